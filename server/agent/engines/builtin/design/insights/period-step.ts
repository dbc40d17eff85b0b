import { insightWord } from '../../say/insight-words.ts';
import type { StepDraft } from '../app-draft.ts';
import { happenedOn } from '../spec-view.ts';
import { menuOf, small, type InsightContext } from './insight.ts';
import { isSeries } from './series.ts';

const asked =
  /\b(?:date|time|custom) (?:ranges?|periods?)\b|\bperiod of time\b|\b(?:between|for) (?:two|chosen|selected|any|specific) (?:dates|periods?)\b|\b(?:choos|select|pick|filter)\w* (?:by |a |the )*(?:dates?|periods?|time frame)\b|日期范围|时间范围|时间段/i;

/** Figures of dated rows between two days that people choose. */
export function periodStep({ wishes, entities, steps, next }: InsightContext): StepDraft | undefined {
  const { language, text, kind } = wishes;
  const found = asked.exec(text.slice(0, 20_000));
  const main = entities.find(({ head, fields }) => head.origin === 'kept' && happenedOn(fields));
  if (!found || kind !== 'dashboard' || !main || entities.some(isSeries)) return undefined;
  const past = main.samples.filter(({ values }) => {
    const on = values[happenedOn(main.fields)?.id ?? ''];
    return typeof on === 'object' && on !== null && 'days' in on && on.days <= 0;
  });
  const date = happenedOn(main.fields);
  const measures = main.fields.filter(
    ({ type, derived }) => ['number', 'money', 'percent'].includes(type) && !derived,
  );
  const title = insightWord(language, 'trends');
  if (!date || date.type !== 'date' || measures.length === 0 || past.length * 2 < main.samples.length)
    return undefined;
  if (menuOf(steps).some((label) => label === title || /history|历史/i.test(label))) return undefined;
  const things = small(main.head.plural);
  return {
    id: 'period',
    title: insightWord(language, 'seriesTitle', { thing: small(main.head.singular) }),
    sentence: insightWord(language, 'historySentence', { page: title }),
    areas: ['pages'],
    operations: [
      {
        kind: 'put-page',
        page: {
          id: 'period',
          title,
          path: '/trends',
          introduction: insightWord(language, 'visualizationsIntroduction', { things }),
          menu: { label: title, order: next(), icon: 'chart-line' },
        },
      },
      {
        kind: 'put-block',
        page: 'period',
        block: {
          id: 'history',
          block: 'history',
          order: 10,
          entity: main.head.id,
          properties: {
            date: date.id,
            measures: measures.slice(0, 6).map(({ id }) => id),
            kind: 'area',
            table: true,
          },
        },
      },
    ],
    phrases: [[found.index, found.index + found[0].length]],
  };
}
