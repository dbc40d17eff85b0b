import { exampleRooms, roomsWord, type ExampleRoom, type RoomsWord } from '../../say/rooms-words.ts';
import { topicsOf } from '../../words/data/topics.ts';
import type { Wishes } from '../../understand/wishes.ts';
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
      (wishes.things.length > 0 &&
        entry !== undefined &&
        !/^(?:room|chatMessage|message|group)$/.test(head.id)),
  );
  entities.splice(0, entities.length, ...others);
  allowAll(wishes, ['chatRoom', 'roomMessage', 'roomMember', 'roomMark']);
}

const direct =
  /\b(?:direct|private|one[- ]to[- ]one|personal) (?:messag\w+|chats?|conversations?)|\bDMs?\b|encrypt|私信|私聊|一对一/i;

const attached =
  /\b(?:shar|send|upload|attach|post|exchang)(?:e|es|ing|s)? (?:\w+,? ){0,3}?(?:files?|images?|photos?|pictures?|documents?|attachments?)\b|\b(?:file|image|photo|picture|document)[- ](?:sharing|uploads?|attachments?)\b|(?:发送|分享|上传)(?:文件|图片|照片)/i;

/** What people call the places in which they write. */
function kindOf(text: string): 'room' | 'channel' | 'group' {
  const said = text.slice(0, 20_000);
  const channel = said.search(/\bchannels?\b|频道/i);
  const room = said.search(/\brooms?\b|聊天室/i);
  if (room >= 0 && (channel < 0 || room < channel)) return 'room';
  if (channel >= 0) return 'channel';
  return /\bgroup (?:chats?|messag\w+)\b|\b(?:create|join|leave)\w* (?:an? )?groups?\b|群聊|群组/i.test(said)
    ? 'group'
    : 'room';
}

/** A page with rooms in which people write to each other. */
export function roomsStep({ wishes, homeFree, next }: ActivityContext): ActivityDesign | undefined {
  const { rooms, language } = wishes;
  if (!rooms) return undefined;
  const word = (name: RoomsWord, values = {}) => roomsWord(language, name, values);
  const kind = kindOf(wishes.text);
  const attaches = attached.test(wishes.text.slice(0, 20_000));
  const named = wishes.pages.find(({ title }) => /chat|rooms?$|聊天/i.test(title));
  const title = named?.title ?? word(kind === 'room' ? 'title' : kind);
  const isHome = homeFree && rooms.main;
  return {
    step: {
      id: 'rooms',
      title: word('title'),
      sentence: word('sentence', { page: title }),
      areas: ['pages', 'actions', 'data'],
      operations: [
        ...roomEntities(wishes, attaches).flatMap(entityOperations),
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
            properties: {
              messages: 'roomMessage',
              members: 'roomMember',
              marks: 'roomMark',
              kind,
              ...(attaches && { attachment: 'attachment' }),
            },
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

/** The rooms that were named, each with what is talked about in it, or those that every place to talk has. */
function roomsOf({ sections, language }: Wishes): readonly ExampleRoom[] {
  const usual = exampleRooms[language];
  if (!sections) return usual;
  const people = [...new Set(usual.flatMap(({ said }) => said.map(([by]) => by)))];
  const personAt = (place: number) => people[place % people.length] ?? '';
  const written = topicsOf(sections.names);
  return sections.names.map((name, index) => {
    const [, said, answer] = written[index]?.[language] ?? ['', name, name];
    return {
      name,
      code: `${slugOf(name)
        .replace(/[^a-z]/g, '')
        .slice(0, 4)
        .toUpperCase()
        .padEnd(4, 'X')}${24 + index * 11}`,
      said: [
        [personAt(index), said],
        [personAt(index + 1), answer],
      ],
    };
  });
}

function roomEntities(wishes: Wishes, attaches: boolean): EntityDraft[] {
  const { language } = wishes;
  const word = (name: RoomsWord) => roomsWord(language, name);
  const rooms = roomsOf(wishes);
  const decided = rooms.findIndex((room) => room.said.length === 2);
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
  const said = rooms.flatMap((room, index) => room.said.map((line, place) => ({ line, index, place })));
  const everybody = [...new Set(said.map(({ line: [by] }) => by))];
  const idOf = (place: number) => `sample-room-messages-${place + 1}`;
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
          values: { name, ...(about === undefined ? {} : { about }), code },
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
          { id: 'replyTo', label: word('replyTo'), type: 'text', order: 50 },
          ...(attaches
            ? [{ id: 'attachment', label: word('attachment'), type: 'file' as const, order: 60 }]
            : []),
        ],
        samples: said.map(({ line: [by, content], index }, place) => ({
          id: idOf(place),
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
        titleField: 'room',
      },
      {
        fields: [
          relation,
          person,
          { id: 'seen', label: word('seen'), type: 'number', minimum: 0, order: 30 },
        ],
        samples: rooms.flatMap((room, index) =>
          everybody.map((by, place) => ({
            id: `sample-room-members-${index + 1}-${place + 1}`,
            // Who wrote last has seen everything, the others wait for the last message.
            values: {
              room: roomOf(index),
              person: by,
              seen: room.said.length - (room.said.at(-1)?.[0] === by ? 0 : 1),
            },
          })),
        ),
      },
    ),
    draft(
      {
        id: 'roomMark',
        singular: word('mark'),
        plural: word('marks'),
        path: 'room-marks',
        titleField: 'mark',
      },
      {
        fields: [
          {
            id: 'message',
            label: word('message'),
            type: 'relation',
            target: 'roomMessage',
            required: true,
            order: 10,
          },
          person,
          { id: 'mark', label: word('mark'), type: 'text', required: true, order: 30 },
        ],
        samples: said.flatMap(({ index, place }, line) =>
          place === 0
            ? markedFirst(rooms[index]?.said ?? [], index === decided).map(([by, mark], each) => ({
                id: `sample-room-marks-${index + 1}-${each + 1}`,
                values: { message: idOf(line), person: by, mark },
              }))
            : [],
        ),
      },
    ),
  ];
}

function pinnedBy(person: string): [string, string] {
  return [person, 'pin'];
}

/** What others think of what was said first, which is pinned where something was decided. */
function markedFirst(said: readonly (readonly [string, string])[], pins: boolean): [string, string][] {
  const [first, second] = said;
  if (!first || !second) return [];
  return [[second[0], '👍'], ...(pins ? [pinnedBy(first[0])] : [])];
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
