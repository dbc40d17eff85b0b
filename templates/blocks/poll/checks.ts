import type { Check, CheckStep, Locator } from '../../spec/check.ts';
import type { PlacedBlock } from '../block-manifest.ts';
import { openPage, type Scene } from '../checking/check-writer.ts';
import { wordsFor } from '../checking/words.ts';
import type { PollProperties } from './block.ts';
import { en, zh } from './files/src/blocks/poll/text.ts';

const main: Locator = { role: 'main' };
const dialog: Locator = { role: 'dialog' };

/** A question can be asked and voted on, and the vote stays. */
export function pollChecks(
  { entity: id, properties }: PlacedBlock<PollProperties>,
  { spec, page, write }: Scene,
): Check[] {
  const entity = id === undefined ? undefined : spec.entities[id];
  if (!entity || properties.view !== 'list' || page.path.includes(':')) return [];
  const words = wordsFor(spec, { en, zh });
  const item: Locator = { role: 'listitem', containing: 'Try {unique}', within: main, index: 0 };
  const asked: CheckStep[] = [
    ...openPage(page),
    { kind: 'click', on: { role: 'button', name: words.newPoll(entity.singular), exact: true } },
    { kind: 'fill', label: words.question, value: 'Try {unique}', within: dialog },
    { kind: 'fill', label: words.option(1), value: 'Left', within: dialog },
    { kind: 'fill', label: words.option(2), value: 'Right', within: dialog },
    {
      kind: 'click',
      on: { role: 'button', name: words.create(entity.singular), exact: true, within: dialog },
    },
    { kind: 'expectThing', thing: dialog, gone: true },
  ];
  return write({
    what: 'vote',
    en: 'ask a question, vote on it and see the result',
    zh: '发起投票、投票并查看结果',
    needs: [{ access: entity.permissions.create }],
    steps: [
      ...asked,
      { kind: 'click', on: { role: 'radio', name: 'Right', within: item } },
      { kind: 'click', on: { role: 'button', name: words.vote, exact: true, within: item } },
      { kind: 'expectText', text: words.yourVote, within: item },
      { kind: 'expectText', text: `${words.votes(1)} · 100%`, within: item },
      { kind: 'reload' },
      { kind: 'expectText', text: words.yourVote, within: item },
    ],
  });
}
