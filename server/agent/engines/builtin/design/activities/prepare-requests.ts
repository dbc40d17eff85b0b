import type { Expression } from '../../../../../../templates/spec/expression.ts';
import { requestWord, type RequestWord } from '../../say/request-words.ts';
import type { Language, Wishes } from '../../understand/wishes.ts';
import type { EntityDraft, FieldInput } from '../app-draft.ts';
import { all, binary, path, value } from './reservations/expressions.ts';

/** What somebody hands in and somebody else decides about, with how its numbers begin. */
export const requestPrefixes: Readonly<Record<string, string>> = {
  leaveRequest: 'LV-',
  reimbursement: 'RB-',
  insuranceClaim: 'CL-',
  purchaseRequest: 'PR-',
  serviceApplication: 'SA-',
};

export function isRequest({ head }: EntityDraft): boolean {
  return requestPrefixes[head.id] !== undefined && head.origin === 'kept' && head.source === undefined;
}

/** Days of leave a year. */
const allowance = 25;

/** Requests have a number and a status that only those who decide change; leave, pay and grades have their sums. */
export function prepareRequests(
  entities: readonly EntityDraft[],
  { language, clock, people, text }: Wishes,
): void {
  for (const entity of entities) {
    if (isRequest(entity)) prepareRequest(entity, language);
    // Who asks for something is who has logged in.
    if (people && entity.head.id === 'purchaseRequest') dropOwner(entity);
    if (entity.head.source || entity.head.origin !== 'kept') continue;
    if (entity.head.id === 'insuranceClaim' && pictured.test(text)) addPicture(entity, language);
    if (entity.head.id === 'leaveRequest') countDays(entity, language);
    if (entity.head.id === 'payslip') splitPay(entity, language);
    if (entity.head.id === 'grade' || (entity.head.id === 'attendance' && !clock))
      nameStudent(entity, entities);
  }
}

const pictured = /\b(?:photos?|pictures?|images?)\b|照片|图片/i;

/** What happened is seen in a picture. */
function addPicture({ fields }: EntityDraft, language: Language): void {
  if (fields.some(({ type }) => type === 'image')) return;
  fields.push({ id: 'photo', label: language === 'zh' ? '照片' : 'Photo', type: 'image', order: 900 });
}

function dropOwner({ fields, samples }: EntityDraft): void {
  const at = fields.findIndex(({ id }) => id === 'owner');
  if (at < 0) return;
  fields.splice(at, 1);
  for (const { values } of samples) delete values['owner'];
}

function prepareRequest(entity: EntityDraft, language: Language): void {
  const { fields, samples, head } = entity;
  const prefix = requestPrefixes[head.id] ?? 'RQ-';
  if (!fields.some(({ id }) => id === 'number')) {
    fields.splice(1, 0, {
      id: 'number',
      label: requestWord(language, 'number'),
      type: 'text',
      default: { kind: 'number', prefix, digits: 5 },
      byActions: true,
      order: 11,
    });
    samples.forEach(({ values }, index) => {
      values['number'] = `${prefix}${10_120 + index * 3}`;
    });
  }
  // What is applied for is said by its kind; it goes by its number.
  if (head.id === 'serviceApplication') entity.head = { ...head, titleField: 'number' };
  for (const field of fields) if (field.id === 'status' && field.type === 'choice') field.byActions = true;
}

/** How long leave is, and what is left of the year's days to whoever takes it. */
function countDays({ fields, head }: EntityDraft, language: Language): void {
  const has = (id: string) => fields.some((field) => field.id === id);
  if (!has('startDate') || !has('endDate') || has('days')) return;
  const length = (scope: 'row' | 'each'): Expression =>
    binary('add', binary('daysBetween', path(scope, 'startDate'), path(scope, 'endDate')), value(1));
  const word = (name: RequestWord) => requestWord(language, name);
  const order = fields.find(({ id }) => id === 'endDate')?.order ?? 40;
  fields.push({ id: 'days', label: word('days'), type: 'number', derived: length('row'), order: order + 1 });
  if (!has('person') || !has('status')) return;
  fields.push({
    id: 'daysLeft',
    label: word('daysLeft'),
    type: 'number',
    derived: binary('subtract', value(allowance), {
      kind: 'aggregate',
      operation: 'sum',
      entity: head.id,
      where: all(
        binary('equal', path('each', 'person'), path('row', 'person')),
        binary('equal', path('each', 'status'), value('approved')),
      ),
      of: length('each'),
    }),
    order: order + 2,
  });
}

/** What is paid is what was earned less what is kept back. */
function splitPay({ fields, samples }: EntityDraft, language: Language): void {
  const word = (name: RequestWord) => requestWord(language, name);
  const amount = fields.find(({ id, type }) => id === 'amount' && type === 'money');
  if (!amount || fields.some(({ id }) => id === 'netPay')) return;
  amount.label = word('gross');
  const order = amount.order;
  const money = (id: string, name: RequestWord, at: number): FieldInput => ({
    id,
    label: word(name),
    type: 'money',
    minimum: 0,
    default: value(0),
    order: order + at,
  });
  const less = binary('subtract', path('row', 'amount'), path('row', 'deductions'));
  fields.push(money('bonus', 'bonus', 1), money('deductions', 'deductions', 2), {
    id: 'netPay',
    label: word('net'),
    type: 'money',
    derived: binary('add', less, path('row', 'bonus')),
    order: order + 3,
  });
  fields.sort((a, b) => a.order - b.order);
  samples.forEach(({ values }, index) => {
    const gross = 2800 + (index % 3) * 650;
    Object.assign(values, {
      amount: gross,
      bonus: index % 3 === 1 ? 150 : 0,
      deductions: Math.round(gross * 0.22),
    });
  });
}

/** Grades and attendance are of students that the school has. */
function nameStudent(grade: EntityDraft, entities: readonly EntityDraft[]): void {
  const student = entities.find(({ head }) => head.id === 'student' && head.origin === 'kept');
  const at = grade.fields.findIndex(({ id, type }) => id === 'person' && type === 'text');
  if (!student || at < 0 || grade.fields.some(({ target }) => target === 'student')) return;
  const { order } = grade.fields[at] ?? { order: 15 };
  // What was named by the person now goes by the student.
  if (grade.head.titleField === 'person') grade.head = { ...grade.head, titleField: 'student' };
  grade.fields[at] = {
    id: 'student',
    label: student.head.singular,
    type: 'relation',
    target: 'student',
    required: true,
    order,
  };
  grade.samples.forEach(({ values }, index) => {
    delete values['person'];
    values['student'] = student.samples[index % Math.max(1, student.samples.length)]?.id ?? null;
  });
}
