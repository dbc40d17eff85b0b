import type { Expression } from '../../../../../../templates/spec/expression.ts';
import { directWord, type DirectWord } from '../../say/direct-words.ts';
import type { Language } from '../../understand/wishes.ts';
import { slugOf } from '../../words/slug.ts';
import { entityOperations, type EntityDraft, type OperationInput } from '../app-draft.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';

/** A page on which people who log in write to one other. */
export function directStep({ wishes, homeFree, next }: ActivityContext): ActivityDesign | undefined {
  const { direct, language, people } = wishes;
  if (!direct || !people) return undefined;
  const word = (name: DirectWord, values = {}) => directWord(language, name, values);
  const named = wishes.pages.find(({ title }) => /messag|inbox|私信|消息/i.test(title));
  const title = named?.title ?? word('menu');
  const isHome = homeFree && direct.main && !wishes.rooms;
  return {
    step: {
      id: 'private-messages',
      title: word('title'),
      sentence: word('sentence', { page: title }),
      areas: ['pages', 'actions', 'data'],
      operations: [
        ...entityOperations(messageEntity(language)),
        { kind: 'put-action', action: sendAction(language) },
        {
          kind: 'put-page',
          page: {
            id: 'messages',
            title,
            path: isHome ? '/' : '/messages',
            introduction: word('introduction'),
            menu: { label: title, order: next(), icon: 'mail' },
          },
        },
        {
          kind: 'put-block',
          page: 'messages',
          block: {
            id: 'conversations',
            block: 'conversations',
            order: 10,
            entity: 'privateMessage',
            properties: { action: 'sendPrivateMessage' },
          },
        },
      ],
      phrases: [direct.phrase],
    },
    pages: ['messages', 'inbox', 'private-messages', 'conversations', slugOf(title)],
    rowPages: [],
    isHome,
  };
}

const path = (scope: 'each' | 'input' | 'person', ...segments: [string, ...string[]]): Expression => ({
  kind: 'path',
  scope,
  path: segments,
});
const value = (text: string | boolean): Expression => ({ kind: 'value', value: text });
const said = (text: string, of: Expression): Expression => ({ kind: 'join', parts: [value(text), of] });

/** A row of either side: one is kept, the other is given to whoever it is for. */
function sendAction(language: Language): (OperationInput & { kind: 'put-action' })['action'] {
  const word = (name: DirectWord) => directWord(language, name);
  const input = (id: 'to' | 'name', order: number) => ({
    id,
    label: word(id),
    type: 'text' as const,
    required: true,
    order,
  });
  const content = path('input', 'content');
  return {
    id: 'sendPrivateMessage',
    label: word('send'),
    icon: 'send-horizontal',
    who: ['signedIn'],
    inputs: {
      to: input('to', 10),
      name: input('name', 20),
      content: { id: 'content', label: word('content'), type: 'longText', required: true, order: 30 },
    },
    effects: [
      {
        kind: 'create',
        entity: 'privateMessage',
        values: {
          withName: path('input', 'name'),
          withId: path('input', 'to'),
          box: value('sent'),
          content,
          at: { kind: 'now' },
          read: value(true),
        },
      },
      {
        kind: 'create',
        entity: 'privateMessage',
        values: {
          withName: path('person', 'name'),
          withId: path('person', 'id'),
          box: value('underway'),
          content,
          at: { kind: 'now' },
          read: value(false),
        },
      },
      {
        kind: 'forEach',
        entity: 'privateMessage',
        where: {
          kind: 'binary',
          operator: 'equal',
          left: path('each', 'box'),
          right: value('underway'),
        },
        effects: [
          { kind: 'set', values: { box: value('received') } },
          {
            kind: 'give',
            to: path('input', 'to'),
            told: said(word('told'), path('person', 'name')),
            otherwise: word('nobody'),
          },
        ],
      },
    ],
    confirmation: said(word('done'), path('input', 'name')),
    tone: 'primary',
  };
}

function messageEntity(language: Language): EntityDraft {
  const word = (name: DirectWord) => directWord(language, name);
  return {
    head: {
      id: 'privateMessage',
      singular: word('message'),
      plural: word('messages'),
      path: 'private-messages',
      icon: 'mail',
      titleField: 'withName',
      origin: 'kept',
      ownership: 'own',
    },
    fields: [
      { id: 'withName', label: word('withName'), type: 'text', required: true, order: 10 },
      { id: 'withId', label: word('withId'), type: 'text', required: true, order: 20 },
      {
        id: 'box',
        label: word('box'),
        type: 'choice',
        options: (['sent', 'underway', 'received'] as const).map((id) => ({
          id,
          label: word(id),
          tone: 'neutral' as const,
        })),
        order: 30,
      },
      { id: 'content', label: word('content'), type: 'longText', required: true, order: 40 },
      { id: 'at', label: word('at'), type: 'dateTime', order: 50 },
      { id: 'read', label: word('read'), type: 'boolean', order: 60 },
    ],
    samples: [],
    view: 'list',
    phrases: [],
  };
}
