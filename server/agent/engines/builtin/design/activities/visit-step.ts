import type { Expression } from '../../../../../../templates/spec/expression.ts';
import { visitWord, type VisitWord } from '../../say/visit-words.ts';
import type { Wishes } from '../../understand/wishes.ts';
import type { EntityDraft, FieldInput, OperationInput } from '../app-draft.ts';
import { wishOf } from '../choose-entities.ts';
import { entityOfThing } from '../entity-of-thing.ts';
import { addSamples } from '../samples.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';
import { binary, path, value } from './reservations/expressions.ts';

const comers = /^(?:visitor|guest)$/;
/** What is found in words for checking in itself. */
const sameThing = /^(?:streak|attendance|building|notificationRecord|counter|signup)$/;

function visitorsOf(entities: readonly EntityDraft[]): EntityDraft | undefined {
  return entities.find(({ head }) => comers.test(head.id) && head.origin === 'kept' && !head.source);
}

/** Gives visitors whom they visit, a badge, and the times they come and go. */
export function prepareVisits(entities: EntityDraft[], wishes: Wishes): void {
  const { visits, language } = wishes;
  if (!visits) return;
  const word = (name: VisitWord) => visitWord(language, name);
  let visitor = visitorsOf(entities);
  if (!visitor) {
    const wish = wishOf('visitor', visits.phrase);
    if (!wish) return;
    visitor = entityOfThing(wish, language, () => false);
    addSamples(visitor, { language });
  }
  const main = visitor;
  const others = entities.filter(
    (each) => each !== main && (each.head.source || !sameThing.test(each.head.id)),
  );
  entities.splice(0, entities.length, main, ...others);
  const employees = entities.find(({ head }) => head.id === 'employee' && head.origin === 'kept');
  const title = main.fields.find(({ id }) => id === main.head.titleField);
  const dropped =
    /^(?:date|startTime|endTime|startsAt|endsAt|person|status|quantity|host|company|purpose|badge|note)$/;
  const rest = main.fields.filter((field) => field !== title && !dropped.test(field.id));
  const choice = (id: string, label: VisitWord, names: readonly VisitWord[]): FieldInput => ({
    id,
    label: word(label),
    type: 'choice',
    options: names.map((name) => ({ id: name, label: word(name) })),
    order: 0,
  });
  const fields: FieldInput[] = [
    ...(title ? [title] : []),
    { id: 'company', label: word('company'), type: 'text', order: 0 },
    employees
      ? { id: 'host', label: word('host'), type: 'relation', target: 'employee', required: true, order: 0 }
      : { id: 'host', label: word('host'), type: 'text', required: true, order: 0 },
    choice('purpose', 'purpose', ['meeting', 'interview', 'delivery', 'repair', 'other']),
    { id: 'date', label: word('date'), type: 'date', default: { kind: 'today' }, order: 0 },
    ...rest,
    {
      id: 'badge',
      label: word('badge'),
      type: 'text',
      default: { kind: 'number', prefix: 'V-', digits: 4 },
      byActions: true,
      order: 0,
    },
    { id: 'cameAt', label: word('in'), type: 'dateTime', byActions: true, order: 0 },
    { id: 'leftAt', label: word('out'), type: 'dateTime', byActions: true, order: 0 },
    {
      id: 'status',
      label: word('status'),
      type: 'choice',
      options: [
        { id: 'expected', label: word('expected'), tone: 'waiting' },
        { id: 'inside', label: word('inside'), tone: 'good' },
        { id: 'left', label: word('left'), tone: 'neutral' },
      ],
      default: value('expected'),
      byActions: true,
      order: 0,
    },
  ];
  main.fields = fields.map((field, index) => ({ ...field, order: (index + 1) * 10 }));
  main.view = 'table';
  delete main.board;
  main.samples = visitSamples(main, employees, language);
}

const companies = [
  'Northwind',
  'Brightside Labs',
  'Harbour Logistics',
  'Field & Sons',
  'Lumen Studio',
  'Oakline',
];
const hosts = {
  en: ['Aisha Khan', 'Tom Becker', 'Mina Patel', 'Jonas Weber'],
  zh: ['李敏', '王强', '张伟', '刘洋'],
};
const purposes = ['meeting', 'interview', 'delivery', 'repair'];

