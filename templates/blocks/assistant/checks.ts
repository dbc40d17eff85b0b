import type { Check, CheckStep, Locator } from '../../spec/check.ts';
import type { PlacedBlock } from '../block-manifest.ts';
import { followMenu, openPage, type Scene } from '../checking/check-writer.ts';
import { wordsFor } from '../checking/words.ts';
import type { AssistantProperties } from './block.ts';
import { en, zh } from './files/src/blocks/assistant/text.ts';

const main: Locator = { role: 'main' };

/** It lists its questions, says when it does not understand, keeps what was said, and takes orders. */
export function assistantChecks(
  placement: PlacedBlock<AssistantProperties>,
  { spec, page, write }: Scene,
): Check[] {
  if (page.path.includes(':')) return [];
  const words = wordsFor(spec, { en, zh });
  const { questions, products, orders, notes } = placement.properties;
  const ask = (text: string): CheckStep[] => [
    { kind: 'fill', label: words.yourMessage, value: text },
    { kind: 'click', on: { role: 'button', name: words.send, exact: true, within: main } },
  ];
  const log: Locator = { role: 'region', name: words.conversation, within: main };
  const faq = spec.entities[questions.entity];
  const first = Object.values(faq?.samples ?? {})[0]?.[questions.question];
  const offered = Object.values(spec.entities[products?.entity ?? '']?.samples ?? {})[0]?.[
    products?.name ?? ''
  ];
  const list = Object.values(spec.pages).find(
    (other) =>
      !other.path.includes(':') &&
      Object.values(other.blocks).some(
        (block) => block.block === 'collection' && block.entity === orders?.entity,
      ),
  );
  const noted = Object.values(spec.pages).find(
    (other) =>
      other.menu &&
      Object.values(other.blocks).some(
        (block) => block.block === 'collection' && block.entity === notes?.entity,
      ),
  );
  return [
    ...(notes && noted
      ? write({
          what: 'note',
          en: 'ask the assistant to remind you, and find it in the list',
          zh: '让助手提醒你，并在列表中找到',
          needs: [{ access: spec.entities[notes.entity]?.permissions.create ?? [] }],
          steps: [
            ...openPage(page),
            ...ask(words.noteExample.replace(/Anna|安娜/, 'Kim {unique}')),
            { kind: 'expectText', text: 'Kim {unique}', within: log },
            ...followMenu(noted),
            { kind: 'expectText', text: 'Kim {unique}', within: main },
          ],
        })
      : []),
    ...write({
      what: 'answers',
      en: 'ask the assistant, get an answer at once, and find the conversation after a reload',
      zh: '向助手提问并立即得到回答，重新加载后对话仍在',
      steps: [
        ...openPage(page),
        ...ask(words.askFaq),
        ...(typeof first === 'string' ? [{ kind: 'expectText', text: first, within: log } as const] : []),
        ...ask('qwzxk {unique}'),
        { kind: 'expectText', text: words.notUnderstoodStart, within: log },
        { kind: 'reload' },
        { kind: 'expectText', text: 'qwzxk {unique}', within: log },
      ],
    }),
    ...(orders?.takes && typeof offered === 'string'
      ? write({
          what: 'order',
          en: 'place an order with the assistant, step by step, and find it in the list',
          zh: '在助手的引导下完成下单，并在列表中找到订单',
          steps: [
            ...openPage(page),
            ...ask(words.askOrder),
            ...ask(offered),
            ...ask('2'),
            ...ask('Try {unique}'),
            ...ask('Mill Lane {unique}'),
            ...ask(words.yes),
            { kind: 'expectText', text: words.orderDoneStart, within: log },
            ...(list && spec.entities[orders.entity]?.fields[orders.takes.person]
              ? ([...followMenu(list), { kind: 'expectText', text: 'Try {unique}', within: main }] as const)
              : []),
          ],
        })
      : []),
  ];
}
