import { exampleRooms, roomsWord, type RoomsWord } from '../../say/rooms-words.ts';
import type { Language, Wishes } from '../../understand/wishes.ts';
import { slugOf } from '../../words/slug.ts';
import { entityOperations, type EntityDraft, type FieldInput } from '../app-draft.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';
import { allowAll } from './assistant-entities.ts';

/** Rooms, their messages and members are made by the step. */
export function prepareRooms(entities: EntityDraft[], wishes: Wishes): void {
  if (!wishes.rooms) return;
  const others = entities.filter(
    ({ head, entry }) =>
      head.source ||
      (wishes.things.length > 0 && entry !== undefined && !/^(?:room|chatMessage|message)$/.test(head.id)),
  );
  entities.splice(0, entities.length, ...others);
  allowAll(wishes, ['chatRoom', 'roomMessage', 'roomMember']);
}

const direct =
  /\b(?:direct|private|one[- ]to[- ]one|personal) (?:messag\w+|chats?|conversations?)|\bDMs?\b|encrypt|私信|私聊|一对一/i;

/** A page with rooms in which people write to each other. */
export function roomsStep({ wishes, homeFree, next }: ActivityContext): ActivityDesign | undefined {
  const { rooms, language } = wishes;
  if (!rooms) return undefined;
  const word = (name: RoomsWord, values = {}) => roomsWord(language, name, values);
  const named = wishes.pages.find(({ title }) => /chat|rooms?$|聊天/i.test(title));
  const title = named?.title ?? word('title');
  const isHome = homeFree && rooms.main;
  return {
    step: {
      id: 'rooms',
      title: word('title'),
      sentence: word('sentence', { page: title }),
      areas: ['pages', 'actions', 'data'],
      operations: [
        ...roomEntities(language).flatMap(entityOperations),
        ...(!wishes.direct && direct.test(wishes.text.slice(0, 20_000))
          ? [
              {
                kind: 'put-not-included' as const,
                notIncluded: { id: 'direct', wanted: word('direct'), instead: word('directInstead') },
              },
            ]
          : []),
        {
          kind: 'put-page',
          page: {
            id: 'chat-rooms',
            title,
            path: isHome ? '/' : '/chat-rooms',
            introduction: word('introduction'),
            menu: { label: title, order: next(), icon: 'messages-square' },
          },
        },
        {
          kind: 'put-block',
          page: 'chat-rooms',
          block: {
            id: 'rooms',
            block: 'rooms',
            order: 10,
            entity: 'chatRoom',
            properties: { messages: 'roomMessage', members: 'roomMember' },
          },
        },
      ],
      phrases: [rooms.phrase],
    },
    pages: ['chat-rooms', 'chat', 'rooms', 'messages', slugOf(title)],
    rowPages: [],
    isHome,
  };
}

function roomEntities(language: Language): EntityDraft[] {
  const word = (name: RoomsWord) => roomsWord(language, name);
  const rooms = exampleRooms[language];
  const roomOf = (index: number) => `sample-chat-rooms-${index + 1}`;
  const relation: FieldInput = {
    id: 'room',
    label: word('room'),
    type: 'relation',
    target: 'chatRoom',
    required: true,
    order: 10,
  };
  const person: FieldInput = { id: 'person', label: word('person'), type: 'text', required: true, order: 20 };
  const said = rooms.flatMap((room, index) => room.said.map((line) => ({ line, index })));
  return [
    draft(
      {
        id: 'chatRoom',
        singular: word('room'),
        plural: word('rooms'),
        path: 'chat-rooms',
        titleField: 'name',
      },
      {
        fields: [
          { id: 'name', label: word('name'), type: 'text', required: true, order: 10 },
          { id: 'about', label: word('about'), type: 'text', order: 20 },
          { id: 'code', label: word('code'), type: 'text', required: true, order: 30 },
        ],
        samples: rooms.map(({ name, about, code }, index) => ({
          id: roomOf(index),
          values: { name, about, code },
        })),
      },
    ),
    draft(
      {
        id: 'roomMessage',
        singular: word('message'),
        plural: word('messages'),
        path: 'room-messages',
        titleField: 'content',
      },
      {
        fields: [
          relation,
          person,
          { id: 'content', label: word('content'), type: 'longText', required: true, order: 30 },
          { id: 'at', label: word('at'), type: 'dateTime', order: 40 },
        ],
        samples: said.map(({ line: [by, content], index }, place) => ({
          id: `sample-room-messages-${place + 1}`,
          values: { room: roomOf(index), person: by, content, at: { days: 0, time: `09:${10 + place * 4}` } },
        })),
      },
    ),
    draft(
      {
        id: 'roomMember',
        singular: word('member'),
        plural: word('members'),
        path: 'room-members',
        titleField: 'person',
      },
      {
        fields: [relation, person],
        samples: rooms.flatMap((room, index) =>
          [...new Set(room.said.map(([by]) => by))].map((by, place) => ({
            id: `sample-room-members-${index + 1}-${place + 1}`,
            values: { room: roomOf(index), person: by },
          })),
        ),
      },
    ),
  ];
}

function draft(
  head: Pick<EntityDraft['head'], 'id' | 'singular' | 'plural' | 'path' | 'titleField'>,
  { fields, samples }: Pick<EntityDraft, 'fields' | 'samples'>,
): EntityDraft {
  return {
    head: { ...head, icon: 'messages-square', origin: 'kept', ownership: 'shared' },
    fields,
    samples,
    view: 'list',
    phrases: [],
  };
}
