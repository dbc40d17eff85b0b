import { editorWord } from '../../say/editor-words.ts';
import type { Wishes } from '../../understand/wishes.ts';
import type { EntityDraft, FieldInput } from '../app-draft.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';

const likely =
  /^(?:event|\w*appointment|caseHearing|workOrder|fleetTrip|\w*booking|meeting|task|shift|workshop|lesson|class|\w*session|exhibition|performance|match|reservation|trip|interview|post|article|concert|show|rehearsal|clubMeeting|gameNight|schoolTrip)$/i;
const begins = /^(?:date|day|start|due|when|on|check-?in|departure|from|scheduled|publish|takes|pickup)/i;

/** Where rows with a date stand on a calendar. */
export function calendarStep({ wishes, entities, next }: ActivityContext): ActivityDesign | undefined {
  const { calendar, language } = wishes;
  const target = calendar ? dated(entities) : appointed(entities, wishes);
  if (!target) return undefined;
  const { entity, start } = target;
  const { head, fields } = entity;
  const of = (type: FieldInput['type'], pattern: RegExp) =>
    fields.find((field) => field.type === type && pattern.test(field.id) && field !== start);
  const time = start.type === 'date' ? of('time', /./) : undefined;
  const end = of(start.type, /^(?:end|until|to|checkOut|return|dueDate)/i);
  const colour = fields.find(({ type }) => type === 'choice');
  const used = new Set([head.titleField, start.id, colour?.id]);
  const show = fields
    .filter(({ id, type }) => !used.has(id) && !['longText', 'image', 'file', 'tags'].includes(type))
    .map(({ id }) => id)
    .slice(0, 4);
  const title = editorWord(language, 'calendar');
  const kept = head.origin === 'kept';
  const plural = language === 'zh' ? head.plural : head.plural.toLowerCase();
  return {
    step: {
      id: 'calendar',
      title: editorWord(language, 'calendarTitle', { plural }),
      sentence: editorWord(language, kept ? 'calendarSentence' : 'calendarRead', { page: title, plural }),
      areas: ['pages'],
      operations: [
        {
          kind: 'put-page',
          page: {
            id: 'calendar',
            title,
            path: '/calendar',
            menu: { label: title, order: next(), icon: 'calendar-days' },
          },
        },
        {
          kind: 'put-block',
          page: 'calendar',
          block: {
            id: 'calendar',
            block: 'calendar',
            order: 10,
            entity: head.id,
            properties: {
              fields: {
                start: start.id,
                ...(end ? { end: end.id } : {}),
                ...(time ? { time: time.id } : {}),
              },
              ...(colour ? { colour: colour.id } : {}),
              show: [...(colour ? [colour.id] : []), ...show],
              view: 'month',
              create: kept,
              edit: kept,
            },
          },
        },
      ],
      phrases: calendar ? [calendar] : [],
    },
    pages: ['calendar'],
    rowPages: [],
    isHome: false,
  };
}

const planned =
  /^(?:event|\w*appointment|caseHearing|workOrder|meeting|task|shift|workshop|lesson|class|exhibition|performance|match|trip|interview|concert|show|operation|inspection|therapySession|studySession)$/i;

/** Examples of what is planned lie around today, so that the calendar has something ahead. */
export function prepareDated(entities: readonly EntityDraft[], wishes: Wishes): void {
  const target = wishes.calendar ? dated(entities) : appointed(entities, wishes);
  if (!target || !planned.test(target.entity.head.id)) return;
  const { entity, start } = target;
  // What has a score has been played: the matches of a league are dated by their rounds.
  if (wishes.league && entity.head.id === 'match') return;
  entity.samples.forEach(({ values }, index) => {
    const held = values[start.id];
    if (typeof held !== 'object' || held === null || Array.isArray(held) || !('days' in held)) return;
    const by = ((index * 3) % 36) - 8 - held.days;
    for (const [field, value] of Object.entries(values))
      if (typeof value === 'object' && value !== null && 'days' in value)
        values[field] = { ...value, days: value.days + by };
  });
}

/** What is done at appointed times. */
const timed =
  /^(?:\w*appointment|meeting|shift|volunteerShift|operation|interview|inspection|therapySession|studySession|maintenance|match)$/i;

/** What a tool plans by day and time, which is easier seen on a calendar than in a list. */
function appointed(
  entities: readonly EntityDraft[],
  { kind, slots, reservations, site }: Wishes,
): ReturnType<typeof dated> {
  if (
    (kind !== undefined && kind !== 'tool' && kind !== 'dashboard') ||
    slots ||
    reservations ||
    site?.onePage
  )
    return undefined;
  const found = entities.filter(
    ({ head, fields }) =>
      timed.test(head.id) &&
      head.origin === 'kept' &&
      head.source === undefined &&
      fields.some(({ type, derived }) => (type === 'time' || type === 'dateTime') && derived === undefined),
  );
  return found.length > 0 ? dated(found) : undefined;
}

/** The thing whose dates a calendar is about, and the date it begins on. */
function dated(entities: readonly EntityDraft[]): { entity: EntityDraft; start: FieldInput } | undefined {
  const found = entities.flatMap((entity) => {
    const dates = entity.fields.filter(({ type }) => type === 'date' || type === 'dateTime');
    const start = dates.find(({ id }) => begins.test(id)) ?? dates[0];
    return start ? [{ entity, start }] : [];
  });
  return found.find(({ entity }) => likely.test(entity.head.id)) ?? found[0];
}
