import type { SampleValue } from '../../../../../../templates/spec/entity.ts';
import { appliesWithPapers } from '../../understand/find-records.ts';
import type { Wishes } from '../../understand/wishes.ts';
import { settingSamples, todoSamples } from '../../words/data/setting-samples.ts';
import type { EntityDraft, FieldInput } from '../app-draft.ts';
import { optionsOfLabels } from '../make-field.ts';

/** Those who have a file: what is done for them is found with them. */
export const fileThings =
  /^(?:patient|student|customer|client|guest|member|tenant|pet|resident|donor|supplier|doctor|teacher)$/;

/** Names that point to somebody, and whom they can mean. */
const nameFields: Readonly<Record<string, readonly string[]>> = {
  patientName: ['patient'],
  studentName: ['student'],
  customerName: ['customer', 'client', 'guest', 'tenant', 'patient', 'member', 'student'],
  doctor: ['doctor'],
  teacher: ['teacher'],
  supplier: ['supplier'],
  petName: ['pet'],
};

/** Joins what is kept about somebody to their file, and gives examples that fit the place and lists of things to do. */
export function prepareFiles(entities: EntityDraft[], wishes: Wishes): void {
  fitSamples(entities, wishes);
  fitTodo(entities, wishes);
  movePapers(entities, wishes);
  for (const entity of entities) {
    const pointed = (id: string) => entity.fields.some((each) => each.target === id);
    entity.fields = entity.fields.filter((field) => {
      const target = field.type === 'text' ? targetOf(field, entity, entities) : undefined;
      if (!target) return true;
      // Who is pointed to already is not named beside it.
      if (pointed(target.head.id)) return false;
      pointTo(field, target, entity);
      return true;
    });
  }
}

/** What is handed in with an application is no part of what is applied for. */
function movePapers([main]: readonly EntityDraft[], { records, text }: Wishes): void {
  if (!main || !records.some(({ entry }) => entry.id === 'application') || !appliesWithPapers(text)) return;
  const at = main.fields.findIndex(({ id, type }) => type === 'file' && /^(?:file|resume|cv)/.test(id));
  if (at >= 0) main.fields.splice(at, 1);
}

function targetOf(
  field: FieldInput,
  entity: EntityDraft,
  entities: readonly EntityDraft[],
): EntityDraft | undefined {
  if (field.id === entity.head.titleField || entity.head.origin !== 'kept' || entity.head.source)
    return undefined;
  for (const id of nameFields[field.id] ?? []) {
    const target = entities.find(({ head }) => head.id === id);
    if (target && target !== entity && target.head.origin === 'kept' && target.samples.length > 0)
      return target;
  }
  return undefined;
}

function pointTo(field: FieldInput, { head, samples }: EntityDraft, entity: EntityDraft): void {
  Object.assign(field, {
    type: 'relation',
    target: head.id,
    label: head.singular,
    unit: undefined,
    default: undefined,
  });
  entity.samples.forEach(({ values }, index) => {
    const named = samples.find((sample) => sample.values[head.titleField] === values[field.id]);
    const row = named ?? samples[index % samples.length];
    if (row) values[field.id] = row.id;
  });
}

const amounts = [120, 480, 85, 640, 1500, 9200, 2400, 310];
const categories: readonly (readonly [RegExp, string])[] = [
  [/electric|电费/i, 'energy'],
  [/salar|工资/i, 'salaries'],
];

/** Names of examples by where things happen. */
export function fitSamples(entities: readonly EntityDraft[], { language }: Wishes): void {
  const setting = settingSamples.find(({ where }) => entities.some(({ head }) => where.test(head.id)));
  if (!setting) return;
  for (const { head, fields, samples } of entities) {
    const titles = setting.titles[head.id]?.[language];
    if (!titles || head.source) continue;
    samples.splice(titles.length);
    const type = fields.find(({ id }) => id === 'type')?.options;
    if (head.id === 'report' && setting.reports) fitReports({ fields, samples }, setting.reports[language]);
    const sales = fields.find(({ id }) => id === 'category')?.options?.find(({ id }) => id === 'sales');
    if (sales && setting.income && head.id === 'financeRecord') sales.label = setting.income[language];
    samples.forEach(({ values }, index) => {
      const title = titles[index] ?? '';
      values[head.titleField] = title.replace(/^\+/, '');
      const kind = title.startsWith('+') ? 'income' : 'expense';
      if (head.id !== 'financeRecord') return;
      if (type?.some(({ id }) => id === kind)) values['type'] = kind;
      const sums = setting.amounts ?? amounts;
      values['amount'] = sums[index % sums.length] ?? 100;
      const category =
        categories.find(([words]) => words.test(title))?.[1] ?? (kind === 'income' ? 'sales' : 'supplies');
      if (values['category'] !== undefined) values['category'] = category;
      delete values['note'];
    });
  }
}

/** Reports say what happened there, under the headings of the house. */
function fitReports(
  { fields, samples }: Pick<EntityDraft, 'fields' | 'samples'>,
  { texts, headings }: { texts: readonly string[]; headings: readonly string[] },
): void {
  const category = fields.find(({ id, type }) => id === 'category' && type === 'choice');
  const usual = category?.options?.some(({ id }) => id === 'daily' || id === 'ri-bao');
  if (category && usual) category.options = optionsOfLabels(headings);
  samples.forEach(({ values }, index) => {
    const text = texts[index];
    if (text !== undefined && fields.some(({ id }) => id === 'content')) values['content'] = text;
    const heading = usual ? category?.options?.[index] : undefined;
    if (heading) values['category'] = heading.id;
  });
}

/** A list of things to do knows two states, and holds what people have to do. */
function fitTodo(entities: readonly EntityDraft[], { text, language }: Wishes): void {
  const task = entities.find(({ head, board }) => head.id === 'task' && !head.source && board !== undefined);
  const asked = /\bto-?do\b|\btodos?\b|\bthings to do\b|待办/i.test(text.slice(0, 20_000));
  if (!task || !asked || /\b(?:kanban|board|projects?|sprint)\b|看板|项目/i.test(text.slice(0, 20_000)))
    return;
  const status = task.fields.find(({ id }) => id === 'status');
  if (!status?.options) return;
  status.options = [
    { id: 'todo', label: language === 'zh' ? '未完成' : 'Open', tone: 'waiting' },
    { id: 'done', label: language === 'zh' ? '已完成' : 'Completed', tone: 'good' },
  ];
  const rows = todoSamples[language];
  task.samples.splice(rows.length);
  task.samples.forEach(({ values }, index) => {
    const [title, description] = rows[index] ?? ['', ''];
    const given: Record<string, SampleValue> = values;
    given[task.head.titleField] = title;
    given['status'] = index % 4 === 3 ? 'done' : 'todo';
    if (task.fields.some(({ id }) => id === 'description')) given['description'] = description;
    else if (task.fields.some(({ id }) => id === 'note')) given['note'] = description;
  });
}
