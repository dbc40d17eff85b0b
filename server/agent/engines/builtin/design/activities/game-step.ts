import type { GameRules } from '../../../../../../templates/blocks/game/properties.ts';
import { gameWord, type GameWord } from '../../say/game-words.ts';
import type { Language } from '../../understand/wishes.ts';
import { placeEntries, type PlaceEntry } from '../../words/data/games/game-places.ts';
import type { ThemeEntry } from '../../words/data/games/theme-entry.ts';
import { freeName, slugOf } from '../../words/slug.ts';
import { entityOperations, type EntityDraft, type OperationInput } from '../app-draft.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';
import { factionNounOf, gameRulesOf } from './game-rules.ts';

/** The pages of a game with resources: every move is a row, every number a sum of rows. */
export function gameStep({ wishes, homeFree, next, say }: ActivityContext): ActivityDesign | undefined {
  const { game, language } = wishes;
  if (!game || !homeFree) return undefined;
  const at = language === 'zh' ? 1 : 0;
  const noun = factionNounOf(game, language);
  const names: Readonly<Record<string, string>> = {
    faction: language === 'zh' ? noun : noun.toLowerCase(),
    base: game.theme.base[at],
    place: game.theme.base[at].toLowerCase(),
    worker: game.theme.worker.name[at],
    units: (game.theme.units[0] ?? game.theme.worker).name[at].toLowerCase(),
    power: game.theme.power[at].toLowerCase(),
  };
  const filled = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => names[name] ?? '');
  const paths = new Set<string>();
  const places = game.views.flatMap(({ view, title }) => {
    const entry = placeEntries.find((each) => each.view === view);
    if (!entry) return [];
    const isChoice = view === 'faction' && !/choose|select|pick|选/i.test(title ?? '');
    const label =
      isChoice || title === undefined ? filled((game.theme.labels?.[view] ?? entry.label)[at]) : title;
    const id = freeName(slugOf(label), (name) => paths.has(name));
    paths.add(id);
    const path = view === 'home' ? '/' : `/${id}`;
    return [{ entry, id, label, path, hint: hintOf(entry, filled, at) }];
  });
  const rules = gameRulesOf(game, {
    language,
    title: game.theme.base[at],
    places: places.map(({ entry, label, path, hint }) => ({ view: entry.view, label, path, hint })),
  });
  const operations: OperationInput[] = entityOperations(moveEntity(rules, language));
  for (const { entry, id, label, path } of places) {
    operations.push(
      {
        kind: 'put-page',
        page: { id, title: label, path, menu: { label, order: next(), icon: iconOf(entry, game.theme) } },
      },
      {
        kind: 'put-block',
        page: id,
        block: {
          id: 'game',
          block: 'game',
          order: 10,
          entity: 'gameMove',
          properties: (entry.view === 'home' ? { view: entry.view, rules } : { view: entry.view }) as never,
        },
      },
    );
  }
  const labels = places.slice(1).map(({ label }) => label);
  return {
    step: {
      id: 'game',
      title: gameWord(language, 'title'),
      sentence: gameWord(language, 'sentence', {
        resources: say.list(rules.resources.map(({ label }) => label.toLowerCase())),
        factions:
          rules.factions.length > 0
            ? gameWord(language, 'factions', { names: say.list(rules.factions.map(({ label }) => label)) })
            : '',
        pages: say.list(labels),
      }),
      areas: ['pages', 'actions', 'data'],
      operations,
      phrases: [game.phrase],
    },
    pages: [
      ...places.map(({ id }) => id),
      ...wishes.pages.flatMap(({ title }) =>
        placeEntries.some((entry) => entry.title.test(title) && places.some((place) => place.entry === entry))
          ? slugOf(title)
          : [],
      ),
    ],
    rowPages: ['moves'],
    isHome: true,
  };
}

/** Farms have tractors and sprouts where realms have castles and helmets. */
function iconOf({ view, icon }: PlaceEntry, { id, baseIcon }: ThemeEntry): string {
  if (view === 'base') return baseIcon;
  if (id !== 'farm') return icon;
  return view === 'workers' ? 'sprout' : view === 'train' ? 'egg' : icon;
}

function hintOf({ hint }: PlaceEntry, filled: (text: string) => string, at: 0 | 1): string {
  const text = filled(hint[at].replace('{base}', '{place}'));
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** One row for each thing a player does. */
function moveEntity({ resources }: GameRules, language: Language): EntityDraft {
  const word = (name: GameWord) => gameWord(language, name);
  const text = (id: string, label: string, type: 'text' | 'longText' = 'text') => ({
    id,
    label,
    type,
    order: 0,
  });
  const number = (id: string, label: string) => ({ id, label, type: 'number' as const, order: 0 });
  const fields: EntityDraft['fields'] = [
    { ...text('title', word('move')), required: false },
    text('kind', word('kind')),
    text('what', word('what')),
    text('note', word('note'), 'longText'),
    number('amount', word('amount')),
    number('lost', word('lost')),
    number('bank', word('bank')),
    ...resources.map(({ id, label }) => number(id, label)),
    { id: 'on', label: word('on'), type: 'dateTime', order: 0 },
    number('at', word('at')),
    number('endsAt', word('endsAt')),
  ];
  fields.forEach((field, index) => {
    field.order = (index + 1) * 10;
  });
  return {
    head: {
      id: 'gameMove',
      singular: word('move'),
      plural: word('moves'),
      path: 'moves',
      icon: 'history',
      titleField: 'title',
      origin: 'kept',
      ownership: 'own',
    },
    fields,
    samples: [],
    view: 'table',
    phrases: [],
  };
}
