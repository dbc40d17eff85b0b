import { guessField } from '../design/guess-field.ts';
import { knownFigure } from '../words/data/known-figures.ts';
import { fieldIndex } from '../words/lexicon.ts';
import { isTime, singular, type Use } from './find-uses.ts';
import type { ChartWish, FieldWish, Wishes } from './wishes.ts';

const mostCharts = 4;

/** Numbers that say when or in which place, not how much. */
const ordinal = /^(?:year|vintage|position|order|rank)$|\bodometer\b/i;

/** Charts of what is said to be counted by groups, and of what is told apart. */
export function chartsOfUses(uses: readonly Use[], { charts, things }: Wishes): ChartWish[] {
  const numbers =
    things[0]?.fields.filter(
      ({ label, entry, figure }) => !ordinal.test(label) && (figure || counts(label, entry)),
    ) ?? [];
  const sorted = new Set(
    uses.flatMap(({ way, words }) => (way === 'sort' ? singular(plain(words)).toLowerCase() : [])),
  );
  // What rows are put in order by matters most.
  const measure = numbers.find(({ label }) => sorted.has(label.toLowerCase())) ?? numbers[0];
  const seasons = things[0]?.fields.some(({ label }) => /^season$/i.test(label));
  const added = uses.flatMap((use): ChartWish[] => {
    if ((use.way !== 'group' && use.way !== 'chart') || codes.test(use.words)) return [];
    // What is measured is not what it is measured by.
    if (counts(singular(plain(use.words)))) return [];
    const over = isTime(use.words) || (/^seasons?$/i.test(use.words) && !seasons);
    const by = { words: over ? 'date' : singular(plain(use.words)), phrase: use.phrase };
    const of =
      use.way === 'group' && measure
        ? {
            words: `${isSummed(measure) ? '' : 'average '}${measure.label}`,
            phrase: measure.phrase,
          }
        : undefined;
    const kind = over ? 'line' : use.way === 'chart' ? 'pie' : 'bar';
    return [{ kind, by, ...(of ? { of } : {}), phrase: use.phrase }];
  });
  if (added.length === 0) return charts;
  const named = charts.filter(
    ({ by }) => !by || !added.some(({ phrase }) => phrase[0] <= by.phrase[0] && by.phrase[1] <= phrase[1]),
  );
  const kept = named.filter(({ by, of }) => by !== undefined || of !== undefined);
  // What a chart is said to be of comes before what is only counted by groups.
  const of = kept.filter((chart) => chart.of !== undefined);
  return [...of, ...added, ...kept.filter((chart) => chart.of === undefined)].slice(0, mostCharts);
}

/** What every row has another of. */
const codes = /\b(?:numbers?|codes?|ids?)$/i;

function isSummed({ label, figure }: FieldWish): boolean {
  if (summed.test(label)) return true;
  const known = figure ? knownFigure(label) : undefined;
  return figure === true && known?.type !== 'percent' && known?.unit === undefined;
}

/** Numbers whose sum says something. */
const summed =
  /^(?:number|count|total|amount) |^(?:quantity|amount|litres|liters|distance|mileage|hours|visits|visitors|calls|contracts|cancellations|orders|units|cost|costs|revenue|sales|income|expenses?|spending|turnover|yield|harvest|weight|points|goals|calories|steps|donations?|hours worked|duration|passengers|downloads)\b|\b(?:cost|revenue|sales|income|spending|turnover|amount|quantity|consumption|usage|production|output)$/i;

/** Whether a name tells that a number is meant. */
export function counts(label: string, entry = fieldIndex.get(label)): boolean {
  return /^(?:number|percent|money|rating)$/.test(entry?.type ?? guessField(label).type);
}

/** `price range`, `level of difficulty`: what is named without how it is used. */
export function plain(words: string): string {
  return words
    .trim()
    .replace(/^(?:different|specific|various|certain|own|multiple) /i, '')
    .replace(/ (?:range|ranges|bracket|limit|filter|order|tags?)$/i, '');
}
