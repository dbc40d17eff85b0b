import type { Expression } from '../../../../../templates/spec/expression.ts';
import type { Say } from '../say/say.ts';
import type { Language, RecordWish } from '../understand/wishes.ts';
import { slugOf } from '../words/slug.ts';
import type { EntityDraft, FieldInput, OperationInput, StepDraft } from './app-draft.ts';
import { entityOperations } from './app-draft.ts';
import { fieldOfReference, fieldOfWish, readReference } from './make-field.ts';
import { daysLeft, pledgedFields, pledgedMore, pledgedSamples } from './pledged-fields.ts';
import { exchangeSamples, historySamples } from './exchange-samples.ts';
import { onceOnly } from './once-only.ts';
import { recordEffects } from './record-effects.ts';
import { isRequest, requestParts, requestSamples } from './request-parts.ts';
import { confirmationOf } from './row-sentence.ts';
import { capital } from '../words/capital.ts';

export interface RecordDesign {
  step: StepDraft;
  entity: EntityDraft;
  action: string;
  target: EntityDraft;
  /** Fields of the thing that follow from its records. */
  fields: FieldInput[];
}

/** Records that a verb leaves on a thing (bookings, comments): their entity, the action with its form, and their page. */
export function recordStep(
  { entry, phrase, asked = [] }: RecordWish,
  target: EntityDraft,
  {
    language,
    say,
    order,
    history,
    hasPeople = false,
  }: { language: Language; say: Say; order: number; history?: EntityDraft; hasPeople?: boolean },
): RecordDesign {
  const thing = target.head;
  const inputs = entry.fields
    .split(' ')
    .flatMap((part) => fieldOfReference(readReference(part), language) ?? []);
  addAsked(inputs, asked, language);
  inputs.forEach((field, index) => {
    field.order = (index + 2) * 10;
  });
  const plural = language === 'zh' ? entry.singular.zh : capital(entry.plural);
  const relation: FieldInput = {
    id: thing.id,
    label: thing.singular,
    type: 'relation',
    target: thing.id,
    required: true,
    order: 10,
  };
  const date: FieldInput = {
    id: 'on',
    label: say.words.on,
    type: 'date',
    default: { kind: 'today' },
    order: 90,
  };
  const path = slugOf(entry.plural);
  const pageTitle = entry.shared
    ? plural
    : say.fill('mine', { plural: language === 'zh' ? plural : entry.plural });
  const title = inputs.find((field) => field.id === 'person') ?? inputs[0];
  const entity: EntityDraft = {
    head: {
      id: entry.id,
      singular: entry.singular[language],
      plural,
      path,
      icon: entry.icon,
      titleField: title?.id ?? thing.id,
      origin: 'kept',
      ownership: entry.shared ? 'shared' : 'own',
    },
    fields: [relation, ...inputs, date],
    samples: [],
    view: 'table',
    phrases: [phrase],
  };
  const values: Record<string, Expression> = {
    [thing.id]: { kind: 'path', scope: 'row', path: ['id'] },
    on: { kind: 'today' },
  };
  for (const field of inputs) values[field.id] = { kind: 'path', scope: 'input', path: [field.id] };
  const action: string = `${entry.id}${capital(thing.id)}`.slice(0, 48);
  const show = [
    ...(title?.id === thing.id ? [] : [thing.id]),
    ...inputs.filter((field) => field !== title).map((field) => field.id),
    'on',
  ];
  const parts = isRequest(entry) ? requestParts(entry, target, { language }) : undefined;
  if (isRequest(entry)) {
    entity.fields.splice(-1, 0, ...(parts?.fields ?? []));
    entity.samples.push(...requestSamples(entry, target, { language, inputs }));
    show.push(...(parts?.fields ?? []).map(({ id }) => id));
  }
  entity.samples.push(...exchangeSamples(entry.id, target, { language, inputs }));
  const pledges = entry.id === 'pledge';
  const followed =
    entry.id === 'pledge'
      ? pledgedFields(target, language)
      : entry.id === 'bid'
        ? daysLeft(target, language)
        : [];
  const more = recordEffects(entry.id, target, { language, history });
  const once = onceOnly(entry.id, target, { action, language, hasPeople });
  const done = entry.done[language];
  const operations: OperationInput[] = [
    ...entityOperations(entity),
    ...more.operations,
    ...(parts?.operations ?? []),
    ...(history ? historySamples(entry.id, entity.samples, { target, history }) : []),
    ...followed.map((field): OperationInput => ({ kind: 'put-field', entity: thing.id, field })),
    ...(pledges ? pledgedSamples(target, entity.samples) : []),
    {
      kind: 'put-action',
      action: {
        id: action,
        label: entry.label[language],
        icon: entry.icon,
        entity: thing.id,
        inputs: Object.fromEntries(inputs.map((field) => [field.id, field])),
        ...whileThere(entry.id, target),
        ...(once ? { shownWhen: once.shownWhen, reverse: once.reverse } : {}),
        guards: more.guards,
        effects: [
          { kind: 'create', entity: entry.id, values: { ...values, ...parts?.values } },
          ...more.effects,
          ...(pledges ? [pledgedMore({ kind: 'path', scope: 'input', path: ['amount'] })] : []),
        ],
        confirmation:
          more.names || once
            ? confirmationOf(target, `${done}${language === 'zh' ? '：' : ': '}{row}`, {})
            : { kind: 'value', value: `${done}${language === 'zh' ? '。' : '.'}` },
        tone: 'primary',
      },
    },
    ...(once?.operations ?? []),
    {
      kind: 'put-page',
      page: {
        id: path,
        title: pageTitle,
        path: `/${path}`,
        menu: { label: pageTitle, order, icon: entry.icon },
      },
    },
    {
      kind: 'put-block',
      page: path,
      block: {
        id: `${path}-list`,
        block: 'collection',
        order: 50,
        entity: entry.id,
        properties: {
          view: 'table',
          search: true,
          filters: [...inputs, ...(parts?.fields ?? [])]
            .filter((field) => field.type === 'choice')
            .map((field) => field.id),
          sort: [{ field: 'on', direction: 'descending' }],
          show,
          create: parts === undefined && !/^(?:bid|purchase|enrolment)$/.test(entry.id),
          edit: parts === undefined,
          remove: parts === undefined,
          actions: parts?.actions ?? [],
          export: false,
          emptyText: say.fill('noneYet', { plural: plural.toLowerCase() }),
        },
      },
    },
  ];
  const [heading, sentence] = say.record(entry.label[language], thing.singular, pageTitle);
  return {
    entity,
    action,
    target,
    fields: followed,
    step: {
      id: `record-${path}`,
      title: heading,
      sentence,
      areas: ['actions', 'pages', 'data'],
      operations,
      phrases: [phrase],
    },
  };
}

/** What was said to be asked comes before a note. */
function addAsked(inputs: FieldInput[], asked: readonly string[], language: Language): void {
  const fields = asked
    .map((label) => fieldOfWish({ label, said: true }, language))
    .filter(({ id }) => !inputs.some((field) => field.id === id));
  const note = inputs.findIndex(({ id }) => id === 'note');
  if (fields.length > 0) inputs.splice(note < 0 ? inputs.length : note, 0, ...fields);
}

/** What is sold is neither bought nor offered for. */
function whileThere(record: string, { fields }: EntityDraft): { shownWhen: Expression } | undefined {
  const status = fields.find(({ id, type }) => id === 'status' && type === 'choice');
  const sells = status?.options?.some(({ id }) => id === 'sold') === true;
  if (!sells || !/^(?:purchase|offer)$/.test(record)) return undefined;
  return {
    shownWhen: {
      kind: 'binary',
      operator: 'notEqual',
      left: { kind: 'path', scope: 'row', path: ['status'] },
      right: { kind: 'value', value: 'sold' },
    },
  };
}
