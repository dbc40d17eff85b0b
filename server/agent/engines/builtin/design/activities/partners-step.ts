import { partnerWord, type PartnerWord } from '../../say/partner-words.ts';
import type { Language, PartnersWish, Wishes } from '../../understand/wishes.ts';
import {
  profileCities,
  profileCompanies,
  profileKinds,
  profileNames,
  type ProfileField,
} from '../../words/data/profile-kinds.ts';
import { slugOf } from '../../words/slug.ts';
import { entityOperations, type EntityDraft, type FieldInput, type OperationInput } from '../app-draft.ts';
import { fieldOfReference } from '../make-field.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';
import { answerActions, connectionEntity, requestAction } from './connection-parts.ts';

type Word = (name: PartnerWord, values?: Record<string, string | number>) => string;

const kindOf = ({ kind }: PartnersWish) => profileKinds.find(({ id }) => id === kind);
const singulars = {
  partners: 'partner',
  matches: 'match',
  buddies: 'buddy',
  roommates: 'roommate',
  friends: 'friend',
  people: 'person',
} as const;

/** Gives profiles what people tell about themselves where they look for each other, and examples. */
export function preparePartners(
  entities: readonly EntityDraft[],
  { partners, language, text }: Wishes,
): void {
  const profiles = entities.find(({ head }) => head.id === 'profile');
  const kind = partners && kindOf(partners);
  if (!kind || !profiles || profiles.head.source) return;
  const word: Word = (name, values = {}) => partnerWord(language, name, values);
  const own = kind.fields.map((field) => fieldOf(field, language));
  for (const field of own) if (field.id === 'interests' && hobbies.test(text)) field.label = word('hobbies');
  const photo = pictured.test(text)
    ? fieldOfReference({ id: 'image', required: false }, language)
    : undefined;
  const ids = new Set(['name', 'city', 'aboutMe', ...own.map(({ id }) => id)]);
  const labels = new Set(own.map(({ label }) => label.toLowerCase()));
  // What the person named besides stays, what profiles usually have goes.
  const named = profiles.fields.filter(
    ({ id, label }) =>
      !ids.has(id) &&
      !labels.has(label.toLowerCase()) &&
      !/^(?:age|description|tags|image|photo|picture|language|level|bio|about|interests?|hobby|hobbies)$/.test(
        id,
      ) &&
      !/^(?:an? )?(?:short )?introduction$/i.test(label),
  );
  const fields: FieldInput[] = [
    { id: 'name', label: word('name'), type: 'text', required: true, order: 0 },
    ...(photo ? [{ ...photo, label: word('photo') }] : []),
    ...own,
    ...named,
    { id: 'city', label: word('city'), type: 'text', order: 0 },
    { id: 'aboutMe', label: word('about'), type: 'longText', order: 0 },
  ];
  profiles.fields = fields.map((field, index) => ({ ...field, order: (index + 1) * 10 }));
  profiles.head = {
    ...profiles.head,
    titleField: 'name',
    singular: word(singulars[partners.called]),
    plural: word(partners.called),
    path: partners.called === 'people' ? 'members' : partners.called,
    icon: 'users-round',
  };
  profiles.view = 'cards';
  delete profiles.entry;
  profiles.samples = profileNames[language].map((name, index) => ({
    id: `sample-profile-${String(index + 1)}`,
    values: {
      // The first are those whom the app is tried as.
      name:
        name === ''
          ? ((language === 'zh' ? ['王芳', '李伟'] : ['Ana Novak', 'Ben Carter'])[index] ?? '')
          : name,
      ...Object.fromEntries(kind.fields.map((field) => [field.id, sampleOf(field, index, language)])),
      city: profileCities[language][index] ?? '',
      aboutMe: kind.about[language][index % kind.about[language].length] ?? '',
    },
  }));
}

const hobbies = /\bhobb(?:y|ies)\b|爱好/i;
const pictured = /\b(?:photos?|pictures?|portraits?)\b|照片|头像/i;

function fieldOf({ id, label, type, options }: ProfileField, language: Language): FieldInput {
  const isChoice = type === 'choice' && options;
  return {
    id,
    label: label[language],
    type,
    ...(isChoice
      ? {
          options: options[language].map((name, index) => ({
            id: slugOf(options.en[index] ?? name) || name,
            label: name,
          })),
          required: true,
        }
      : {}),
    ...(type === 'number' || type === 'money' ? { minimum: 0 } : {}),
    order: 0,
  };
}

function sampleOf({ id, type, options, samples }: ProfileField, index: number, language: Language) {
  const at = samples[index] ?? 0;
  if (id === 'company') return profileCompanies[language][index] ?? '';
  if (type === 'choice' && options) return slugOf(options.en[at] ?? '');
  if (type === 'tags' && options) {
    const words = options[language];
    return [at, at + 1, at + 3]
      .map((place) => words[place % words.length] ?? '')
      .filter((word) => word !== '');
  }
  return at;
}

/** One's own profile, who fits it, and requests that the other answers. */
export function partnersStep({ wishes, entities, next }: ActivityContext): ActivityDesign | undefined {
  const { partners, language, people, direct } = wishes;
  const profiles = entities.find(({ head }) => head.id === 'profile');
  const kind = partners && kindOf(partners);
  if (!kind || !profiles || !people || !profiles.fields.some(({ id }) => id === 'aboutMe')) return undefined;
  const word: Word = (name, values = {}) => partnerWord(language, name, values);
  const called = word(partners.called);
  const titles = {
    mine: word('mine'),
    suggested: word('suggested', { called: language === 'zh' ? called : called.toLowerCase() }),
    connections: word('connections'),
  };
  const properties = {
    connections: 'connection',
    request: 'requestConnection',
    answers: ['acceptRequest', 'declineRequest'],
    cross: [...kind.cross],
    common: [...kind.common],
    show: profiles.fields.map(({ id }) => id).filter((id) => id !== 'name' && id !== 'aboutMe'),
    about: 'aboutMe',
    mine: '/my-profile',
    ...(direct ? { messages: '/messages' } : {}),
  };
  const page = (id: string, view: keyof typeof titles, icon: string): OperationInput[] => [
    {
      kind: 'put-page',
      page: {
        id,
        title: titles[view],
        path: `/${id}`,
        menu: { label: titles[view], order: next(), icon },
      },
    },
    {
      kind: 'put-block',
      page: id,
      block: {
        id: 'partners',
        block: 'partners',
        order: 10,
        entity: 'profile',
        properties: { ...properties, view },
      },
    },
  ];
  return {
    step: {
      id: 'partners',
      title: word('title'),
      sentence: word('sentence', { ...titles, connect: word('connect') }),
      areas: ['pages', 'actions', 'data'],
      operations: [
        ...entityOperations(connectionEntity(word, language)),
        requestAction(profiles, word),
        ...answerActions(word),
        ...page('suggested', 'suggested', 'sparkles'),
        ...page('connections', 'connections', 'handshake'),
        ...page('my-profile', 'mine', 'circle-user-round'),
      ],
      phrases: [partners.phrase],
    },
    pages: ['suggested', 'connections', 'my-profile', 'requests', 'suggestions', 'friends', 'profile'],
    rowPages: [],
    verbs: [{ actions: ['requestConnection'], target: profiles }],
    isHome: false,
  };
}
