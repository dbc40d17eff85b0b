import type { Check, Locator } from '../../spec/check.ts';
import type { PlacedBlock } from '../block-manifest.ts';
import { openPage, type Scene } from '../checking/check-writer.ts';
import { wordsFor } from '../checking/words.ts';
import type { BallotProperties } from './block.ts';
import { en, zh } from './files/src/blocks/ballot/text.ts';

const main: Locator = { role: 'main' };
const dialog: Locator = { role: 'dialog' };

/** A suggestion can be made and voted for, and the vote stays. */
export function ballotChecks(
  { entity: id = '', properties }: PlacedBlock<BallotProperties>,
  { spec, page, write }: Scene,
): Check[] {
  const entity = spec.entities[id];
  const action = spec.actions[properties.vote];
  const title = entity?.fields[entity.titleField];
  if (!entity || !action || !title || page.path.includes(':')) return [];
  const words = wordsFor(spec, { en, zh });
  const item: Locator = { role: 'listitem', containing: 'Try {unique}', within: main, index: 0 };
  return write({
    what: 'vote',
    en: 'make a suggestion and vote for it',
    zh: '提出建议并投票',
    needs: [{ access: entity.permissions.create }, { access: action.who, own: true }],
    steps: [
      ...openPage(page),
      { kind: 'click', on: { role: 'button', name: words.suggest, exact: true, within: main } },
      { kind: 'fill', label: title.label, value: 'Try {unique}', within: dialog },
      { kind: 'click', on: { role: 'button', name: words.send, exact: true, within: dialog } },
      { kind: 'expectThing', thing: dialog, gone: true },
      { kind: 'click', on: { role: 'button', name: action.label, within: item } },
      { kind: 'expectText', text: words.mine, within: item },
      { kind: 'reload' },
      { kind: 'expectText', text: words.mine, within: item },
      { kind: 'expectText', text: words.votes(1), within: item },
    ],
  });
}