function visitSamples(
  { samples, head }: EntityDraft,
  employees: EntityDraft | undefined,
  language: 'en' | 'zh',
): EntityDraft['samples'] {
  return samples.slice(0, 12).map(({ id, values }, index) => {
    const state = index < 2 ? 'expected' : index < 4 ? 'inside' : 'left';
    const days = state === 'left' ? -(index - 3) : 0;
    const hour = (from: number) =>
      `${String(from + (index % 3)).padStart(2, '0')}:${index % 2 ? '40' : '10'}`;
    return {
      id,
      values: {
        [head.titleField]: values[head.titleField] ?? '',
        company: companies[index % companies.length] ?? '',
        host: employees
          ? (employees.samples[index % Math.max(1, employees.samples.length)]?.id ?? null)
          : (hosts[language][index % 4] ?? ''),
        purpose: purposes[index % purposes.length] ?? 'meeting',
        date: { days },
        badge: `V-${1040 + index}`,
        status: state,
        ...(state === 'expected' ? {} : { cameAt: { days, time: hour(8) } }),
        ...(state === 'left' ? { leftAt: { days, time: hour(14) } } : {}),
      },
    };
  });
}

/** Checking in and out, and the page of who is here. */
export function visitStep({ wishes, entities, next }: ActivityContext): ActivityDesign | undefined {
  const { visits, language, people } = wishes;
  const visitor = visits && visitorsOf(entities);
  if (!visits || !visitor?.fields.some(({ id }) => id === 'cameAt')) return undefined;
  const word = (name: VisitWord, values = {}) => visitWord(language, name, values);
  const { id, titleField } = visitor.head;
  const suffix = id.charAt(0).toUpperCase() + id.slice(1);
  const [comeIn, goOut] = [`checkIn${suffix}`, `checkOut${suffix}`];
  const is = (state: string) => binary('equal', path('row', 'status'), value(state));
  const said = (name: VisitWord, ...more: Expression[]): Expression => {
    const [before = '', after = ''] = word(name, { row: '\n' }).split('\n');
    return { kind: 'join', parts: [value(before), path('row', titleField), value(after), ...more] };
  };
  const hosted = people?.roles.find(({ entry }) => entry.id === 'employee') ?? people?.roles[0];
  const host = visitor.fields.find((field) => field.id === 'host');
  const hostName = host?.type === 'relation' ? path('row', 'host', 'name') : path('row', 'host');
  const title = word('page');
  const operations: OperationInput[] = [
    {
      kind: 'put-action',
      action: {
        id: comeIn,
        label: word('checkIn'),
        icon: 'log-in',
        entity: id,
        shownWhen: is('expected'),
        effects: [
          { kind: 'set', values: { status: value('inside'), cameAt: { kind: 'now' } } },
          ...(visits.tells && hosted
            ? [
                {
                  kind: 'notify' as const,
                  person: value(`role:${hosted.entry.id}`),
                  text: said('told', hostName, value(language === 'zh' ? '。' : '.')),
                },
              ]
            : []),
        ],
        confirmation: said('arrived', path('row', 'badge'), value(language === 'zh' ? '。' : '.')),
        tone: 'primary',
      },
    },
    {
      kind: 'put-action',
      action: {
        id: goOut,
        label: word('checkOut'),
        icon: 'log-out',
        entity: id,
        shownWhen: is('inside'),
        effects: [{ kind: 'set', values: { status: value('left'), leftAt: { kind: 'now' } } }],
        confirmation: said('gone'),
      },
    },
    {
      kind: 'put-page',
      page: {
        id: 'here-now',
        title,
        path: '/here-now',
        introduction: word('introduction'),
        menu: { label: title, order: next(), icon: 'users-round' },
      },
    },
    {
      kind: 'put-block',
      page: 'here-now',
      block: {
        id: 'here-now-list',
        block: 'collection',
        order: 50,
        entity: id,
        properties: {
          view: 'table',
          search: true,
          only: { field: 'status', equals: ['inside'] },
          sort: [{ field: 'cameAt', direction: 'descending' }],
          show: ['company', 'host', 'purpose', 'badge', 'cameAt'],
          actions: [goOut],
          emptyText: word('nobody'),
        },
      },
    },
  ];
  return {
    step: {
      id: 'visits',
      title: word('title'),
      sentence: word('sentence', { page: title, tells: visits.tells && hosted ? word('tells') : '' }),
      areas: ['actions', 'pages'],
      operations,
      phrases: [visits.phrase],
    },
    pages: ['here-now', 'check-in', 'check-out', 'check-in-and-check-out'],
    rowPages: [],
    isHome: false,
    verbs: [{ actions: [comeIn, goOut], target: visitor }],
  };
}
