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
  const { title, inputs, results, history, series, several, compares } = properties;
  const noun = several?.noun ?? properties.noun ?? (compares ? words.noun : undefined);
  const keep = several ? words.add(several.noun) : noun ? words.keepNamed(noun) : words.keep;
  const typed = inputs.find(({ options }) => !options);
  const [answer] = results;
  if (!answer || page.path.includes(':')) return [];
  const comparison: Locator = { role: 'table', name: words.comparison, within: main };
  const sum: Locator = { role: 'table', name: words.sumOf(several?.plural ?? ''), within: main };
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
      what: 'years',
      en: `see how “${title}” goes on year by year`,
      zh: `查看“${title}”的逐年变化`,
      steps: series && [
        ...open,
        {
          kind: 'expectCount',
          of: { role: 'row', within: { role: 'table', name: series.title, within: main } },
          atLeast: 2,
        },
      ],
    }),
    ...write({
      what: 'compare',
      en: `compare two results of “${title}” side by side`,
      zh: `并排对比“${title}”的两个结果`,
      steps:
        compares === true && noun && history
          ? [
              ...open,
              { kind: 'fill', label: words.nameOf(noun), value: 'A {unique}' },
              { kind: 'click', on: { role: 'button', name: keep, within: main } },
              { kind: 'expectText', text: words.kept },
              { kind: 'fill', label: words.nameOf(noun), value: 'B {unique}' },
              { kind: 'click', on: { role: 'button', name: keep, within: main } },
              { kind: 'expectText', text: 'B {unique}', within: comparison },
              { kind: 'reload' },
              { kind: 'expectText', text: 'A {unique}', within: comparison },
              { kind: 'expectText', text: answer.label, within: comparison },
              { kind: 'click', on: { role: 'button', name: words.open('A {unique}'), within: main } },
              { kind: 'expectText', text: words.opened('A {unique}') },
            ]
          : undefined,
    }),
    ...write({
      what: 'several',
      en: `add up several ${several?.plural} with “${title}”`,
      zh: `用“${title}”合计多个${several?.plural}`,
      steps:
        several && history
          ? [
              ...open,
              { kind: 'fill', label: words.nameOf(several.noun), value: 'A {unique}' },
              { kind: 'click', on: { role: 'button', name: keep, within: main } },
              { kind: 'expectText', text: 'A {unique}', within: sum },
              { kind: 'fill', label: words.nameOf(several.noun), value: 'B {unique}' },
              { kind: 'click', on: { role: 'button', name: keep, within: main } },
              { kind: 'expectText', text: 'B {unique}', within: sum },
              { kind: 'reload' },
              { kind: 'expectText', text: words.total, within: sum },
              { kind: 'click', on: { role: 'button', name: words.remove('A {unique}'), within: main } },
              { kind: 'expectText', text: 'A {unique}', within: sum, gone: true },
            ]
          : undefined,
    }),
    ...write({
      what: 'history',
      en: `keep a result of “${title}”`,
      zh: `保存“${title}”的结果`,
      steps:
        history && entity && list
          ? [
              ...open,
              { kind: 'click', on: { role: 'button', name: keep } },
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
