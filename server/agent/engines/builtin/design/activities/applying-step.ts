import { appliesWithPapers, papersWord } from '../../understand/find-records.ts';
import { applyingWord, type ApplyingWord } from '../../say/applying-words.ts';
import type { Wishes } from '../../understand/wishes.ts';
import type { EntityDraft, FieldInput, OperationInput } from '../app-draft.ts';
import { fieldOfReference, fieldOfWish } from '../make-field.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';
import { statusOf } from './prepare-casework.ts';
import { isWithinOneHouse, ofOneCompany } from './one-company.ts';
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

function isPaper({ type }: FieldInput): boolean {
  return type === 'file';
}

/** The papers of those who are chosen from, by the word that was said for them. */
function givePapers(people: EntityDraft, { text, language }: Wishes): void {
  const written = people.fields.find(({ type, label }) => type === 'text' && appliesWithPapers(label));
  // Papers are files, also where they are only named.
  if (written) {
    Object.assign(written, { type: 'file', default: undefined });
    for (const { values } of people.samples) delete values[written.id];
  }
  const field =
    people.fields.find(isPaper) ?? fieldOfReference({ id: 'attachment', required: false }, language);
  if (!field) return;
  if (!people.fields.includes(field))
    people.fields.push({ ...field, order: Math.max(0, ...people.fields.map(({ order }) => order)) + 10 });
  const papers = people.fields.find(isPaper);
  if (papers) papers.label = language === 'zh' ? applyingWord(language, 'resume') : papersWord(text);
}

const jobs = /^(?:job|position|vacancy|internship)$/;

/** Who applies for a grant is no candidate for a job: other stages, and no talk with the team. */
function ofOther({ head, fields, samples }: EntityDraft, { language, text }: Wishes): void {
  const word = (name: ApplyingWord) => applyingWord(language, name);
  if (language === 'en' && /\bapplicants?\b/i.test(text))
    Object.assign(head, { singular: 'Applicant', plural: 'Applicants' });
  const stage = fields.find(({ id, type }) => id === 'stage' && type === 'choice');
  const ids = ['applied', 'review', 'shortlisted', 'accepted', 'rejected'] as const;
  const tones = { applied: 'information', accepted: 'good', rejected: 'bad' } as const;
  if (stage)
    Object.assign(stage, {
      options: ids.map((id) => ({
        id,
        label: word(id),
        tone: id in tones ? tones[id as keyof typeof tones] : 'waiting',
      })),
      default: value('applied'),
    });
  samples.forEach(({ values }, index) => {
    if (stage) values[stage.id] = ids[index % ids.length] ?? 'applied';
    delete values['note'];
    for (const { id, type } of fields)
      if (type === 'number') values[id] = [92, 85, 78, 88, 95, 81][index % 6] ?? 80;
      else if (/letter|motivation|statement/i.test(id))
        values[id] = word(index % 2 === 0 ? 'letter' : 'otherLetter');
  });
}

/** What whoever applies tells, as it was named. */
function askedOf({ applying, language }: Wishes): FieldInput[] {
  return (applying?.asked ?? [])
    .filter((label) => !(applying?.papers && papersThemselves.test(label)))
    .map((label) => fieldOfWish({ label, said: true }, language));
}

const papersThemselves = /^(?:r[ée]sum[ée]s?|cvs?|curriculum vitae|简历)$/iu;

/** Those who apply have what they apply for, an address and their papers. */
export function prepareApplying(entities: readonly EntityDraft[], wishes: Wishes): void {
  const { applying, language } = wishes;
  const people = entities.find(({ head }) => head.id === 'candidate');
  const offer = entities.find(({ head }) => head.id === applying?.offer);
  const job = entities.find(({ head }) => head.id === 'job');
  if (job && !(applying && people) && isWithinOneHouse(wishes.text)) ofOneCompany(job, wishes);
  // Who is chosen from by their papers has them, whoever enters them.
  if (people && !(applying && offer) && appliesWithPapers(wishes.text)) givePapers(people, wishes);
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
  if (applying.papers) givePapers(people, wishes);
  people.fields.push(
    ...askedOf(wishes)
      .filter(({ id }) => !people.fields.some((each) => each.id === id))
      .map((field) => ({ ...field, order: order() })),
  );
  people.fields.push({
    id: 'appliedOn',
    label: applyingWord(language, 'appliedOn'),
    type: 'date',
    default: { kind: 'today' },
    byActions: true,
    order: order(),
  });
  if (!jobs.test(offer.head.id)) ofOther(people, wishes);
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
  const inputs = [
    people.head.titleField,
    'email',
    'phone',
    ...askedOf(wishes).map(({ id }) => id),
    papers,
    'note',
  ].flatMap((id) => {
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
