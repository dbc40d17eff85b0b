import type { Expression } from '../../../../../../templates/spec/expression.ts';
import { officeWord, type OfficeWord } from '../../say/office-words.ts';
import type { Wishes } from '../../understand/wishes.ts';
import type { EntityDraft, FieldInput, OperationInput } from '../app-draft.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';
import { binary, choose, path, value } from './reservations/expressions.ts';

/** The day something has to be done by, or ends on. */
const ends = ['dueDate', 'deadline', 'expiryDate', 'endDate'];
/** What needs nobody's attention any more. */
const settled =
  /^(?:paid|done|completed|closed|resolved|received|cancelled|returned|delivered|accepted|declined|rejected|finished|restored|inactive|retired)$/;
const soon = 30;
const mostLists = 3;
/** Things that only happen on a day, or have lists of their own for what is late. */
const otherwise =
  /^(?:event|workshop|contest|exhibition|booking|rental|leaveRequest|auction|tour|campaign|stay|loan|loanItem|employee|trip|sprint|outage|coupon|poll|survey|poem|job|course)$/;

function datedOf(entities: readonly EntityDraft[], { office, kind, lending, cart, due }: Wishes) {
  const works = due !== undefined || kind === undefined || kind === 'tool' || kind === 'dashboard';
  if (!office?.reminds || lending || cart || !works) return [];
  return entities.flatMap((entity) => {
    const { head, fields } = entity;
    if (head.source || head.origin !== 'kept' || otherwise.test(head.id)) return [];
    const date = ends.flatMap(
      (id) => fields.find((field) => field.id === id && field.type === 'date') ?? [],
    )[0];
    return date ? [{ entity, date }] : [];
  });
}

/** How urgent each row is, worked out from its date and from whether it is settled. */
export function prepareDue(entities: readonly EntityDraft[], wishes: Wishes): void {
  const word = (name: OfficeWord) => officeWord(wishes.language, name);
  for (const { entity, date } of datedOf(entities, wishes).slice(0, mostLists)) {
    const status = entity.fields.find(
      ({ id, type, derived }) => type === 'choice' && derived === undefined && /^(?:status|stage)$/.test(id),
    );
    const over = (status?.options ?? [])
      .filter(({ id }) => settled.test(id))
      .map(({ id }) => binary('equal', path('row', status?.id ?? ''), value(id)));
    const day = path('row', date.id);
    const left = binary('daysBetween', { kind: 'today' }, day);
    const urgency = choose(
      binary('less', day, { kind: 'today' }),
      value('overdue'),
      choose(binary('lessOrEqual', left, value(soon)), value('soon'), value('later')),
    );
    const calm = over.reduce<Expression>((one, other) => binary('or', one, other), {
      kind: 'missing',
      of: day,
    });
    const field: FieldInput = {
      id: 'urgency',
      label: word('due'),
      type: 'choice',
      options: [
        { id: 'overdue', label: word('dueOverdue'), tone: 'bad' },
        { id: 'soon', label: word('dueSoon'), tone: 'waiting' },
        { id: 'later', label: word('dueLater'), tone: 'neutral' },
      ],
      derived: choose(calm, value('later'), urgency),
      order: (date.order ?? 50) + 1,
    };
    const days: FieldInput = {
      id: 'daysLeft',
      label: word('dueDays'),
      type: 'number',
      derived: choose({ kind: 'missing', of: day }, value(null), left),
      order: (date.order ?? 50) + 2,
    };
    entity.fields.push(field, days);
    entity.fields.sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
  }
}

/** A page of all that is overdue or falls due soon. */
export function dueStep({ entities, wishes, next, say }: ActivityContext): ActivityDesign | undefined {
  const { language, office } = wishes;
  const dated = datedOf(entities, wishes).filter(({ entity }) =>
    entity.fields.some(({ id }) => id === 'urgency'),
  );
  if (dated.length === 0) return undefined;
  const word = (name: OfficeWord, values = {}) => officeWord(language, name, values);
  const title = word('duePage');
  const small = (words: string) => (language === 'zh' ? words : words.toLowerCase());
  const page: OperationInput = {
    kind: 'put-page',
    page: {
      id: 'reminders',
      title,
      path: '/reminders',
      introduction: word('dueIntroduction'),
      menu: { label: title, order: next(), icon: 'bell-ring' },
    },
  };
  return {
    step: {
      id: 'reminders',
      title: word('dueTitle'),
      sentence: word('dueSentence', {
        page: title,
        singular: say.list(dated.map(({ entity }) => small(entity.head.singular))),
      }),
      areas: ['pages'],
      operations: [
        page,
        ...dated.map(({ entity, date }, index): OperationInput => ({
          kind: 'put-block',
          page: 'reminders',
          block: {
            id: `${entity.head.path}-due`.slice(0, 64),
            block: 'collection',
            order: 50 + index,
            entity: entity.head.id,
            properties: {
              view: 'table',
              search: dated.length === 1,
              only: { field: 'urgency', equals: ['overdue', 'soon'] },
              sort: [{ field: date.id, direction: 'ascending' }],
              show: [date.id, 'daysLeft', 'urgency', ...othersOf(entity, date)],
              actions: [],
              emptyText: word('dueNone'),
            },
          },
        })),
      ],
      phrases: office?.reminds ? [office.reminds] : [],
    },
    pages: ['reminders'],
    rowPages: [],
    isHome: false,
  };
}

/** Whose it is and how it stands. */
function othersOf({ fields, head }: EntityDraft, date: FieldInput): string[] {
  return fields
    .filter(
      ({ id, type }) =>
        id !== head.titleField &&
        id !== date.id &&
        id !== 'urgency' &&
        id !== 'daysLeft' &&
        (type === 'relation' || /^(?:status|stage|owner|amount|value|client)$/.test(id)),
    )
    .map(({ id }) => id)
    .slice(0, 3);
}
