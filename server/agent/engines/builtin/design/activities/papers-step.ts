import { paperWord, type PaperWord } from '../../say/paper-words.ts';
import { paperSamples } from '../../words/data/paper-samples.ts';
import { entityOperations, type EntityDraft, type FieldInput, type OperationInput } from '../app-draft.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';

interface PartPlan {
  id: string;
  /** Fields: id, type and whether they must be filled. */
  fields: readonly (readonly [id: PaperWord, type: FieldInput['type'], required?: boolean])[];
  singular: PaperWord;
  plural: PaperWord;
  view: 'entries' | 'tags';
  second?: string;
  dated?: boolean;
}

const parts: readonly PartPlan[] = [
  {
    id: 'workExperience',
    singular: 'job',
    plural: 'experience',
    fields: [
      ['position', 'text', true],
      ['employer', 'text', true],
      ['from', 'date', true],
      ['until', 'date'],
      ['description', 'longText'],
    ],
    view: 'entries',
    second: 'employer',
    dated: true,
  },
  {
    id: 'education',
    singular: 'degreeOf',
    plural: 'education',
    fields: [
      ['degree', 'text', true],
      ['school', 'text', true],
      ['from', 'date'],
      ['until', 'date'],
      ['description', 'longText'],
    ],
    view: 'entries',
    second: 'school',
    dated: true,
  },
  {
    id: 'resumeSkill',
    singular: 'skill',
    plural: 'skills',
    fields: [
      ['skill', 'text', true],
      ['level', 'text'],
    ],
    view: 'tags',
    second: 'level',
  },
  {
    id: 'resumeLanguage',
    singular: 'language',
    plural: 'languages',
    fields: [
      ['language', 'text', true],
      ['level', 'text'],
    ],
    view: 'tags',
    second: 'level',
  },
];

interface HeadPlan {
  id: string;
  names: readonly [string, string];
  path: string;
  icon: string;
  title: string;
}

/** Résumés, each put together on a page of its own with its preview. */
export function papersStep({ wishes, homeFree, next }: ActivityContext): ActivityDesign | undefined {
  const { papers, language } = wishes;
  if (!papers) return undefined;
  const word = (name: PaperWord, values = {}) => paperWord(language, name, values);
  const fieldsOf = (list: PartPlan['fields']): FieldInput[] =>
    list.map(([id, type, required], index) => ({
      id,
      label: word(id),
      type,
      ...(required ? { required } : {}),
      order: 20 + index * 10,
    }));
  const samples = paperSamples[language];
  const head = ({ id, names, path, icon, title }: HeadPlan) => ({
    id,
    singular: names[0],
    plural: names[1],
    path,
    icon,
    titleField: title,
    origin: 'kept' as const,
    ownership: 'shared' as const,
  });
  const resume: EntityDraft = {
    head: head({
      id: 'resume',
      names: [word('resume'), word('resumes')],
      path: 'resumes',
      icon: 'file-user',
      title: 'title',
    }),
    fields: [
      { id: 'title', label: word('title'), type: 'text', required: true, order: 10 },
      ...fieldsOf([
        ['fullName', 'text', true],
        ['jobTitle', 'text'],
        ['email', 'email'],
        ['phone', 'text'],
        ['city', 'text'],
        ['summary', 'longText'],
      ]),
      {
        id: 'template',
        label: word('template'),
        type: 'choice',
        options: (['classic', 'modern', 'compact'] as const).map((id) => ({ id, label: word(id) })),
        default: { kind: 'value', value: 'classic' },
        order: 100,
      },
    ],
    samples: samples.resumes.map((values, index) => ({ id: `sample-resume-${index + 1}`, values })),
    view: 'cards',
    phrases: [],
  };
  const entities = parts.map((part): EntityDraft => {
    const [first] = part.fields;
    return {
      head: head({
        id: part.id,
        names: [word(part.singular), word(part.plural)],
        path: part.id.toLowerCase(),
        icon: 'file',
        title: first?.[0] ?? 'title',
      }),
      fields: [
        {
          id: 'resume',
          label: word('resume'),
          type: 'relation',
          target: 'resume',
          required: true,
          order: 10,
        },
        ...fieldsOf(part.fields),
      ],
      samples: (samples.parts[part.id] ?? []).map(({ of, ...values }, index) => ({
        id: `sample-${part.id.toLowerCase()}-${index + 1}`,
        values: { resume: `sample-resume-${of}`, ...values },
      })),
      view: 'table',
      phrases: [],
    };
  });
  const operations: OperationInput[] = [
    ...[resume, ...entities].flatMap((entity) => entityOperations(entity)),
    {
      kind: 'put-page',
      page: {
        id: 'resumes',
        title: word('resumes'),
        path: homeFree ? '/' : '/resumes',
        introduction: word('introduction'),
        menu: { label: word('resumes'), order: next(), icon: 'file-user' },
      },
    },
    {
      kind: 'put-block',
      page: 'resumes',
      block: {
        id: 'list',
        block: 'collection',
        order: 10,
        entity: 'resume',
        properties: {
          view: 'cards',
          search: true,
          filters: ['template'],
          sort: [{ field: 'title', direction: 'ascending' }],
          show: ['fullName', 'jobTitle', 'template'],
          create: true,
          edit: true,
          remove: true,
          actions: [],
          export: false,
          emptyText: word('none'),
        },
      },
    },
    {
      kind: 'put-page',
      page: { id: 'resume', title: word('resume'), path: '/resumes/:id', entity: 'resume' },
    },
    {
      kind: 'put-block',
      page: 'resume',
      block: {
        id: 'paper',
        block: 'paper',
        order: 10,
        entity: 'resume',
        properties: {
          heading: 'fullName',
          subtitle: 'jobTitle',
          facts: ['email', 'phone', 'city'],
          intro: 'summary',
          template: 'template',
          parts: parts.map(({ id, plural, fields, view, second, dated }) => ({
            entity: id,
            field: 'resume',
            title: word(plural),
            lead: fields[0]?.[0] ?? '',
            ...(second ? { second } : {}),
            ...(dated ? { from: 'from', until: 'until', text: 'description' } : {}),
            view,
          })),
        },
      },
    },
  ];
  return {
    step: {
      id: 'papers',
      title: word('resumes'),
      sentence: word('sentence', { page: word('resumes') }),
      areas: ['pages', 'actions', 'data'],
      operations,
      phrases: [papers.phrase],
    },
    pages: ['resumes', 'resume'],
    rowPages: ['resumes', ...parts.map(({ id }) => id.toLowerCase())],
    isHome: homeFree,
  };
}
