import type { CalculatorProperties } from '../../../../../../templates/blocks/calculator/properties.ts';
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
    { id: 'name', label: activityWord(language, 'resultName'), type: 'text', order: 25 },
    { id: 'on', label: activityWord(language, 'savedOn'), type: 'dateTime', order: 40 },
    { id: 'values', label: activityWord(language, 'typedValues'), type: 'longText', order: 50 },
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
                } as never,
              },
      },
    );
  });
  const title = activityWord(language, 'history');
  const named =
    nounOf(wishes) !== undefined ||
    compares.test(wishes.text) ||
    calculators.some(({ entry }) => severalOf(entry, wishes));
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
          show: [...(named ? ['name'] : []), 'title', 'given', 'on'],
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

const progresses =
  /\b(?:over (?:time|the months)|progress|history chart|chart of (?:their|the|my) \w+ over|track (?:their|my|the) (?:\w+ ){1,3}over)\b|变化趋势|历史趋势/i;
const wantsTips = /\btips\b|\badvice\b|\brecommendations?\b|\bsuggestions?\b|建议|技巧/i;
const kept =
  /\bsav(?:e|es|ed|ing) (?:and \w+ )?(?:(?:several|multiple|their|the|different|two|a|my|each|or more) )*(scenario|plan|trip|project|comparison|calculation|estimate|offer|loan|quote|variant|option)s?\b/i;

/** What people call what they keep: `save several scenarios`. */
function nounOf({ text, language }: Pick<Wishes, 'text' | 'language'>): string | undefined {
  const noun = kept.exec(text.slice(0, 20_000))?.[1]?.toLowerCase();
  return language === 'zh' ? undefined : noun;
}

/** The properties of the block, in the app's language, currency and words. */
export function propertiesOf(
  entry: CalculatorEntry,
  wishes: Pick<Wishes, 'language' | 'currency'> & { text?: string },
): object {
  const { language, currency, text = '' } = wishes;
  const money = currency ?? (language === 'zh' ? 'CNY' : 'USD');
  const asked = ({ asks }: { asks?: RegExp }) => !asks || asks.test(text);
  const inputs = entry.inputs.filter(asked);
  const without = entry.inputs.filter((input) => !inputs.includes(input));
  // What is not asked for is what it would begin with.
  const inPlace = (answer: CalculatorAnswer): CalculatorAnswer => ({
    ...answer,
    formula: without.reduce(
      (formula, { id, initial }) => formula.replaceAll(new RegExp(`\\b${id}\\b`, 'g'), String(initial)),
      answer.formula,
    ),
  });
  const answers = entry.results.filter(asked).map(inPlace);
  const noun = nounOf({ text, language });
  const counted = severalOf(entry, { text, language });
  return {
    title: entry[language],
    inputs: inputs.map(({ id, name, initial, unit, range, choices, called, below, onlyFor, imperial }) => ({
      id,
      label: (language === 'en' && called && ownWords(called, text)) || name[language],
      initial,
      ...(unit ? { unit } : {}),
      ...(range ? { minimum: range[0], maximum: range[1] } : {}),
      ...(below && inputs.some((other) => other.id === below) ? { below } : {}),
      ...(onlyFor ? { onlyFor } : {}),
      ...(imperial ? { imperial } : {}),
      ...(choices
        ? { options: choices.map(([en, zh, value]) => ({ label: language === 'zh' ? zh : en, value })) }
        : {}),
    })),
    results: answers.map((result) => answerOf(result, language, money)),
    ...(entry.bands
      ? {
          bands: entry.bands.map(([below, en, zh, tone]) => ({
            ...(Number.isFinite(below) ? { below } : {}),
            label: language === 'zh' ? zh : en,
            tone,
          })),
        }
      : {}),
    ...(entry.parts ? { parts: [...entry.parts] } : {}),
    ...(entry.series
      ? {
          series: {
            title: entry.series.name[language],
            count: entry.series.count,
            charts: entry.series.charts.map((group) => [...group]),
            columns: entry.series.columns.map((column) => answerOf(inPlace(column), language, money)),
          },
        }
      : {}),
    ...(counted ? { several: counted } : {}),
    ...(compares.test(text) ? { compares: true } : {}),
    ...(progresses.test(text) ? { progress: true } : {}),
    ...(noun ? { noun } : {}),
    ...(entry.best ? { best: entry.best } : {}),
    ...(entry.tips && wantsTips.test(text) ? { tips: entry.tips.map((tip) => tip[language]) } : {}),
    explanation: entry.why[language],
    history: {
      title: 'title',
      given: 'given',
      result: 'result',
      on: 'on',
      name: 'name',
      values: 'values',
    },
  };
}

/** `for several rooms`: which of its names they have, and what is added up. */
function severalOf(
  { several }: CalculatorEntry,
  { text, language }: Pick<Wishes, 'text' | 'language'>,
): CalculatorProperties['several'] {
  const name = several?.of.find(({ en, plural, zh }) =>
    new RegExp(
      `\\b(?:several|multiple|more than one|different|many|another|other|additional|more|each|every|all|individual|per)(?: the| their)?(?: \\w+)? (?:${en}|${plural})\\b|(?:多个|每个|各个?|所有|全部|不同)的?${zh}`,
      'i',
    ).test(text),
  );
  return several && name
    ? {
        noun: language === 'zh' ? name.zh : name.en,
        plural: language === 'zh' ? name.zh : name.plural,
        sums: [...several.sums],
      }
    : undefined;
}

/** `Purchase price`, where the idea calls it so. */
function ownWords(called: RegExp, text: string): string | undefined {
  const found = called.exec(text)?.[0].toLowerCase();
  return found && found.charAt(0).toUpperCase() + found.slice(1);
}

function answerOf(
  { id, name, formula, unit, money: isMoney, digits, hidden, imperial }: CalculatorAnswer,
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
    ...(hidden ? { hidden } : {}),
    ...(imperial ? { imperial } : {}),
  };
}
