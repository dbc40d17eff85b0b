import type { Check, CheckStep, Locator } from '../../spec/check.ts';
import type { PlacedBlock } from '../block-manifest.ts';
import { openPage, type Scene } from '../checking/check-writer.ts';
import { wordsFor } from '../checking/words.ts';
import type { FlashcardsProperties } from './block.ts';
import { en, zh } from './files/src/blocks/flashcards/text.ts';

const main: Locator = { role: 'main' };

/** A card can be turned over and marked as known, which stays. */
export function flashcardsChecks(
  { entity: id, properties }: PlacedBlock<FlashcardsProperties>,
  { spec, page, write }: Scene,
): Check[] {
  const entity = id === undefined ? undefined : spec.entities[id];
  const known = spec.entities[properties.known];
  const cards = Object.keys(entity?.samples ?? {}).length;
  if (!known || cards === 0 || page.path.includes(':')) return [];
  const words = wordsFor(spec, { en, zh });
  const count: Locator = { role: 'progressbar', name: words.progress, within: main };
  const told: CheckStep[] = [
    { kind: 'click', on: { role: 'button', name: words.knew, exact: true, within: main } },
    { kind: 'expectThing', thing: count },
    { kind: 'reload' },
    { kind: 'expectThing', thing: { role: 'button', name: words.forget, exact: true, within: main } },
  ];
  const graded: CheckStep[] = [
    { kind: 'click', on: { role: 'button', name: words.grades.easy, within: main } },
    { kind: 'expectText', text: words.knownOf(1, cards), within: main },
    { kind: 'reload' },
    { kind: 'expectText', text: words.knownOf(1, cards), within: main },
  ];
  return write({
    what: 'flashcards',
    en: 'turn a flashcard over, mark it as known, and find that after a reload',
    zh: '翻开卡片并标记为已掌握，重新加载后仍保留',
    needs: [{ access: known.permissions.create }],
    steps: [
      ...openPage(page),
      { kind: 'click', on: { role: 'button', name: words.show, exact: true, within: main } },
      ...(properties.spaced ? graded : told),
    ],
  });
}
