import { officeWord } from '../../say/office-words.ts';
import type { Wishes } from '../../understand/wishes.ts';
import type { EntityDraft } from '../app-draft.ts';
import { confirmationOf } from '../row-sentence.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';
import { all, binary, path, value } from './reservations/expressions.ts';

/** Whom or what hours are written for, the first that there is. */
const parents = ['legalCase', 'project', 'constructionJob', 'client', 'workOrder'];

interface Parts {
  hours: EntityDraft;
  link: string;
  parent: EntityDraft;
  invoice: EntityDraft;
}

function partsOf(entities: readonly EntityDraft[], { office }: Wishes): Parts | undefined {
  if (!office?.billsHours) return undefined;
  const kept = (id: string) =>
    entities.find(({ head }) => head.id === id && head.origin === 'kept' && !head.source);
  const [hours, invoice] = [kept('billedTime'), kept('invoice')];
  const parent = parents
    .map(kept)
    .find((each) => each && hours?.fields.some(({ target }) => target === each.head.id));
  const link = hours?.fields.find(({ target }) => target !== undefined && target === parent?.head.id);
  return hours && invoice && parent && link ? { hours, invoice, parent, link: link.id } : undefined;
}

/** Hours say on which invoice they stand, and invoices what they are for. */
export function prepareHours(entities: readonly EntityDraft[], wishes: Wishes): void {
  const parts = partsOf(entities, wishes);
  if (!parts) return;
  const { hours, invoice, parent, link } = parts;
  const { language } = wishes;
  if (!invoice.fields.some(({ target }) => target === parent.head.id)) {
    invoice.fields.splice(1, 0, {
      id: parent.head.id,
      label: parent.head.singular,
      type: 'relation',
      target: parent.head.id,
      order: 15,
    });
    invoice.samples.forEach(({ values }, index) => {
      const row = parent.samples[index % Math.max(1, parent.samples.length)];
      if (row) values[parent.head.id] = row.id;
    });
  }
  // Whose case or project it is tells for whom the hours are.
  for (const id of ['client', 'project']) {
    const at = hours.fields.findIndex((field) => field.id === id && field.id !== link);
    if (at < 0) continue;
    hours.fields.splice(at, 1);
    for (const { values } of hours.samples) delete values[id];
  }
  hours.fields.push({
    id: 'invoice',
    label: officeWord(language, 'invoice'),
    type: 'relation',
    target: 'invoice',
    byActions: true,
    order: 95,
  });
  // Some of the hours have been billed, on the invoice of what they are for.
  hours.samples.forEach(({ values }, index) => {
    const billed = invoice.samples.find((sample) => sample.values[parent.head.id] === values[link]);
    if (index % 4 !== 3 || !billed) return;
    values['invoice'] = billed.id;
  });
}

/** “Create invoice” on whatever hours are written for. */
export function hoursStep({ entities, wishes }: ActivityContext): ActivityDesign | undefined {
  const parts = partsOf(entities, wishes);
  if (!parts) return undefined;
  const { hours, invoice, parent, link } = parts;
  const { language, office } = wishes;
  const has = (entity: EntityDraft, id: string) => entity.fields.find((field) => field.id === id);
  const open = all(binary('equal', path('each', link), path('row', 'id')), {
    kind: 'missing',
    of: path('each', 'invoice'),
  });
  const worth = binary('multiply', path('each', 'hours'), path('each', 'hourlyRate'));
  const id = {
    kind: 'join' as const,
    parts: [
      value('inv-'),
      path('row', 'id'),
      value('-'),
      {
        kind: 'aggregate' as const,
        operation: 'count' as const,
        entity: 'invoice',
        where: binary('equal', path('each', parent.head.id), path('row', 'id')),
      },
    ],
  };
  const client = has(invoice, 'client');
  const name = has(parent, 'client');
  const status = has(invoice, 'status')?.options ?? [];
  const first = status.find(({ id: state }) => state === 'sent') ?? status[0];
  const small = (words: string) => (language === 'zh' ? words : words.toLowerCase());
  const action = `bill${parent.head.id.charAt(0).toUpperCase()}${parent.head.id.slice(1)}`.slice(0, 48);
  return {
    step: {
      id: 'bill-hours',
      title: officeWord(language, 'billHoursTitle'),
      sentence: officeWord(language, 'billHoursSentence', { singular: small(parent.head.singular) }),
      areas: ['actions'],
      operations: [
        {
          kind: 'put-action',
          action: {
            id: action,
            label: officeWord(language, 'billHours'),
            icon: 'receipt',
            entity: parent.head.id,
            shownWhen: { kind: 'aggregate', operation: 'exists', entity: hours.head.id, where: open },
            effects: [
              {
                kind: 'create',
                entity: 'invoice',
                values: {
                  id,
                  reference: { kind: 'number', prefix: 'INV-', digits: 4 },
                  [parent.head.id]: path('row', 'id'),
                  ...(client && name && client.type === name.type ? { client: path('row', 'client') } : {}),
                  amount: {
                    kind: 'aggregate',
                    operation: 'sum',
                    entity: hours.head.id,
                    where: open,
                    of: worth,
                  },
                  ...(has(invoice, 'date') ? { date: { kind: 'today' as const } } : {}),
                  ...(has(invoice, 'dueDate')
                    ? { dueDate: binary('addDays', { kind: 'today' }, value(30)) }
                    : {}),
                  ...(first ? { status: value(first.id) } : {}),
                },
              },
              {
                kind: 'forEach',
                entity: hours.head.id,
                where: open,
                effects: [{ kind: 'set', values: { invoice: id } }],
              },
            ],
            confirmation: confirmationOf(
              parent,
              officeWord(language, 'billHoursDone', { page: invoice.head.plural }),
              {},
            ),
            tone: 'primary',
          },
        },
      ],
      phrases: office?.billsHours ? [office.billsHours] : [],
    },
    pages: [],
    rowPages: [],
    isHome: false,
    verb: { actions: [action], target: parent },
  };
}
