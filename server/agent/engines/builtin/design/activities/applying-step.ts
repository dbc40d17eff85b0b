import { applyingWord, type ApplyingWord } from '../../say/applying-words.ts';
import type { Wishes } from '../../understand/wishes.ts';
import type { EntityDraft, FieldInput, OperationInput } from '../app-draft.ts';
import { fieldOfReference } from '../make-field.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';
import { statusOf } from './prepare-casework.ts';
import { all, binary, not, path, value } from './reservations/expressions.ts';

interface Parts {
  offer: EntityDraft;
  people: EntityDraft;
  link: FieldInput;
}

function partsOf(entities: readonly EntityDraft[], { applying }: Wishes): Parts | undefined {
  const offer = entities.find(({ head }) => head.id === applying?.offer);
  const people = entities.find(({ head }) => head.id === 'candidate');
  const link = people?.fields.find(({ target }) => target !== undefined && target === offer?.head.id);
  return offer && people && link ? { offer, people, link } : undefined;
}

/** Where jobs are given within one house. */
const inside = /\b(?:internal|in-house|other departments|department heads?)\b/i;

function isPaper({ type }: FieldInput): boolean {
  return type === 'file';
}

/** In one company a job belongs to a department. */
function ofOneCompany(offer: EntityDraft, { text, language }: Wishes): void {
  const company = offer.fields.find(({ id }) => id === 'company');
  if (!company || offer.head.id !== 'job' || /\b(?:companies|employers?)\b/i.test(text)) return;
  const field = fieldOfReference({ id: 'department', required: false }, language);
  const known = offer.fields.find(
    ({ id, label }) => id === 'department' || /^(?:department|部门)$/i.test(label),
  );
  if (!field) return;
  offer.fields = offer.fields.flatMap((each) =>
    each.id === 'category' ? [] : each !== company ? each : known ? [] : { ...field, order: company.order },
  );
  offer.samples.forEach(({ values }, index) => {
    delete values['company'];
    delete values['category'];
    if (!known) values[field.id] = field.options?.[index % field.options.length]?.id ?? '';
  });
}

/** Those who apply have what they apply for, an address and their papers. */
export function prepareApplying(entities: readonly EntityDraft[], wishes: Wishes): void {
  const { applying, language } = wishes;
  const people = entities.find(({ head }) => head.id === 'candidate');
  const offer = entities.find(({ head }) => head.id === applying?.offer);
  const job = entities.find(({ head }) => head.id === 'job');
  if (job && !(applying && people) && inside.test(wishes.text)) ofOneCompany(job, wishes);
  if (!applying || !people || !offer) return;
  ofOneCompany(offer, wishes);
  const order = () => Math.max(0, ...people.fields.map((field) => field.order)) + 10;
  if (!people.fields.some(({ target }) => target === offer.head.id))
    people.fields.splice(1, 0, {
      id: offer.head.id,
      label: offer.head.singular,
      type: 'relation',
      target: offer.head.id,
      order: 15,
    });
  const link = people.fields.find(({ target }) => target === offer.head.id);
  const given = (id: string) => {
    const field = fieldOfReference({ id, required: false }, language);
    if (field && !people.fields.some((each) => each.id === id))
      people.fields.push({ ...field, order: order() });
  };
  given('email');
  if (applying.papers && !people.fields.some(isPaper)) given('attachment');
  const papers = people.fields.find(isPaper);
  if (papers) papers.label = applyingWord(language, 'resume');
  people.fields.push({
    id: 'appliedOn',
    label: applyingWord(language, 'appliedOn'),
    type: 'date',
    default: { kind: 'today' },
    byActions: true,
    order: order(),
  });
  people.samples.forEach(({ values }, index) => {
    if (link) values[link.id] = offer.samples[(index * 2) % Math.max(1, offer.samples.length)]?.id ?? '';
    values['appliedOn'] = { days: -2 - index * 3 };
  });
  // Whoever applies says who they are; what a job title is, the job says.
  people.fields = people.fields.filter(({ id }) => id !== 'role');
}

