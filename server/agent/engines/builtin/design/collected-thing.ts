import type { CollectionWish, Wishes } from '../understand/wishes.ts';
import { thingsIn } from '../words/things-in-text.ts';
import { tokenise } from '../words/tokenise.ts';
import type { EntityDraft } from './app-draft.ts';

const after = 30;
const before = 45;

/** What a personal list is of: the thing named with it, `compare two players`, `their favourite team`; else the main one. */
export function collectedThing(
  { phrase: [start, end] }: CollectionWish,
  entities: readonly EntityDraft[],
  { text }: Pick<Wishes, 'text'>,
): EntityDraft | undefined {
  const things = thingsIn(text);
  const namedIn = (from: number, to: number) => {
    // A clause that goes on speaks of something else.
    const words = text.slice(Math.max(0, from), to);
    return things
      .findAll(tokenise(words))
      .flatMap(({ value }) => entities.find(({ head }) => head.id === value.id) ?? []);
  };
  const clause = text.slice(end, end + after).split(/[.,;!?。，；]/)[0] ?? '';
  const lead = text.slice(Math.max(0, start - before), start);
  const led = lead.slice(lead.search(/[^.,;!?。，；]*$/));
  return (
    namedIn(start, end).at(-1) ??
    namedIn(end, end + clause.length)[0] ??
    namedIn(start - led.length, start).at(-1) ??
    entities[0]
  );
}
