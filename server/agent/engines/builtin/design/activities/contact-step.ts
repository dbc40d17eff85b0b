import { activityWord, type ActivityWord } from '../../say/activity-words.ts';
import type { Language } from '../../understand/wishes.ts';
import { slugOf } from '../../words/slug.ts';
import { entityOperations, type EntityDraft, type FieldInput, type OperationInput } from '../app-draft.ts';
import { nameOf } from '../name-of.ts';
import { namedFields } from '../site/asked-fields.ts';
import { contactAnchor, wantsOnePage } from '../site/one-page-step.ts';
import { exampleEmail, reachedBy } from '../site/reached-by.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';

/** A form by which visitors write, ways to reach those behind the app, and a newsletter where one is wanted. */
export function contactStep({ wishes, entities, next }: ActivityContext): ActivityDesign | undefined {
  const { contact, language } = wishes;
  if (!contact) return undefined;
  const word = (name: ActivityWord, values = {}) => activityWord(language, name, values);
  const title = contact.title ?? word(contact.form ? 'contact' : 'newsletter');
  const ways = reachedBy(wishes, ['email']);
  const email = ways.find(({ kind }) => kind === 'email')?.value ?? exampleEmail;
  const receiver = wishes.content?.person?.name ?? nameOf(wishes, entities);
  const id = slugOf(contact.title ?? (contact.form ? 'contact' : 'newsletter'));
  const more = namedFields(contact.asked ?? [], { language, entities }).filter(
    ({ id }) => !/^(?:person|subject|content|receiver|message)$/.test(id),
  );
  // On a one-page site the form is the last part of the page.
  const single = entities.length === 0 && wantsOnePage(wishes, 0);
  const page = single ? 'home' : id;
  const operations: OperationInput[] = [
    ...(contact.form ? entityOperations(messages(language, `${receiver} <${email}>`, more)) : []),
    ...(contact.newsletter ? entityOperations(subscribers(language)) : []),
    ...(single
      ? []
      : [
          {
            kind: 'put-page' as const,
            page: {
              id,
              title,
              path:
                entities.length === 0 && wishes.pages.length < 2 && !wishes.site?.onePage ? '/' : `/${id}`,
              introduction: word(contact.form ? 'contactIntroduction' : 'newsletterIntroduction'),
              menu: { label: title, order: next() + 500, icon: 'mail' },
            },
          },
        ]),
  ];
  const put = (block: string, entity: string, place: { id: string; order: number; properties: object }) =>
    operations.push({
      kind: 'put-block',
      page,
      block: {
        ...place,
        order: place.order + (single ? 400 : 0),
        block,
        entity,
        properties: place.properties as never,
      },
    });
  if (contact.form) {
    put('contact', 'contactMessage', {
      id: 'form',
      order: 10,
      properties: {
        ...(single ? { title, anchor: contactAnchor(wishes) } : {}),
        ask: ['person', 'email', ...more.map(({ id }) => id), 'subject', 'content'],
        label: word('sendMessage'),
        sent: word('messageSent', { name: receiver }),
        next: word('messageNext'),
        details: [
          ...(contact.hotline === undefined
            ? []
            : [{ kind: 'emergency', value: word('hotlineNumber'), label: contact.hotline }]),
          ...reachedBy(wishes, ['email', 'phone', 'address', 'hours']),
        ],
      },
    });
  }
  if (contact.newsletter)
    put('contact', 'subscriber', {
      id: 'newsletter',
      order: 30,
      properties: {
        ...(contact.form || single ? { title: word('newsletter') } : {}),
        ...(single ? { anchor: 'newsletter' } : {}),
        ask: ['email'],
        label: word('subscribe'),
        sent: word('subscribed'),
        next: word('newsletterNext'),
      },
    });
  if (contact.form)
    put('collection', 'contactMessage', {
      id: 'sent',
      order: 40,
      properties: {
        view: 'list',
        search: false,
        filters: [],
        sort: [{ field: 'sentOn', direction: 'descending' }],
        show: ['number', 'receiver', 'content', 'status', 'sentOn'],
        create: false,
        edit: false,
        remove: true,
        actions: [],
        export: false,
        quiet: true,
      },
    });
  return {
    step: {
      id: 'contact',
      title: word(contact.form ? 'contactTitle' : 'newsletter'),
      sentence: word(contact.form ? 'contactSentence' : 'newsletterSentence', { page: title }),
      areas: ['pages', 'actions', 'data'],
      operations,
      phrases: [...contact.phrases],
    },
    pages: [id, 'contact', 'newsletter'],
    rowPages: ['contact-messages'],
    isHome: false,
  };
}

function messages(language: Language, receiver: string, more: readonly FieldInput[]): EntityDraft {
  const word = (name: ActivityWord) => activityWord(language, name);
  return entityOf(
    {
      id: 'contactMessage',
      singular: word('message'),
      plural: word('messages'),
      path: 'contact-messages',
      titleField: 'subject',
    },
    [
      { id: 'person', label: word('yourName'), type: 'text', required: true, order: 0 },
      { id: 'email', label: word('email'), type: 'email', required: true, order: 0 },
      ...more,
      { id: 'subject', label: word('subject'), type: 'text', required: true, order: 0 },
      { id: 'content', label: word('message'), type: 'longText', required: true, order: 0 },
      {
        id: 'number',
        label: word('messageNumber'),
        type: 'text',
        default: { kind: 'number', prefix: 'M-', digits: 4 },
        order: 0,
      },
      {
        id: 'status',
        label: word('status'),
        type: 'choice',
        options: [
          { id: 'received', label: word('received'), tone: 'waiting' },
          { id: 'answered', label: word('answered'), tone: 'good' },
        ],
        default: { kind: 'value', value: 'received' },
        order: 0,
      },
      {
        id: 'receiver',
        label: word('sentTo'),
        type: 'text',
        default: { kind: 'value', value: receiver },
        order: 0,
      },
      { id: 'sentOn', label: word('sentOn'), type: 'dateTime', default: { kind: 'now' }, order: 0 },
    ],
  );
}

function subscribers(language: Language): EntityDraft {
  const word = (name: ActivityWord) => activityWord(language, name);
  return entityOf(
    {
      id: 'subscriber',
      singular: word('subscriber'),
      plural: word('subscribers'),
      path: 'subscribers',
      titleField: 'email',
    },
    [
      { id: 'email', label: word('email'), type: 'email', required: true, order: 0 },
      { id: 'since', label: word('sentOn'), type: 'dateTime', default: { kind: 'now' }, order: 0 },
    ],
  );
}

function entityOf(
  head: Pick<EntityDraft['head'], 'id' | 'singular' | 'plural' | 'path' | 'titleField'>,
  fields: FieldInput[],
): EntityDraft {
  return {
    head: { ...head, icon: 'mail', origin: 'kept', ownership: 'own' },
    fields: fields.map((field, index) => ({ ...field, order: (index + 1) * 10 })),
    samples: [],
    view: 'list',
    phrases: [],
  };
}