/** “Apply” on what people apply for: they become one of those who are chosen from, in the first stage. */
export function applyingStep({ wishes, entities, next, say }: ActivityContext): ActivityDesign | undefined {
  const { applying, language } = wishes;
  const parts = partsOf(entities, wishes);
  if (!applying || !parts) return undefined;
  const { offer, people, link } = parts;
  const word = (name: ApplyingWord, values = {}) => applyingWord(language, name, values);
  const stage = statusOf(people);
  const papers = people.fields.find(isPaper)?.id ?? 'attachment';
  const inputs = [people.head.titleField, 'email', 'phone', papers, 'note'].flatMap((id) => {
    const field = people.fields.find((each) => each.id === id);
    return field
      ? [{ ...field, required: id === 'email' || id === papers || id === people.head.titleField }]
      : [];
  });
  const action = `applyFor${offer.head.id.charAt(0).toUpperCase()}${offer.head.id.slice(1)}`.slice(0, 48);
  const mine = all(
    binary('equal', path('each', link.id), path('row', 'id')),
    binary('equal', path('each', 'owner'), path('person', 'id')),
  );
  const title = say.fill('mine', { plural: word('applications') });
  const operations: OperationInput[] = [
    {
      kind: 'put-action',
      action: {
        id: action,
        label: word('apply'),
        icon: 'send',
        entity: offer.head.id,
        inputs: Object.fromEntries(
          inputs.map((field, index) => [
            field.id,
            {
              ...field,
              order: (index + 1) * 10,
              byActions: undefined,
              ...(field.id === people.head.titleField ? { default: path('person', 'name') } : {}),
              ...(field.id === 'email' ? { default: path('person', 'email') } : {}),
            },
          ]),
        ),
        shownWhen: not({ kind: 'aggregate', operation: 'exists', entity: people.head.id, where: mine }),
        effects: [
          {
            kind: 'create',
            entity: people.head.id,
            values: {
              ...Object.fromEntries(inputs.map(({ id }) => [id, path('input', id)])),
              [link.id]: path('row', 'id'),
              appliedOn: { kind: 'today' },
              ...(stage?.options?.[0] ? { [stage.id]: value(stage.options[0].id) } : {}),
            },
          },
        ],
        confirmation: value(word('sent', { page: title })),
        tone: 'primary',
      },
    },
    {
      kind: 'put-page',
      page: {
        id: 'my-applications',
        title,
        path: '/my-applications',
        menu: { label: title, order: next(), icon: 'file-check' },
      },
    },
    {
      kind: 'put-block',
      page: 'my-applications',
      block: {
        id: 'my-applications-list',
        block: 'collection',
        order: 50,
        entity: people.head.id,
        properties: {
          view: 'cards',
          search: false,
          filters: [],
          sort: [{ field: 'appliedOn', direction: 'descending' }],
          show: [link.id, ...(stage ? [stage.id] : []), 'appliedOn'],
          ...(stage ? { badge: stage.id } : {}),
          create: false,
          edit: false,
          remove: false,
          mine: true,
          actions: [],
          export: false,
          emptyText: word('none'),
        },
      },
    },
  ];
  const noun = language === 'zh' ? offer.head.singular : offer.head.singular.toLowerCase();
  return {
    step: {
      id: 'applying',
      title: word('title', { thing: noun }),
      sentence: word('sentence', {
        thing: noun,
        page: title,
        people: language === 'zh' ? people.head.plural : people.head.plural.toLowerCase(),
      }),
      areas: ['actions', 'pages'],
      operations,
      phrases: [applying.phrase],
    },
    pages: ['my-applications', 'applications', 'apply'],
    rowPages: [],
    isHome: false,
    verbs: [{ actions: [action], target: offer }],
  };
}
