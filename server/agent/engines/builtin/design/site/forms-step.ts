import { formWord } from '../../say/form-words.ts';
import type { FormWish } from '../../understand/form-wish.ts';
import type { Language, Wishes } from '../../understand/wishes.ts';
import { formPage } from './form-page.ts';
import { askedFields } from './asked-fields.ts';
import { wantsOnePage } from './one-page-step.ts';
import { reachedBy } from './reached-by.ts';
import { slugOf } from '../../words/slug.ts';
import type { ActivityContext, ActivityDesign } from '../activities/activity.ts';
import { entityOperations, type EntityDraft, type OperationInput, type StepDraft } from '../app-draft.ts';

/** A page for each form that visitors hand in, with what they have handed in below it. */
export function formsStep({ wishes, entities, say, next }: ActivityContext): ActivityDesign | undefined {
  const { forms = [], language } = wishes;
  if (forms.length === 0) return undefined;
  const titles = say.list(forms.map(({ entry }) => `“${entry.title[language]}”`));
  const step: StepDraft = {
    id: 'forms',
    title: formWord(language, 'step', { titles: forms.map(({ entry }) => entry.title[language]).join(', ') }),
    sentence: formWord(language, 'sentence', { titles }),
    areas: ['pages', 'data', 'actions'],
    operations: forms.flatMap((form) =>
      operationsOf(form, wishes, {
        order: next() + 400,
        // On a one-page site the form is a part of the page.
        single: entities.length === 0 && wantsOnePage(wishes, 0),
        entities,
      }),
    ),
    phrases: forms.map(({ phrase }) => phrase),
  };
  return { step, pages: forms.map(({ entry }) => formPage(entry)), rowPages: [], isHome: false };
}

function operationsOf(
  form: FormWish,
  wishes: Wishes,
  { order, single, entities }: { order: number; single: boolean; entities: readonly EntityDraft[] },
): OperationInput[] {
  const { entry } = form;
  const { language } = wishes;
  const asks = askedFields(form, { language, entities });
  const entity = entityOf(entry, language, asks);
  const title = entry.title[language];
  const anchor = formPage(entry);
  const page = single ? 'home' : anchor;
  const asked = ['person', 'email', ...asks.map(({ id }) => id)];
  return [
    ...entityOperations(entity),
    ...(single
      ? []
      : [
          {
            kind: 'put-page' as const,
            page: {
              id: page,
              title,
              path: `/${page}`,
              introduction: entry.introduction[language],
              menu: { label: title, order, icon: entry.icon },
            },
          },
        ]),
    {
      kind: 'put-block',
      page,
      block: {
        id: single ? anchor : 'form',
        block: 'contact',
        order: single ? 300 : 10,
        entity: entry.id,
        properties: {
          ...(single
            ? {
                title,
                anchor,
                details: reachedBy(wishes, ['email', 'phone']),
              }
            : {}),
          ask: asked,
          label: entry.button[language],
          sent: entry.sent[language],
          next: entry.next[language],
        },
      },
    },
    {
      kind: 'put-block',
      page,
      block: {
        id: single ? `${anchor}-sent` : 'sent',
        block: 'collection',
        order: single ? 310 : 20,
        entity: entry.id,
        properties: {
          view: 'list',
          search: false,
          filters: [],
          sort: [{ field: 'sentOn', direction: 'descending' }],
          show: ['number', ...asks.slice(0, 2).map(({ id }) => id), 'status', 'sentOn'],
          create: false,
          edit: false,
          remove: true,
          actions: [],
          export: false,
          quiet: true,
        },
      },
    },
  ];
}

function entityOf(
  { id, singular, plural, icon, prefix }: FormWish['entry'],
  language: Language,
  asks: EntityDraft['fields'],
): EntityDraft {
  const word = (name: Parameters<typeof formWord>[1]) => formWord(language, name);
  const all: EntityDraft['fields'] = [
    { id: 'person', label: word('name'), type: 'text', required: true, order: 0 },
    { id: 'email', label: word('email'), type: 'email', required: true, order: 0 },
    ...asks,
    {
      id: 'number',
      label: word('number'),
      type: 'text',
      default: { kind: 'number', prefix, digits: 4 },
      order: 0,
    },
    {
      id: 'status',
      label: word('status'),
      type: 'choice',
      options: [
        { id: 'received', label: word('received'), tone: 'waiting' },
        { id: 'confirmed', label: word('confirmed'), tone: 'good' },
      ],
      default: { kind: 'value', value: 'received' },
      order: 0,
    },
    { id: 'sentOn', label: word('sentOn'), type: 'dateTime', default: { kind: 'now' }, order: 0 },
  ];
  return {
    head: {
      id,
      singular: singular[language],
      plural: plural[language],
      path: slugOf(plural.en),
      icon,
      titleField: 'person',
      origin: 'kept',
      ownership: 'own',
    },
    fields: all.map((field, index) => ({ ...field, order: (index + 1) * 10 })),
    samples: [],
    view: 'list',
    phrases: [],
  };
}
