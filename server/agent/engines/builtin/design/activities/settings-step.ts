import { settingsWord, type SettingsWord } from '../../say/settings-words.ts';
import type { SettingsWish } from '../../understand/find-settings.ts';
import { slugOf } from '../../words/slug.ts';
import { entityOperations, type EntityDraft, type FieldInput } from '../app-draft.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';

/** A page with one form that is always the same row. */
export function settingsStep({ wishes, say, next }: ActivityContext): ActivityDesign | undefined {
  const { settings, language, people, sending } = wishes;
  if (!settings) return undefined;
  const word = (name: SettingsWord, values = {}) => settingsWord(language, name, values);
  const title = settings.title ?? word(settings.parts.length > 1 ? 'settings' : 'information');
  const fields = fieldsOf(settings, word, { signs: sending !== undefined });
  const entity: EntityDraft = {
    head: {
      id: 'setting',
      singular: word('settings'),
      plural: word('settings'),
      path: 'setting',
      titleField: 'name',
      icon: 'settings',
      origin: 'kept',
      ownership: people ? 'own' : 'shared',
    },
    fields: fields.map((field, index) => ({ ...field, order: (index + 1) * 10 })),
    samples: [],
    view: 'list',
    phrases: [],
  };
  const id = slugOf(title);
  return {
    step: {
      id: 'settings',
      title: word('title'),
      sentence: word('sentence', {
        page: title,
        fields: say.list(fields.map(({ label }) => (language === 'zh' ? label : label.toLowerCase()))),
      }),
      areas: ['pages', 'data'],
      operations: [
        ...entityOperations(entity),
        {
          kind: 'put-page',
          page: {
            id,
            title,
            path: `/${id}`,
            introduction: word('introduction'),
            menu: { label: title, order: next() + 400, icon: 'settings' },
          },
        },
        {
          kind: 'put-block',
          page: id,
          block: {
            id: 'settings',
            block: 'settings',
            order: 10,
            entity: 'setting',
            properties: { ask: fields.map((field) => field.id), saved: word('saved') },
          },
        },
      ],
      phrases: [...settings.phrases],
    },
    pages: [id, 'settings', 'preferences', 'user-information'],
    rowPages: ['setting'],
    isHome: false,
  };
}

function fieldsOf(
  { parts }: SettingsWish,
  word: (name: SettingsWord) => string,
  { signs }: { signs: boolean },
): FieldInput[] {
  return [
    { id: 'name', label: word('name'), type: 'text', required: true, order: 0 },
    { id: 'email', label: word('email'), type: 'email', order: 0 },
    { id: 'phone', label: word('phone'), type: 'phone', order: 0 },
    { id: 'organisation', label: word('organisation'), type: 'text', order: 0 },
    ...(signs
      ? [
          {
            id: 'signature',
            label: word('signature'),
            type: 'text' as const,
            hint: word('signatureHint'),
            order: 0,
          },
        ]
      : []),
    ...(parts.includes('notices')
      ? ([
          {
            id: 'byEmail',
            label: word('byEmail'),
            type: 'boolean',
            default: { kind: 'value', value: true },
            order: 0,
          },
          {
            id: 'frequency',
            label: word('frequency'),
            type: 'choice',
            options: [
              { id: 'atOnce', label: word('atOnce') },
              { id: 'daily', label: word('daily') },
              { id: 'weekly', label: word('weekly') },
              { id: 'never', label: word('never') },
            ],
            default: { kind: 'value', value: 'daily' },
            order: 0,
          },
        ] satisfies FieldInput[])
      : []),
    ...(parts.includes('privacy')
      ? ([
          {
            id: 'visible',
            label: word('visible'),
            type: 'boolean',
            default: { kind: 'value', value: true },
            order: 0,
          },
        ] satisfies FieldInput[])
      : []),
  ];
}
