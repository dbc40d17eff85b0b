import type { Check, CheckStep, Locator } from '../../spec/check.ts';
import { hasAccounts } from '../../base/print/storage-features.ts';
import type { PlacedBlock } from '../block-manifest.ts';
import { openPage, type Scene } from '../checking/check-writer.ts';
import { wordsFor } from '../checking/words.ts';
import type { RoomsProperties } from './block.ts';
import { en, zh } from './files/src/blocks/rooms/text.ts';

const main: Locator = { role: 'main' };

/** A room can be created and written in; what was written stays, is reacted to, pinned and found. */
export function roomsChecks(
  { properties: { kind } }: PlacedBlock<RoomsProperties>,
  { spec, page, write }: Scene,
): Check[] {
  if (page.path.includes(':') || hasAccounts(spec)) return [];
  const words = wordsFor(spec, { en, zh });
  const named: CheckStep[] = [
    { kind: 'fill', label: words.yourName, value: 'Kim' },
    { kind: 'click', on: { role: 'button', name: words.keepName, exact: true, within: main } },
  ];
  const written: CheckStep[] = [
    ...openPage(page),
    ...named,
    { kind: 'fill', label: words.newRoom[kind], value: 'Room {unique}' },
    { kind: 'click', on: { role: 'button', name: words.create[kind], exact: true, within: main } },
    { kind: 'expectThing', thing: { role: 'heading', name: 'Room {unique}', within: main } },
    { kind: 'fill', label: words.message, value: 'Hello {unique}' },
    { kind: 'click', on: { role: 'button', name: words.send, exact: true, within: main } },
    { kind: 'expectText', text: 'Hello {unique}', within: main },
  ];
  const log: Locator = { role: 'region', name: words.conversation };
  return [
    ...write({
      what: 'room',
      en: 'create a chat room, write in it and find it after a reload',
      zh: '创建聊天室并发言，重新加载后仍在',
      steps: [...written, { kind: 'reload' }, { kind: 'expectText', text: 'Hello {unique}', within: main }],
    }),
    ...write({
      what: 'marks',
      en: 'react to a message and pin it',
      zh: '对消息作出回应并置顶',
      steps: [
        ...written,
        { kind: 'click', on: { role: 'button', name: words.react, exact: true, within: log } },
        { kind: 'click', on: { role: 'button', name: words.reactWith('👍'), exact: true } },
        { kind: 'expectThing', thing: { role: 'button', name: '👍 1', within: log } },
        { kind: 'click', on: { role: 'button', name: words.pin, exact: true, within: log } },
        { kind: 'expectText', text: words.pinnedBy('Kim'), within: main },
        { kind: 'reload' },
        { kind: 'expectText', text: words.pinnedBy('Kim'), within: main },
        { kind: 'expectThing', thing: { role: 'button', name: '👍 1', within: log } },
      ],
    }),
  ];
}
