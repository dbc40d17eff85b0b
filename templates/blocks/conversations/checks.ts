import { hasAccounts } from '../../base/print/storage-features.ts';
import type { Check, Locator } from '../../spec/check.ts';
import type { PlacedBlock } from '../block-manifest.ts';
import { openPage, type Scene } from '../checking/check-writer.ts';
import { enterAs } from '../checking/enter-as.ts';
import { wordsFor } from '../checking/words.ts';
import type { ConversationsProperties } from './block.ts';
import { en, zh } from './files/src/blocks/conversations/text.ts';

const main: Locator = { role: 'main' };

/** What one person writes to another is there for both. */
export function conversationsChecks(
  _: PlacedBlock<ConversationsProperties>,
  { spec, page, write }: Scene,
): Check[] {
  const roles = Object.values(spec.roles).filter(({ people }) => people.length > 0);
  const [role] = roles.filter(({ people }) => people.length > 1);
  const [writer, reader] = role?.people ?? [];
  if (!hasAccounts(spec) || !role || !writer || !reader || page.path.includes(':')) return [];
  const words = wordsFor(spec, { en, zh });
  return write({
    what: 'private-message',
    en: 'write to somebody, who then reads it',
    zh: '给某人发私信，对方可以看到',
    steps: [
      ...enterAs({ role, isNew: false }, spec),
      ...openPage(page),
      { kind: 'click', on: { role: 'button', name: reader.name, within: main, index: 0 } },
      { kind: 'fill', label: words.message, value: 'Hello {unique}' },
      { kind: 'click', on: { role: 'button', name: words.send, exact: true, within: main } },
      {
        kind: 'expectThing',
        thing: { role: 'listitem', containing: 'Hello {unique}', within: main, index: 0 },
      },
      { kind: 'asAnotherPerson', name: reader.name },
      ...enterAs({ role, isNew: false }, spec, { person: 1 }),
      ...openPage(page),
      { kind: 'click', on: { role: 'button', name: writer.name, within: main, index: 0 } },
      { kind: 'reload' },
      {
        kind: 'expectThing',
        thing: { role: 'listitem', containing: 'Hello {unique}', within: main, index: 0 },
      },
    ],
  });
}
