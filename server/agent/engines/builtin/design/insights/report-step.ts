import { insightWord, type InsightWord } from '../../say/insight-words.ts';
import type { Wishes } from '../../understand/wishes.ts';
import { slugOf } from '../../words/slug.ts';
import { entityOperations, type EntityDraft, type FieldInput, type StepDraft } from '../app-draft.ts';
import { addsUp, viewOfDraft } from '../spec-view.ts';
import { menuOf, small, type InsightContext } from './insight.ts';
import { isSeries, subjectOf } from './series.ts';

/** What a report is called after, and the things it is then about. */
const kinds: readonly (readonly [RegExp, RegExp, InsightWord | undefined])[] = [
  [
    /financ|财务/i,
    /^(?:financeRecord|transaction|payment|invoice|expense|moneyDonation)$/,
    'financialReport',
  ],
  [
    /inventor|库存/i,
    /^(?:stockMovement|inventory|medication|medicalSupply|product|asset)$/,
    'inventoryReport',
  ],
  [/settlement|结算/i, /^(?:reimbursement|settlement|payment|invoice|expense)$/, 'settlementReport'],
  [/sales|销售/i, /^(?:order|sale|purchase)/, undefined],
  [/attendance|考勤/i, /^(?:attendance|workDay|clockRecord)/, undefined],
  [/patient|患者/i, /^patient/, undefined],
  [/expense|支出/i, /^expense/, undefined],
  [/order|订单/i, /^order/, undefined],
];
const mostReports = 6;
const mostFields = 6;

/** A page on which people make reports over a period, each from what the app keeps. */
export function reportStep(context: InsightContext): StepDraft | undefined {
  const { wishes, steps, next, say } = context;
  const { language, insights } = wishes;
  const wish = insights?.reports;
  if (!wish) return undefined;
  const word = (name: InsightWord, values = {}) => insightWord(language, name, values);
  const chosen = chooseReports(context);
  if (chosen.length === 0) return undefined;
  const saved = savedReports(word, chosen);
  const labels = menuOf(steps);
  // Checks and people find an entry by its words: no other may hold them all.
  const isTaken = [...labels, ...wishes.pages.map(({ title: named }) => named)].some((label) =>
    /reports|报表/i.test(label),
  );
  const title = isTaken ? (language === 'zh' ? '生成报表' : 'Generate reports') : word('reports');
  const id = isTaken ? 'generate-reports' : 'reports';
  const fields = { title: 'title', from: 'from', to: 'to', address: 'address', on: 'on' };
  return {
    id: 'reports',
    title: word('reportsTitle'),
    sentence: word('reportsSentence', {
      page: title,
      kinds: say.list(chosen.map(({ label }) => small(label))),
    }),
    areas: ['pages', 'data'],
    operations: [
      ...entityOperations(saved),
      {
        kind: 'put-page',
        page: {
          id,
          title,
          path: `/${id}`,
          introduction: word('reportsIntroduction'),
          menu: { label: title, order: next(), icon: 'file-chart-column' },
        },
      },
      {
        kind: 'put-block',
        page: id,
        block: {
          id: 'report',
          block: 'report',
          order: 10,
          entity: 'savedReport',
          properties: { reports: chosen, keep: fields },
        },
      },
    ],
    phrases: [...wish.phrases],
  };
}

type ReportDraft = {
  id: string;
  label: string;
  entity: string;
  date?: string;
  measures: { field: string; operation: 'sum' | 'average' }[];
  group?: string;
  balance?: { field: string; income: string; expense: string };
  about?: string;
  stock?: { item: string; amount: string };
  show: string[];
};

/** Those named first, then all that have a date, those with money before others. */
function chooseReports({ wishes, kept }: InsightContext): ReportDraft[] {
  const drafts: ReportDraft[] = [];
  const add = (entity: EntityDraft | undefined, label?: string) => {
    if (!entity || drafts.length >= mostReports) return;
    const draft = reportOf(entity, { wishes, kept, label });
    if (!drafts.some((each) => each.entity === draft.entity)) drafts.push(draft);
  };
  const free = kept.filter(
    ({ head }) => !/^(?:reading|savedReport|cartItem|takenTime|setting|draft)$|favourite/i.test(head.id),
  );
  add(free.find(isSeries));
  for (const named of wishes.insights?.reports?.kinds ?? []) {
    const found = kinds.find(([pattern]) => pattern.test(named));
    const own = free.find(({ head }) => (found ? found[1].test(head.id) : isCalled(head, named)));
    // Movements say more about an inventory than what there is of each.
    const moved =
      found?.[2] === 'inventoryReport' ? free.find(({ head }) => head.id === 'stockMovement') : undefined;
    add(moved ?? own, found?.[2] && insightWord(wishes.language, found[2]));
  }
  const dated = free.filter(({ fields, head }) => head.id !== 'report' && fields.some(isDay));
  const money = (entity: EntityDraft) => entity.fields.some(({ type }) => type === 'money');
  for (const entity of dated.toSorted((a, b) => Number(money(b)) - Number(money(a)))) add(entity);
  if (drafts.length === 0) add(free[0]);
  return drafts;
}

