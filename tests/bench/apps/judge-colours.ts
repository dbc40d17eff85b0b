import { differenceCiede2000, parse } from 'culori';
import type { ColourWish } from './colour-wish.ts';
import type { ColourResult, ColourSample, PageResult } from './case-result.ts';

const furthest = 10;
const difference = differenceCiede2000();

/**
 * Whether every page has the background that was wished for, and its header, primary buttons and active menu entry the
 * colour of components. Cards are recorded and not judged.
 */
export function judgeColours(
  wish: ColourWish,
  pages: readonly Pick<PageResult, 'path' | 'colours'>[],
): ColourResult {
  const misses = pages.flatMap(({ path, colours }) => {
    const far = colours.filter(({ part }) => part !== 'card').filter((sample) => isFar(wish, sample));
    const told = far.map(({ part, fill, of }) => `${path} ${part} “${of}”: ${fill}`);
    const missing = (['background', 'header'] as const).filter(
      (part) => !colours.some((sample) => sample.part === part),
    );
    return [...told, ...missing.map((part) => `${path} ${part}: none`)];
  });
  return { wish, holds: pages.length > 0 && misses.length === 0, misses: [...new Set(misses)] };
}

function isFar(wish: ColourWish, { part, fill }: ColourSample): boolean {
  const found = parse(fill);
  const wanted = parse(part === 'background' ? wish.background : wish.components);
  return !found || !wanted || difference(found, wanted) > furthest;
}
