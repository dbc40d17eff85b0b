import type { Catalogue } from '../../../../../templates/compose/layer.ts';
import type { AppSpec } from '../../../../../templates/spec/app-spec.ts';
import { readUsage } from '../read-usage.ts';

// Nearly every app has them.
const staples = ['collection', 'detail'];
const mostByWords = 6;
// What its forms have in common with a word: book, booking, booked.
const ending = /(zes|ings?|ers?|ed|es|s)$/;
const shortest = 4;

/** All blocks that may be placed, one line each, so that a model knows what there is. */
export function listBlocks(catalogue: Catalogue): string {
  return placeable(catalogue)
    .map(({ id, whenToUse }) => `- ${id}: ${whenToUse}`)
    .join('\n');
}

/** How blocks are used, for those of the names that are blocks. */
export function explainBlocks(catalogue: Catalogue, ids: Iterable<string>): string {
  const known = new Set(placeable(catalogue).map(({ id }) => id));
  return [...new Set(ids)]
    .filter((id) => known.has(id))
    .map((id) => `## Block ${id}\n${readUsage(id) ?? ''}`)
    .join('\n\n');
}

/** The blocks a plan is likely to need: those it has, the usual ones, and those whose purpose is in the words. */
export function chooseBlocks(
  catalogue: Catalogue,
  { text, spec }: { text: string; spec: AppSpec },
): string[] {
  const placed = Object.values(spec.pages).flatMap(({ blocks }) =>
    Object.values(blocks).map(({ block }) => block),
  );
  return [...new Set([...placed, ...staples, ...findByWords(catalogue, text)])];
}

function findByWords(catalogue: Catalogue, text: string): string[] {
  const blocks = placeable(catalogue).map(({ id, title, whenToUse }) => ({
    id,
    name: stemsOf(id),
    stems: stemsOf(`${id} ${title} ${whenToUse}`),
  }));
  const wanted = stemsOf(text);
  // A word that few blocks have says more.
  const worth = (stem: string): number => 1 / blocks.filter(({ stems }) => stems.has(stem)).length;
  return blocks
    .map(({ id, name, stems }) => {
      const common = [...wanted].filter((stem) => stems.has(stem));
      return { id, score: common.reduce((sum, stem) => sum + (name.has(stem) ? 1 : worth(stem)), 0) };
    })
    .filter(({ score }) => score >= 0.5)
    .toSorted((one, other) => other.score - one.score)
    .slice(0, mostByWords)
    .map(({ id }) => id);
}

function stemsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const long = words.filter(({ length }) => length >= shortest);
  return new Set(long.map((word) => word.replace(ending, '')));
}

function placeable({ blocks }: Catalogue): Catalogue['blocks'] {
  return blocks.filter(({ whenToUse }) => !whenToUse.startsWith('Never'));
}
