import { calculatorEntries } from '../words/data/calculators/calculators.ts';
import { leadOfTool } from './lead-of-tool.ts';
import type { CalculatorWish, Phrase } from './wishes.ts';

const calculatorItself = new RegExp(`${leadOfTool}calculator\\b|^.{0,8}计算器`, 'i');
const tool = '(?:calculators?|converters?|estimators?|conversion)';
const asks = new RegExp(`\\b${tool}\\b|计算器|换算|计算工具`, 'i');
const most = 6;

/** What is to be worked out: `a mortgage calculator`, `calculators for BMI, tips and calories`. */
export function findCalculators(text: string): CalculatorWish[] {
  const said = text.slice(0, 20_000);
  const asked = asks.exec(said);
  if (!asked) return workedOut(said);
  const wishes: (CalculatorWish & Found)[] = [];
  for (const entry of calculatorEntries) {
    const match =
      entry.words.map((word) => named(word, said)).find((found) => found !== undefined) ??
      whole(entry.asks?.exec(said));
    if (match) wishes.push({ entry, ...match });
  }
  if (wishes.length === 0 && calculatorItself.test(said)) {
    const entry = calculatorEntries.find(({ id }) => id === 'arithmetic');
    if (entry) wishes.push({ entry, phrase: [asked.index, asked.index + asked[0].length] });
  }
  // `an ideal weight calculator` is no converter of weights, `a simple BMI calculator` is about the BMI.
  const own = wishes.filter(
    ({ entry, word }) =>
      entry.id !== 'arithmetic' &&
      !wishes.some(
        ({ entry: other, word: longer }) => other !== entry && word && longer && inside(word, longer),
      ),
  );
  return (own.length > 0 ? own : wishes)
    .toSorted((one, other) => one.phrase[0] - other.phrase[0])
    .slice(0, most)
    .map(({ entry, phrase }) => ({ entry, phrase }));
}

interface Found {
  phrase: Phrase;
  /** Where the word itself stands. */
  word?: Phrase;
}

function whole(match: RegExpExecArray | null | undefined): Found | undefined {
  return match ? { phrase: [match.index, match.index + match[0].length] } : undefined;
}

function named(word: string, said: string): Found | undefined {
  const match = patternOf(word).exec(said);
  const found = whole(match);
  if (!match || !found) return undefined;
  const at = match.index + Math.max(0, match[0].search(new RegExp(word.replaceAll(' ', '[ -]'), 'i')));
  return { ...found, word: [at, at + word.length] };
}

/** A shorter word within a longer one at the same place. */
function inside([start, end]: Phrase, [from, to]: Phrase): boolean {
  return from <= start && end <= to && to - from > end - start;
}

/** What is surely worked out by a rule, whatever the app is called. */
const byRule: readonly (readonly [id: string, about: RegExp])[] = [
  ['solar', /\b(?:solar|photovoltaic|rooftop panels?)\b/i],
  [
    'electricity',
    /\b(?:appliances?|electricity) (?:\w+ ){0,3}(?:costs?|consum\w+|us(?:e|age)|in electricity)\b|\bcosts? (?:\w+ ){0,3}(?:in|of) electricity\b/i,
  ],
  ['paint', /\b(?:how much|lit(?:er|re)s? of|gallons? of|amount of) paint\b/i],
  ['wallpaper', /\b(?:how (?:much|many)|rolls? of|amount of|number of) (?:\w+ ){0,3}wall ?papers?\b/i],
  ['flooring', /\b(?:flooring|tiles?|laminate) (?:costs?|needed|material)\b/i],
  ['fuel', /\b(?:fuel|gas|petrol) costs?\b|\bcosts? of (?:the )?fuel\b/i],
  [
    'mortgage',
    /\bmortgage (?:payments?|costs?)\b|\bmonthly (?:mortgage )?payments? (?:of|for) (?:a |their |the )?(?:home|house|mortgage)\b/i,
  ],
  ['carLoan', /\bcar (?:loan|finance) payments?\b/i],
  ['retirement', /\b(?:need|save|have) (?:for|at|in|until) retirement\b|\bretirement savings\b/i],
  ['carbon', /\bcarbon (?:foot ?print|emissions?)\b/i],
  ['bmi', /\bbody mass index\b|\bbmi\b/i],
  [
    'debt',
    /\b(?:debts?|credit cards?) (?:\w+ ){0,3}(?:paid off|pay off|payoff)\b|\bpay(?:ing)? off (?:\w+ ){0,3}(?:debts?|credit cards?)\b/i,
  ],
  ['breakEven', /\bbreak[- ]?even\b/i],
];
const works =
  /\bcalculat(?:es?|ing|ions? of)\b|\b(?:work(?:s|ing)? out|estimat(?:e|es|ing)|figur(?:e|es|ing) out|find(?:s|ing)? out) (?:how (?:much|many|long)|what|their|the|your)\b/i;
/** What firms estimate for those who ask, wherever they say so. */
const estimated: readonly (readonly [id: string, about: RegExp])[] = [
  ['renovation', /\b(?:renovat|remodel|refurbish)\w*\b/i],
];
const estimates = /\b(?:cost|price) estimat(?:es?|ors?|ion)\b|\bestimated? (?:costs?|prices?)\b/i;
/** Beyond them an app is about something else. */
const nearBegin = 260;

/** `work out how much a solar system would save`: a calculator that is not called one. */
function workedOut(said: string): CalculatorWish[] {
  const match = works.exec(said);
  const matched = calculatorEntries.find(({ id }) => id === 'zodiacMatch');
  const asked = matched?.asks?.exec(said);
  // Signs are matched by how they stand to each other, without a word of calculating.
  if (matched && asked) return [{ entry: matched, phrase: [asked[0].length - 6, asked[0].length] }];
  const estimate = estimates.exec(said);
  const priced = estimate && estimated.find(([, about]) => about.test(said));
  const asIs = calculatorEntries.find(({ id }) => id === priced?.[0]);
  if (estimate && asIs)
    return [{ entry: asIs, phrase: [estimate.index, estimate.index + estimate[0].length] }];
  if (!match || match.index > nearBegin) return [];
  return byRule
    .flatMap(([id, about]): CalculatorWish[] => {
      const found = about.exec(said.slice(match.index));
      const entry = calculatorEntries.find((each) => each.id === id);
      const at = match.index + (found?.index ?? 0);
      return found && entry ? [{ entry, phrase: [at, at + found[0].length] }] : [];
    })
    .toSorted((one, other) => one.phrase[0] - other.phrase[0])
    .slice(0, most);
}

/** The word before `calculator`, after `calculator for`, or in a list that ends or begins with it. */
function patternOf(word: string): RegExp {
  if (/\p{Script=Han}/u.test(word))
    return new RegExp(`${word}[^。；]{0,12}?(?:计算|换算)|(?:计算|换算)[^。；]{0,12}?${word}`);
  const name = `${word.replaceAll(' ', '[ -]')}s?`;
  return new RegExp(
    `\\b${name}\\b(?:[ ,/&-]+(?:and |or )?[a-z-]+){0,5}?[ ,/&-]+${tool}\\b|\\b${tool}(?: app| tool| website| site)?s? (?:for|of|such as|like|including)\\b[^.;]{0,80}?\\b${name}\\b`,
    'i',
  );
}
