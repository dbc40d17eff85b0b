import type { Expression } from '../../../../../../templates/spec/expression.ts';
import type { CollectionWish, Wishes } from '../../understand/wishes.ts';
import type { EntityDraft } from '../app-draft.ts';
import { wishOf } from '../choose-entities.ts';
import { entityOfThing } from '../entity-of-thing.ts';
import { addSamples } from '../samples.ts';
import { binary, path, value } from './reservations/expressions.ts';

/** Those who are followed. */
const followed =
  /^(?:creator|artist|author|member|player|teacher|channel|profile|company|brand|seller|chef|podcast|team|designer|photographer|vendor)$/;
/** What is not liked: who reads it, and what was said of it. */
const unliked = /^(?:comment|review|announcement|metric|tag)$/;

/** What people like and whom they follow, with a count of those who do. */
export function prepareReactions(entities: EntityDraft[], wishes: Wishes): void {
  for (const wish of wishes.reactions ?? []) {
    if (wish.entry.aboutPeople && !reactedTo(wish, entities)) addFollowed(entities, wish, wishes);
    if (wish.entry.id === 'attend' && !reactedTo(wish, entities)) addGathering(entities, wish, wishes);
    const target = reactedTo(wish, entities);
    const { counts } = wish.entry;
    if (!target || !counts || target.head.source) continue;
    if (wish.entry.id === 'attend' && wishes.people) {
      countParticipants(target, counts, { wishes, waits: wish.entry.waits === true });
      continue;
    }
    const known = target.fields.find(({ id }) => id === counts.id);
    if (known) Object.assign(known, { byActions: true });
    else
      target.fields.push({
        id: counts.id,
        label: counts[wishes.language],
        type: 'number',
        minimum: 0,
        order: Math.max(0, ...target.fields.map(({ order }) => order)) + 10,
        byActions: true,
        default: { kind: 'value', value: 0 },
      });
    target.samples.forEach(({ values }, index) => {
      const most = Number(values['capacity'] ?? values['places'] ?? 0);
      const amount = amounts[index % amounts.length] ?? 8;
      // Never more than there are places, and mostly fewer.
      if (typeof values[counts.id] !== 'number')
        values[counts.id] =
          wish.entry.id === 'attend' && most > 0 ? Math.floor(most * (0.3 + (index % 4) * 0.2)) : amount;
    });
  }
}

const limited = /\b(?:places?|spots?|full|capacity|limited)\b|名额/i;

/** How many take part follows from who does, and so do the places that are left. */
function countParticipants(
  target: EntityDraft,
  counts: { id: string; en: string; zh: string },
  { wishes: { language, text }, waits }: { wishes: Wishes; waits: boolean },
): void {
  const count: Expression = {
    kind: 'aggregate',
    operation: 'count',
    entity: 'attendItem',
    where: binary('equal', path('each', target.head.id), path('row', 'id')),
  };
  const last = Math.max(0, ...target.fields.map(({ order }) => order));
  // Whoever signs up stands in the list of those who do.
  target.fields = target.fields.filter(
    ({ id }) => id !== counts.id && !(id === 'person' && target.head.titleField !== id),
  );
  let capacity = target.fields.find(({ id }) => /^(?:capacity|places|seats)$/.test(id));
  if (!capacity && limited.test(text.slice(0, 20_000))) {
    capacity = {
      id: 'capacity',
      label: language === 'zh' ? '名额' : 'Places',
      type: 'number',
      minimum: 1,
      required: true,
      default: value(8),
      order: last + 10,
    };
    target.fields.push(capacity);
  }
  target.samples.forEach(({ values }, index) => {
    delete values['person'];
    delete values[counts.id];
    if (capacity && typeof values[capacity.id] !== 'number')
      values[capacity.id] = [6, 8, 4, 12, 5, 10][index % 6] ?? 8;
    // One of the examples is full, so that there is something to wait for.
    if (capacity && waits && index === 1) values[capacity.id] = 3;
  });
  target.fields.push({
    id: counts.id,
    label: counts[language],
    type: 'number',
    derived: count,
    order: last + 20,
  });
  if (capacity)
    target.fields.push({
      id: 'placesLeft',
      label: language === 'zh' ? '剩余名额' : 'Places left',
      type: 'number',
      derived: binary('subtract', path('row', capacity.id), count),
      order: last + 30,
    });
}

const amounts = [24, 7, 41, 12, 3, 18, 66, 9];

/** The thing a reaction is about. */
export function reactedTo(
  { entry }: CollectionWish,
  entities: readonly EntityDraft[],
): EntityDraft | undefined {
  const kept = entities.filter(({ head }) => head.origin === 'kept');
  const { on } = entry;
  if (on) return kept.find(({ head }) => on.test(head.id));
  if (entry.aboutPeople) return kept.find(({ head }) => followed.test(head.id));
  return kept.find(({ head }) => !followed.test(head.id) && !unliked.test(head.id));
}

function addFollowed(entities: EntityDraft[], { phrase }: CollectionWish, { text, language }: Wishes): void {
  const wish = wishOf('creator', phrase);
  if (!wish) return;
  const said = text.slice(0, 20_000);
  const called = callings.find(([words]) => words.test(said))?.[1];
  const entity = entityOfThing(
    { ...wish, ...(called ? { called: called[language] } : {}) },
    language,
    () => false,
  );
  addSamples(entity, { language });
  entities.push(entity);
}

/** Where people say that they come, there is something to come to. */
function addGathering(entities: EntityDraft[], { phrase }: CollectionWish, { language }: Wishes): void {
  const wish = wishOf('event', phrase);
  if (!wish) return;
  const entity = entityOfThing(wish, language, () => false);
  addSamples(entity, { language });
  entities.push(entity);
}

/** What those who are followed are called, by what the message speaks of. */
const callings: readonly (readonly [RegExp, { en: string; zh: string }])[] = [
  [/\bfollow\w*\b[^.]{0,40}\bphotographers?\b|关注摄影师/i, { en: 'photographer', zh: '摄影师' }],
  [
    /\b(?:follow\w*|subscrib\w+ to)\b[^.]{0,40}\bartists?\b|关注艺术家|关注歌手/i,
    { en: 'artist', zh: '艺术家' },
  ],
  [
    /\b(?:follow\w*|subscrib\w+ to)\b[^.]{0,40}\b(?:authors?|writers?|poets?|bloggers?)\b|关注作者/i,
    { en: 'author', zh: '作者' },
  ],
  [/\b(?:follow\w*|subscrib\w+ to)\b[^.]{0,30}\bchannels?\b|订阅频道/i, { en: 'channel', zh: '频道' }],
  [
    /\b(?:follow\w*|subscrib\w+ to)\b[^.]{0,40}\b(?:sellers?|shops?|stores?|brands?)\b|关注店铺/i,
    { en: 'shop', zh: '店铺' },
  ],
  [/\b(?:follow\w*|subscrib\w+ to)\b[^.]{0,40}\bcreators?\b|创作者/i, { en: 'creator', zh: '创作者' }],
  [
    /\bfollow(?:ing)? (?:\w+ ){0,2}?(?:users?|people|friends?|members?|others|each other)\b|关注(?:其他)?(?:用户|好友|他人)/i,
    { en: 'member', zh: '用户' },
  ],
];
