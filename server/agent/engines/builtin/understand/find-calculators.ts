import { calculatorEntries } from '../words/data/calculators/calculators.ts';
import type { CalculatorWish, Phrase } from './wishes.ts';

const tool = '(?:calculators?|converters?|estimators?|conversion)';
const asks = new RegExp(`\\b${tool}\\b|计算器|换算|计算工具`, 'i');
const most = 6;

/** What is to be worked out: `a mortgage calculator`, `calculators for BMI, tips and calories`. */
export function findCalculators(text: string): CalculatorWish[] {
  const said = text.slice(0, 20_000);
  const asked = asks.exec(said);
  if (!asked) return [];
  const wishes: (CalculatorWish & Found)[] = [];
  for (const entry of calculatorEntries) {
    const match =
      entry.words.map((word) => named(word, said)).find((found) => found !== undefined) ??
      whole(entry.asks?.exec(said));
    if (match) wishes.push({ entry, ...match });
  }
  if (
    wishes.length === 0 &&
    /^\W*(?:an?|the|my|build|create|make|please|implement|web|simple|\s)*(?:online |web )?calculator\b|^.{0,8}计算器/i.test(
      said,
    )
  ) {
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
