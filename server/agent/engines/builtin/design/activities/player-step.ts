import { editorWord, type EditorWord } from '../../say/editor-words.ts';
import type { PlayerWish } from '../../understand/play-wishes.ts';
import type { Wishes } from '../../understand/wishes.ts';
import { entityOperations, type EntityDraft, type OperationInput } from '../app-draft.ts';
import { wishOf } from '../choose-entities.ts';
import { detailPage, detailPageIdOf } from '../detail-page.ts';
import { rowsHere } from '../../content/rows/settings/settings.ts';
import { entityOfThing } from '../entity-of-thing.ts';
import { addSamples } from '../samples.ts';
import { viewOfDraft } from '../spec-view.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';

const mediaField = 'mediaFile';
const played = {
  audio: /^(?:song|podcast|\w*episode|track|audiobook|music|radioStation|sound|album|recording)$/i,
  video: /^(?:video|movie|film|\w*episode|series|show|clip|lecture|tutorial|stream|lesson)$/i,
};

/** Gives what is heard or watched a file; an app that names nothing of the kind gets songs or videos. */
export function preparePlayed(entities: EntityDraft[], { player, things, language, text }: Wishes): void {
  if (!player) return;
  dropPlaylists(entities);
  if (!playedOf(entities, player)) {
    // Songs named beside other things are heard as well.
    const named = things.find(({ entry }) => played[player.kind].test(entry?.id ?? ''))?.entry?.id;
    if (!player.leads && named === undefined) return;
    const wish = wishOf(named ?? (player.kind === 'video' ? 'video' : 'song'), [0, 0]);
    if (!wish) return;
    if (things.length === 0)
      entities.splice(0, entities.length, ...entities.filter(({ head }) => head.source));
    const made = entityOfThing(wish, language, () => false);
    const here = rowsHere(made.head.id, text);
    addSamples(made, { language, ...(here && { here }) });
    if (player.leads) entities.unshift(made);
    else entities.push(made);
  }
  const entity = playedOf(entities, player);
  if (!entity || entity.head.origin !== 'kept' || mediaOf(entity) !== undefined) return;
  entity.fields.push({
    id: mediaField,
    label: editorWord(language, player.kind === 'video' ? 'videoFile' : 'audioFile'),
    type: 'file',
    order: 910,
    hint: editorWord(language, 'mediaHint'),
  });
}

/** A page that plays what the app lists, with playlists. */
export function playerStep({
  wishes,
  entities,
  homeFree,
  next,
  say,
}: ActivityContext): ActivityDesign | undefined {
  const { player, language } = wishes;
  const entity = player && playedOf(entities, player);
  const media = entity && mediaOf(entity);
  if (!player || !entity || media === undefined) return undefined;
  const word = (name: EditorWord, values = {}) => editorWord(language, name, values);
  const { head } = entity;
  const isVideo = player.kind === 'video';
  const isHome = homeFree && player.leads;
  const title = word(isVideo ? 'watch' : 'listen');
  const path = isVideo ? 'watch' : 'listen';
  const show = viewOfDraft(entity)
    .show.map(({ id }) => id)
    .filter((id) => id !== media && id !== head.titleField)
    .slice(0, 3);
  const lists: EntityDraft = {
    head: {
      id: 'playlist',
      singular: word('playlist'),
      plural: word('playlists'),
      path: 'playlists',
      icon: 'list-music',
      titleField: 'name',
      origin: 'kept',
      ownership: 'own',
    },
    fields: [{ id: 'name', label: word('placeName'), type: 'text', required: true, order: 10 }],
    samples: [],
    view: 'list',
    phrases: [],
  };
  const items: EntityDraft = {
    head: {
      id: 'playlistItem',
      singular: word('playlistItem'),
      plural: word('playlistItems'),
      path: 'playlist-items',
      icon: 'music',
      titleField: 'track',
      origin: 'kept',
      ownership: 'own',
    },
    fields: [
      {
        id: 'playlist',
        label: word('playlist'),
        type: 'relation',
        target: 'playlist',
        required: true,
        order: 10,
      },
      { id: 'track', label: head.singular, type: 'relation', target: head.id, required: true, order: 20 },
    ],
    samples: [],
    view: 'list',
    phrases: [],
  };
  const plural = language === 'zh' ? head.plural : head.plural.toLowerCase();
  const shared = { kind: player.kind, media, show };
  const pointing = entities.flatMap((each) =>
    each.fields.flatMap(({ target, id }) => (target === head.id ? [{ entity: each, field: id }] : [])),
  );
  const detail = detailPage(entity, pointing, say);
  return {
    step: {
      id: 'player',
      title: word('playerTitle', { plural }),
      sentence: word('playerSentence', { page: title, plural }),
      areas: ['pages', 'actions', 'data'],
      operations: [
        ...entityOperations(lists),
        ...entityOperations(items),
        {
          kind: 'put-page',
          page: {
            id: path,
            title,
            path: isHome ? '/' : `/${path}`,
            menu: { label: title, order: next(), icon: isVideo ? 'circle-play' : 'headphones' },
          },
        },
        {
          kind: 'put-block',
          page: path,
          block: {
            id: 'player',
            block: 'player',
            order: 10,
            entity: head.id,
            properties: {
              view: 'all',
              ...shared,
              playlists: { lists: 'playlist', items: 'playlistItem', list: 'playlist', track: 'track' },
            },
          },
        },
        ...detail.operations.map((operation) => withoutField(operation, media)),
        {
          kind: 'put-block',
          page: detailPageIdOf(entity),
          block: {
            id: 'player',
            block: 'player',
            order: 5,
            entity: head.id,
            properties: { view: 'one', ...shared },
          },
        },
      ],
      phrases: [...player.phrases],
    },
    pages: [path],
    rowPages: [head.path],
    isHome,
  };
}

/** A page that plays the file does not offer it once more. */
function withoutField(operation: OperationInput, field: string): OperationInput {
  if (operation.kind !== 'put-block') return operation;
  const show: unknown = operation.block.properties?.['show'];
  if (!Array.isArray(show)) return operation;
  const rest = show.map(String).filter((id) => id !== field);
  return {
    ...operation,
    block: { ...operation.block, properties: { ...operation.block.properties, show: rest } },
  };
}

/** The field of the file that is played. */
function mediaOf({ fields }: EntityDraft): string | undefined {
  return fields.find(({ type }) => type === 'file')?.id;
}

function playedOf(
  entities: readonly EntityDraft[],
  { kind, ofEach }: Pick<PlayerWish, 'kind' | 'ofEach'>,
): EntityDraft | undefined {
  return entities.find(({ head }) => played[kind].test(head.id)) ?? (ofEach ? entities[0] : undefined);
}

/** Playlists come with the player. */
function dropPlaylists(entities: EntityDraft[]): void {
  const others = entities.filter(({ head }) => head.source || !/^playlist/i.test(head.id));
  for (const entity of others)
    entity.fields = entity.fields.filter(({ target }) => !/^playlist/i.test(target ?? ''));
  entities.splice(0, entities.length, ...others);
}