/** `loan reports` are about loans, `payroll reports` about payslips. */
function isCalled({ id, singular }: EntityDraft['head'], named: string): boolean {
  const noun = named.replace(/s$/, '');
  const known = { payroll: 'payslip', borrowing: 'loanRecord', leave: 'leaveRequest' }[noun] ?? noun;
  return id === known || singular.toLowerCase().startsWith(known);
}

function isDay({ type }: FieldInput): boolean {
  return type === 'date' || type === 'dateTime';
}

function reportOf(
  entity: EntityDraft,
  { wishes, kept, label }: { wishes: Wishes; kept: readonly EntityDraft[]; label: string | undefined },
): ReportDraft {
  const { head, fields } = entity;
  const { language } = wishes;
  const subject = isSeries(entity) ? subjectOf(entity, kept) : undefined;
  const relation = fields.find(({ type }) => type === 'relation');
  const date = fields.find(isDay);
  const movements = head.id === 'stockMovement';
  const numbers = fields.filter(
    ({ type, id }) => ['money', 'number', 'percent'].includes(type) && !/^(?:year|order|position)$/.test(id),
  );
  const measures = numbers
    .toSorted((a, b) => Number(b.type === 'money') - Number(a.type === 'money'))
    .slice(0, 2)
    .map((field) => ({
      field: field.id,
      operation: addsUp(field) || movements ? ('sum' as const) : ('average' as const),
    }));
  const choices = fields.filter(({ type }) => type === 'choice');
  const sides = choices.find(({ options }) =>
    ['income', 'expense'].every((id) => options?.some((one) => one.id === id)),
  );
  const group =
    choices.find((field) => field !== sides) ??
    sides ??
    relation ??
    fields.find(({ id }) => /^(?:person|employee|supplier)$/.test(id));
  const title = fields.find(({ id }) => id === head.titleField);
  const show = [...(date ? [date] : []), ...(title ? [title] : []), ...viewOfDraft(entity).show, ...numbers];
  const amount = numbers[0];
  const name = label ?? insightWord(language, 'report', { things: subject?.head.singular ?? head.singular });
  return {
    id: slugOf(language === 'zh' ? head.path : name),
    label: name,
    entity: head.id,
    ...(date ? { date: date.id } : {}),
    measures,
    ...(group ? { group: group.id } : {}),
    ...(sides && amount ? { balance: { field: sides.id, income: 'income', expense: 'expense' } } : {}),
    ...(subject ? { about: subject.head.id } : movements && relation ? { about: relation.id } : {}),
    ...(movements && relation && amount ? { stock: { item: relation.id, amount: amount.id } } : {}),
    show: [...new Set(show.map(({ id }) => id))].slice(0, mostFields),
  };
}

/** Reports that people keep. One is there to begin with. */
function savedReports(word: (name: InsightWord) => string, [first]: readonly ReportDraft[]): EntityDraft {
  return {
    head: {
      id: 'savedReport',
      singular: word('savedReport'),
      plural: word('savedReports'),
      path: 'saved-reports',
      icon: 'file-text',
      titleField: 'title',
      origin: 'kept',
      ownership: 'own',
    },
    fields: [
      { id: 'title', label: word('title'), type: 'text', required: true, order: 10 },
      { id: 'from', label: word('from'), type: 'date', order: 20 },
      { id: 'to', label: word('to'), type: 'date', order: 30 },
      { id: 'address', label: word('address'), type: 'text', order: 40 },
      { id: 'on', label: word('savedOn'), type: 'dateTime', order: 50 },
    ],
    samples: first
      ? [
          {
            id: 'saved-report-1',
            values: {
              title: first.label,
              from: { days: -89 },
              to: { days: 30 },
              address: `?report=${first.id}`,
              on: { days: -1, time: '09:00' },
            },
          },
        ]
      : [],
    view: 'list',
    phrases: [],
  };
}
