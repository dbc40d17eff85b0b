import { commerceWord, type CommerceWord } from '../../say/commerce-words.ts';
import type { Language, Wishes } from '../../understand/wishes.ts';
import { entityOperations, type EntityDraft, type OperationInput } from '../app-draft.ts';
import { optionsOf } from '../make-field.ts';
import { sitePart } from '../../content/part-of-site.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';

/** When a place is open; where several places are kept, each says so itself. */
export function openingHoursStep({ wishes, entities, next }: ActivityContext): ActivityDesign | undefined {
  const { commerce, language, slots } = wishes;
  if (!commerce?.hours || entities.some(hasHours)) return undefined;
  const word = (name: CommerceWord, values = {}) => commerceWord(language, name, values);
  const title = word('hours');
  const { opens = '09:00', closes = '18:00' } = slots ?? {};
  const entity = hoursEntity(language, { opens, closes, closed: slots?.weekdays === true ? 5 : 6 });
  return {
    step: {
      id: 'opening-hours',
      title,
      sentence: word('hoursSentence', { page: title }),
      areas: ['pages', 'content'],
      operations: [
        ...entityOperations(entity),
        {
          kind: 'put-page',
          page: {
            id: 'opening-hours',
            title,
            path: '/opening-hours',
            introduction: word('hoursIntroduction'),
            menu: { label: title, order: next(), icon: 'clock' },
          },
        },
        {
          kind: 'put-block',
          page: 'opening-hours',
          block: {
            id: 'week',
            block: 'opening-hours',
            order: 10,
            entity: entity.head.id,
            properties: { title, day: 'weekday', opens: 'opens', closes: 'closes', edit: true },
          },
        },
        ...pricesBeside(wishes),
      ],
      phrases: [commerce.hours],
    },
    pages: ['opening-hours', 'hours', 'business-hours'],
    rowPages: [],
    isHome: false,
  };
}

const prices =
  /\b(?:admissions?|tickets?|entry|entrance|visitor)\s+(?:prices?|fees?|costs?|charges?|rates)\b|\bprices? (?:of|for) (?:admission|tickets|entry)\b|门票(?:价格)?|票价/i;

/** What it costs to come in stands beside when one can. */
function pricesBeside({ text, content, language, pages }: Wishes): OperationInput[] {
  const own = pages.some(({ title }) => prices.test(title));
  if (!content || own || !prices.test(text.slice(0, 20_000))) return [];
  const title = language === 'zh' ? '门票价格' : 'Admission prices';
  return [
    {
      kind: 'put-block',
      page: 'opening-hours',
      block: sitePart(title, { content, language, order: 20, anchor: 'prices' }),
    },
  ];
}

function hasHours({ fields }: EntityDraft): boolean {
  return fields.some(({ id }) => id === 'openingHours');
}

function hoursEntity(
  language: Language,
  { opens, closes, closed }: { opens: string; closes: string; closed: number },
): EntityDraft {
  const word = (name: CommerceWord) => commerceWord(language, name);
  const days = optionsOf('weekday', language);
  return {
    head: {
      id: 'openingHour',
      singular: word('hours'),
      plural: word('hours'),
      path: 'opening-hours-of-days',
      icon: 'clock',
      titleField: 'weekday',
      origin: 'kept',
      ownership: 'shared',
    },
    fields: [
      { id: 'weekday', label: word('day'), type: 'choice', required: true, options: days, order: 10 },
      { id: 'opens', label: word('opens'), type: 'time', order: 20 },
      { id: 'closes', label: word('closes'), type: 'time', order: 30 },
    ],
    samples: days.map(({ id }, index) => ({
      id: `hours-${id}`,
      values: {
        weekday: id,
        ...(index >= closed ? {} : { opens, closes: index === 5 ? earlier(closes) : closes }),
      },
    })),
    view: 'table',
    phrases: [],
  };
}

/** On Saturdays places close earlier. */
function earlier(time: string): string {
  const hour = Number(time.slice(0, 2));
  return hour >= 16 && hour <= 19 ? `${hour - 2}:${time.slice(3)}` : time;
}
