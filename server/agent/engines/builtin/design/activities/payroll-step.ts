import { officeWord, type OfficeWord } from '../../say/office-words.ts';
import type { Wishes } from '../../understand/wishes.ts';
import type { EntityDraft, FieldInput } from '../app-draft.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';
import { binary, choose, path, value } from './reservations/expressions.ts';

/** Days after which the next payslip is due. */
const period = 20;

interface Parts {
  employee: EntityDraft;
  payslip: EntityDraft;
  link: string;
}

function partsOf(entities: readonly EntityDraft[], { office }: Wishes): Parts | undefined {
  if (!office?.runsPayroll) return undefined;
  const kept = (id: string) =>
    entities.find(({ head }) => head.id === id && head.origin === 'kept' && !head.source);
  const [employee, payslip] = [kept('employee'), kept('payslip')];
  const link = payslip?.fields.find(({ target }) => target === 'employee');
  return employee && payslip && link ? { employee, payslip, link: link.id } : undefined;
}

/** What everybody earns stands with them: base salary, allowances, deductions and what is left. */
export function preparePayroll(entities: readonly EntityDraft[], wishes: Wishes): void {
  const parts = partsOf(entities, wishes);
  if (!parts) return;
  const { employee, payslip, link } = parts;
  const word = (name: OfficeWord) => officeWord(wishes.language, name);
  const { fields } = employee;
  const money = (id: string, name: OfficeWord, order: number): FieldInput => ({
    id,
    label: word(name),
    type: 'money',
    minimum: 0,
    ...(id === 'baseSalary' ? { required: true } : { default: value(0) }),
    order,
  });
  const has = (id: string) => fields.some((field) => field.id === id);
  // One salary is enough, and it is the one that is paid.
  for (const id of ['salary', 'amount', 'deduction', 'allowance']) {
    const at = fields.findIndex((field) => field.id === id);
    if (at > 0) fields.splice(at, 1);
    for (const { values } of employee.samples) delete values[id];
  }
  const added: FieldInput[] = [
    money('baseSalary', 'baseSalary', 41),
    money('allowances', 'allowances', 42),
    money('deductions', 'deductions', 43),
    {
      id: 'netSalary',
      label: word('netSalary'),
      type: 'money',
      derived: binary(
        'subtract',
        binary('add', path('row', 'baseSalary'), path('row', 'allowances')),
        path('row', 'deductions'),
      ),
      order: 44,
    },
    {
      id: 'lastPaid',
      label: word('lastPaid'),
      type: 'date',
      derived: {
        kind: 'aggregate',
        operation: 'max',
        entity: payslip.head.id,
        where: binary('equal', path('each', link), path('row', 'id')),
        of: path('each', 'date'),
      },
      order: 45,
    },
  ];
  for (const field of added) {
    const at = fields.findIndex(({ id }) => id === field.id);
    if (at >= 0) fields[at] = field;
    else if (!has(field.id)) fields.push(field);
  }
  fields.sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
  employee.samples.forEach(({ values }, index) => {
    const base = 2800 + ((index * 7) % 5) * 350;
    Object.assign(values, {
      baseSalary: base,
      allowances: [0, 150, 80, 0, 220][index % 5] ?? 0,
      deductions: Math.round(base * 0.22),
    });
  });
  // The payslips of the examples are those of the last months, and add up like those that follow.
  payslip.samples.forEach(({ values }, index) => {
    const whose = employee.samples.find(({ id }) => id === values[link]);
    if (whose)
      Object.assign(values, {
        amount: whose.values['baseSalary'] ?? 2800,
        bonus: whose.values['allowances'] ?? 0,
        deductions: whose.values['deductions'] ?? 600,
        [payslip.head.titleField]:
          `${word('payslipOf')}${String(whose.values[employee.head.titleField] ?? '')}`,
      });
    values['date'] = { days: -25 - 30 * Math.floor(index / Math.max(1, employee.samples.length)) };
  });
  const bonus = payslip.fields.find(({ id }) => id === 'bonus');
  if (bonus) bonus.label = word('allowances');
}

/** “Run payroll”: a payslip for everyone who has none of this month. */
export function payrollStep({ entities, wishes }: ActivityContext): ActivityDesign | undefined {
  const parts = partsOf(entities, wishes);
  if (!parts) return undefined;
  const { employee, payslip, link } = parts;
  const { language, office } = wishes;
  const word = (name: OfficeWord) => officeWord(language, name);
  const last = path('each', 'lastPaid');
  const waits = choose(
    { kind: 'missing', of: last },
    value(true),
    binary('greater', binary('daysBetween', last, { kind: 'today' }), value(period)),
  );
  const has = (id: string) => payslip.fields.some((field) => field.id === id);
  const status = payslip.fields.find(({ id }) => id === 'status')?.options?.[0];
  const action = 'runPayroll';
  return {
    step: {
      id: 'run-payroll',
      title: word('runTitle'),
      sentence: word('runSentence'),
      areas: ['actions'],
      operations: [
        {
          kind: 'put-action',
          action: {
            id: action,
            label: word('runPayroll'),
            icon: 'play',
            guards: [
              {
                must: { kind: 'aggregate', operation: 'exists', entity: employee.head.id, where: waits },
                message: word('runNone'),
              },
            ],
            effects: [
              {
                kind: 'forEach',
                entity: employee.head.id,
                where: waits,
                effects: [
                  {
                    kind: 'create',
                    entity: payslip.head.id,
                    values: {
                      [payslip.head.titleField]: {
                        kind: 'join',
                        parts: [value(word('payslipOf')), path('each', employee.head.titleField)],
                      },
                      [link]: path('each', 'id'),
                      amount: path('each', 'baseSalary'),
                      ...(has('bonus') ? { bonus: path('each', 'allowances') } : {}),
                      ...(has('deductions') ? { deductions: path('each', 'deductions') } : {}),
                      ...(has('date') ? { date: { kind: 'today' as const } } : {}),
                      ...(status ? { status: value(status.id) } : {}),
                    },
                  },
                ],
              },
            ],
            confirmation: value(word('runDone')),
            tone: 'primary',
          },
        },
      ],
      phrases: office?.runsPayroll ? [office.runsPayroll] : [],
    },
    pages: [],
    rowPages: [],
    isHome: false,
    above: { actions: [action], target: payslip },
  };
}
