import { insightWord } from '../../say/insight-words.ts';
import type { StepDraft } from '../app-draft.ts';
import { findNamedField } from '../find-named-field.ts';
import { addsUp } from '../spec-view.ts';
import { small, type InsightContext } from './insight.ts';
import { isSeries } from './series.ts';

const mostMeasures = 4;

/** The figures of two groups of rows beside each other, on a page of its own. */
export function versusStep({ wishes, entities, next }: InsightContext): StepDraft | undefined {
  const { versus, language } = wishes;
  const [first] = entities;
  const own = versus && first && findNamedField(versus.words, first.fields);
  // `compare municipalities`: their figures are those of the past.
  const series = own ? undefined : entities.find(isSeries);
  const main = series ?? first;
  const field = own ?? series?.fields.find(({ target }) => target === first?.head.id);
  if (!versus || !main || !field) return undefined;
  if (!own && first && !isNamed(versus.words, first.head)) return undefined;
  const { head, fields } = main;
  const measures = fields
    .filter(
      ({ type, derived, id }) => /^(?:number|money|percent|rating)$/.test(type) && !derived && id !== 'year',
    )
    .slice(0, mostMeasures)
    .map((each) => ({ field: each.id, operation: addsUp(each) ? ('sum' as const) : ('average' as const) }));
  const shares = fields
    .filter(({ id, type, options }) => type === 'choice' && id !== field.id && (options?.length ?? 9) < 8)
    .slice(0, 2)
    .map(({ id }) => id);
  const title = insightWord(language, 'versus');
  return {
    id: 'versus',
    title: insightWord(language, 'versusTitle'),
    sentence: insightWord(language, 'versusSentence', {
      page: title,
      field: small(field.label),
      things: small(head.plural),
    }),
    areas: ['pages'],
    operations: [
      {
        kind: 'put-page',
        page: {
          id: 'versus',
          title,
          path: '/compare',
          introduction: insightWord(language, 'versusIntroduction'),
          menu: { label: title, order: next(), icon: 'scale' },
        },
      },
      {
        kind: 'put-block',
        page: 'versus',
        block: {
          id: 'versus',
          block: 'versus',
          order: 10,
          entity: head.id,
          properties: { field: field.id, measures, shares },
        },
      },
    ],
    phrases: [versus.phrase],
  };
}

function isNamed(words: string, { singular, plural }: { singular: string; plural: string }): boolean {
  const said = words.toLowerCase();
  return [singular, plural].some((name) => said.includes(name.toLowerCase()));
}
