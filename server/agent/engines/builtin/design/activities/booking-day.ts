import type { Expression } from '../../../../../../templates/spec/expression.ts';
import { bookingWord } from '../../say/booking-words.ts';
import type { Language, SlotsWish } from '../../understand/wishes.ts';
import type { EntityDraft, FieldInput, OperationInput } from '../app-draft.ts';
import { all, binary, choose, not, path, value } from './reservations/expressions.ts';
import { todayPage } from './today-page.ts';

/** Id of the page that shows what is booked for the day to those who work there. */
export const dayPage = 'all-bookings';

export interface BookingDay {
  operations: OperationInput[];
  actions: string[];
  pages: string[];
  sentence: string;
}

/** What those who work there do with what is booked: they see the day, and mark what is over. */
export function bookingDay(
  booking: EntityDraft,
  {
    slots,
    language,
    next,
    show,
  }: { slots: SlotsWish; language: Language; next: () => number; show: string[] },
): BookingDay {
  const { day, finished } = slots.booked ?? {};
  const operations: OperationInput[] = [];
  const actions: string[] = [];
  let sentence = '';
  if (finished !== undefined) {
    const action = finishAction(booking, finished, language);
    operations.push(action.operation);
    actions.push('finishBooking');
    sentence += bookingWord(language, 'finishSentence', { label: action.label });
  }
  if (day === undefined && finished === undefined) return { operations, actions, pages: [], sentence };
  const title = bookingWord(language, 'dayOf', { plural: lower(booking.head.plural) });
  const state = dayField(language);
  sentence += bookingWord(language, 'daySentence', { page: title });
  operations.push(
    { kind: 'put-field', entity: booking.head.id, field: state },
    ...todayPage(
      {
        id: dayPage,
        title,
        path: '/today',
        introduction: bookingWord(language, 'dayIntroduction'),
        icon: 'calendar-days',
        order: next(),
      },
      {
        booking,
        state,
        sort: 'date',
        show: ['startTime', 'endTime', ...show, 'person', 'date', 'status'],
        actions,
        emptyText: bookingWord(language, 'nothingToday'),
      },
    ),
  );
  return { operations, actions, pages: [dayPage], sentence };
}

function finishAction(
  booking: EntityDraft,
  finished: string,
  language: Language,
): { operation: OperationInput; label: string } {
  const label = bookingWord(language, 'finish', { state: finished });
  return {
    label,
    operation: {
      kind: 'put-action',
      action: {
        id: 'finishBooking',
        label,
        icon: 'check',
        entity: booking.head.id,
        shownWhen: binary('equal', path('row', 'status'), value('booked')),
        effects: [{ kind: 'set', values: { status: value('completed') } }],
        confirmation: {
          kind: 'join',
          parts: [path('row', 'number'), value(bookingWord(language, 'finished', { state: finished }))],
        },
        tone: 'primary',
      },
    },
  };
}

/** On which of the coming days something is; nothing for what is past, far away or cancelled. */
function dayField(language: Language): FieldInput {
  const today: Expression = { kind: 'today' };
  const date = path('row', 'date');
  const word = (name: 'today' | 'tomorrow' | 'week' | 'dayState') => bookingWord(language, name);
  const inDays = (days: number) => binary('addDays', today, value(days));
  return {
    id: 'dayState',
    label: word('dayState'),
    type: 'choice',
    options: [
      { id: 'today', label: word('today'), tone: 'good' },
      { id: 'tomorrow', label: word('tomorrow'), tone: 'information' },
      { id: 'week', label: word('week'), tone: 'neutral' },
    ],
    derived: choose(
      binary('equal', path('row', 'status'), value('cancelled')),
      value(null),
      choose(
        binary('equal', date, today),
        value('today'),
        choose(
          binary('equal', date, inDays(1)),
          value('tomorrow'),
          choose(
            all(binary('greater', date, today), not(binary('greater', date, inDays(7)))),
            value('week'),
            value(null),
          ),
        ),
      ),
    ),
    order: 930,
  };
}

function lower(words: string): string {
  return /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
