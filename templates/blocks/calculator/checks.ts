import type { Check, CheckStep, Locator } from '../../spec/check.ts';
import type { PlacedBlock } from '../block-manifest.ts';
import { openPage, type Scene } from '../checking/check-writer.ts';
import { wordsFor } from '../checking/words.ts';
import { en, zh } from './files/src/blocks/calculator/text.ts';
import type { CalculatorProperties } from './properties.ts';

const main: Locator = { role: 'main' };

/** There is an answer at once, what cannot be is refused at its field, and an answer can be kept. */
export function calculatorChecks(
  { entity, properties }: PlacedBlock<CalculatorProperties>,
  { spec, page, write }: Scene,
): Check[] {
  const words = wordsFor(spec, { en, zh });
  const { title, inputs, results, history } = properties;
  const typed = inputs.find(({ options }) => !options);
  const [answer] = results;
  if (!answer || page.path.includes(':')) return [];
  const open: CheckStep[] = [
    ...openPage(page),
    { kind: 'expectText', text: answer.label, within: { role: 'status', within: main, index: 0 } },
  ];
  const list = Object.values(spec.pages).find((other) =>
    Object.values(other.blocks).some((block) => block.block === 'collection' && block.entity === entity),
  );
  return [
    ...write({
      what: 'answer',
      en: `work it out with “${title}”; wrong numbers are refused`,
      zh: `使用“${title}”计算，错误的数字会被指出`,
      steps: typed && [
        ...open,
        { kind: 'fill', label: typed.label, value: 'abc' },
        { kind: 'expectText', text: words.number(typed.label), within: main },
        { kind: 'click', on: { role: 'button', name: words.reset } },
        { kind: 'expectText', text: words.number(typed.label), within: main, gone: true },
      ],
    }),
    ...write({
      what: 'history',
      en: `keep a result of “${title}”`,
      zh: `保存“${title}”的结果`,
      steps:
        history && entity && list
          ? [
              ...open,
              { kind: 'click', on: { role: 'button', name: words.keep } },
              { kind: 'expectText', text: words.kept },
              ...openPage(list),
              { kind: 'expectText', text: title, within: main },
              { kind: 'reload' },
              { kind: 'expectText', text: answer.label, within: main },
            ]
          : undefined,
    }),
  ];
}
