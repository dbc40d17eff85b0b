import { activityWord } from '../../say/activity-words.ts';
import type { Language, Wishes } from '../../understand/wishes.ts';
import type { CalculatorAnswer } from '../../words/data/calculators/calculator-entry.ts';
import type { CalculatorEntry } from '../../words/data/calculators/calculators.ts';
import { besideCalculators } from '../../understand/with-calculators.ts';
import { kebabOf } from '../../words/slug.ts';
import { entityOperations, type EntityDraft, type OperationInput } from '../app-draft.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';

const history: (language: Language) => EntityDraft = (language) => ({
  head: {
    id: 'calculation',
    singular: activityWord(language, 'calculation'),
    plural: activityWord(language, 'calculations'),
    path: 'history',
    icon: 'history',
    titleField: 'result',
    origin: 'kept',
    ownership: 'own',
  },
  fields: [
    { id: 'result', label: activityWord(language, 'result'), type: 'text', required: true, order: 10 },
    { id: 'title', label: activityWord(language, 'calculator'), type: 'text', order: 20 },
    { id: 'given', label: activityWord(language, 'given'), type: 'longText', order: 30 },
    { id: 'on', label: activityWord(language, 'savedOn'), type: 'dateTime', order: 40 },
  ],
  samples: [],
  view: 'table',
  phrases: [],
});

const compares = /\bcompar(?:e|es|ing|ison)\b|\bside[ -]by[ -]side\b|\bnext to each other\b|对比|比较/i;

/** A page for each thing that is worked out, and the results that were kept. */
export function calculatorStep({
  wishes,
  homeFree,
  entities,
  next,
}: ActivityContext): ActivityDesign | undefined {
  const { calculators = [], language } = wishes;
  if (calculators.length === 0) return undefined;
  const isHome = homeFree && entities.every(({ head }) => besideCalculators.test(head.id));
  const kept = history(language);
  const operations: OperationInput[] = entityOperations(kept);
  calculators.forEach(({ entry }, index) => {
    const id = `${kebabOf(entry.id)}-calculator`;
    operations.push(
      {
        kind: 'put-page',
        page: {
          id,
          title: entry[language],
          path: isHome && index === 0 ? '/' : `/${id}`,
          menu: { label: entry[language], order: next(), icon: 'calculator' },
        },
      },
      {
        kind: 'put-block',
        page: id,
        block:
          entry.id === 'arithmetic'
            ? {
                id: 'keypad',
                block: 'keypad',
                order: 10,
                entity: 'calculation',
                properties: {
                  title: entry[language],
                  history: { title: 'title', given: 'given', result: 'result', on: 'on' },
                },
              }
            : {
                id: 'calculator',
                block: 'calculator',
                order: 10,
                entity: 'calculation',
                properties: {
                  ...propertiesOf(entry, wishes),
                  ...(compares.test(wishes.text) && { compares: true }),
                } as never,
              },
      },
    );
  });
  const title = activityWord(language, 'history');
  operations.push(
    {
      kind: 'put-page',
      page: {
        id: 'history',
        title,
        path: '/history',
        menu: { label: title, order: next(), icon: 'history' },
      },
    },
    {
      kind: 'put-block',
      page: 'history',
      block: {
        id: 'history-list',
        block: 'collection',
        order: 10,
        entity: 'calculation',
        properties: {
          view: 'list',
          search: true,
          filters: [],
          sort: [{ field: 'on', direction: 'descending' }],
          show: ['title', 'given', 'on'],
          create: false,
          edit: false,
          remove: true,
          actions: [],
          export: false,
          emptyText: activityWord(language, 'noHistory'),
        },
      },
    },
  );
  const names = calculators.map(({ entry }) => entry[language]);
  return {
    step: {
      id: 'calculators',
      title: names.join(language === 'zh' ? '、' : ', '),
      sentence: activityWord(language, 'calculatorSentence', {
        names: names.join(language === 'zh' ? '、' : ', '),
        history: title,
      }),
      areas: ['pages', 'actions', 'data'],
      operations,
      phrases: calculators.map(({ phrase }) => phrase),
    },
    pages: ['history', ...calculators.map(({ entry }) => `${kebabOf(entry.id)}-calculator`)],
    rowPages: ['history'],
    isHome,
  };
}

/** The properties of the block, in the app's language and currency. */
export function propertiesOf(
  entry: CalculatorEntry,
  { language, currency }: Pick<Wishes, 'language' | 'currency'>,
): object {
  const money = currency ?? (language === 'zh' ? 'CNY' : 'USD');
  return {
    title: entry[language],
    inputs: entry.inputs.map(({ id, name, initial, unit, range, choices }) => ({
      id,
      label: name[language],
      initial,
      ...(unit ? { unit } : {}),
      ...(range ? { minimum: range[0], maximum: range[1] } : {}),
      ...(choices
        ? { options: choices.map(([en, zh, value]) => ({ label: language === 'zh' ? zh : en, value })) }
        : {}),
    })),
    results: entry.results.map((result) => answerOf(result, language, money)),
    ...(entry.bands
      ? {
          bands: entry.bands.map(([below, en, zh, tone]) => ({
            ...(Number.isFinite(below) ? { below } : {}),
            label: language === 'zh' ? zh : en,
            tone,
          })),
        }
      : {}),
    ...(entry.series
      ? {
          series: {
            title: entry.series.name[language],
            count: entry.series.count,
            chart: entry.series.chart,
            columns: entry.series.columns.map((column) => answerOf(column, language, money)),
          },
        }
      : {}),
    explanation: entry.why[language],
    history: { title: 'title', given: 'given', result: 'result', on: 'on' },
  };
}

function answerOf(
  { id, name, formula, unit, money: isMoney, digits }: CalculatorAnswer,
  language: Language,
  currency: string,
): object {
  return {
    id,
    label: name[language],
    formula,
    ...(unit ? { unit } : {}),
    ...(isMoney ? { currency } : {}),
    ...(digits === undefined ? {} : { digits }),
  };
}
