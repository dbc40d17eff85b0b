import { gameWord, type GameWord } from '../../say/game-words.ts';
import type { Language } from '../../understand/wishes.ts';
import { kebabOf, slugOf } from '../../words/slug.ts';
import { entityOperations, type EntityDraft, type OperationInput } from '../app-draft.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';

/** A page for each game, and the rounds that were played. */
export function playsStep({ wishes, homeFree, next, say }: ActivityContext): ActivityDesign | undefined {
  const { plays, language } = wishes;
  if (!plays) return undefined;
  const at = language === 'zh' ? 1 : 0;
  const rounds = roundEntity(language);
  const operations: OperationInput[] = entityOperations(rounds);
  plays.games.forEach(({ id, name, icon }, index) => {
    const page = kebabOf(id);
    operations.push(
      {
        kind: 'put-page',
        page: {
          id: page,
          title: name[at],
          path: homeFree && index === 0 ? '/' : `/${page}`,
          menu: { label: name[at], order: next(), icon },
        },
      },
      {
        kind: 'put-block',
        page,
        block: {
          id: 'play',
          block: 'play',
          order: 10,
          entity: 'gameRound',
          properties: { game: id, name: name[at] },
        },
      },
    );
  });
  const title = gameWord(language, 'scores');
  operations.push(
    {
      kind: 'put-page',
      page: { id: 'scores', title, path: '/scores', menu: { label: title, order: next(), icon: 'trophy' } },
    },
    {
      kind: 'put-block',
      page: 'scores',
      block: {
        id: 'scores-list',
        block: 'collection',
        order: 10,
        entity: 'gameRound',
        properties: {
          view: 'table',
          search: plays.games.length > 1,
          filters: ['outcome', 'level'],
          sort: [
            { field: 'playedOn', direction: 'descending' },
            { field: 'score', direction: 'descending' },
          ],
          show: ['outcome', 'note', 'score', 'seconds', 'level', 'playedOn'],
          create: false,
          edit: false,
          remove: true,
          actions: [],
          export: false,
          emptyText: gameWord(language, 'noScores'),
        },
      },
    },
    ...(ranked.test(wishes.text.slice(0, 20_000)) ? rankingOf(language, next()) : []),
    ...plays.missing.map(({ name }): OperationInput => ({
      kind: 'put-not-included',
      notIncluded: {
        id: `game-${slugOf(name[0])}`,
        wanted: name[at],
        instead: gameWord(language, 'otherGame', {
          games: say.list(plays.games.map((each) => each.name[at])),
        }),
      },
    })),
  );
  const games = say.list(plays.games.map(({ name }) => name[at]));
  return {
    step: {
      id: 'plays',
      title: plays.games.length > 1 ? gameWord(language, 'playsTitle') : games,
      sentence: gameWord(language, 'playsSentence', { games, scores: title }),
      areas: ['pages', 'actions', 'data'],
      operations,
      phrases: [...plays.phrases],
    },
    pages: [
      'scores',
      'leaderboard',
      ...plays.games.map(({ id }) => kebabOf(id)),
      ...plays.games.map(({ name }) => slugOf(name[0])),
    ],
    rowPages: ['rounds'],
    isHome: homeFree,
  };
}

const ranked = /\bleader ?boards?\b|\brankings?\b|\bcompare (?:\w+ ){0,4}with (?:other|friends)|排行|排名/i;
const rivals: readonly (readonly [string, string, number])[] = [
  ['Mina', '小敏', 940],
  ['Jonas', '小周', 815],
  ['Aisha', '小艾', 720],
  ['Tom', '小唐', 610],
  ['Lucía', '小陈', 540],
  ['Noah', '小诺', 395],
  ['Olga', '小欧', 260],
];

/** Everybody's points, one's own rounds among them. */
function rankingOf(language: Language, order: number): OperationInput[] {
  const title = gameWord(language, 'leaderboard');
  const entity: EntityDraft = {
    head: {
      id: 'playerScore',
      singular: gameWord(language, 'score'),
      plural: title,
      path: 'player-scores',
      icon: 'trophy',
      titleField: 'person',
      origin: 'kept',
      ownership: 'shared',
    },
    fields: [
      { id: 'person', label: gameWord(language, 'player'), type: 'text', required: true, order: 10 },
      { id: 'score', label: gameWord(language, 'score'), type: 'number', minimum: 0, order: 20 },
    ],
    samples: rivals.map(([en, zh, score], index) => ({
      id: `sample-player-${index + 1}`,
      values: { person: language === 'zh' ? zh : en, score },
    })),
    view: 'table',
    phrases: [],
  };
  return [
    ...entityOperations(entity),
    {
      kind: 'put-page',
      page: {
        id: 'leaderboard',
        title,
        path: '/leaderboard',
        menu: { label: title, order, icon: 'medal' },
      },
    },
    {
      kind: 'put-block',
      page: 'leaderboard',
      block: {
        id: 'ranking',
        block: 'leaderboard',
        order: 10,
        entity: 'playerScore',
        properties: {
          who: 'person',
          score: 'score',
          operation: 'sum',
          own: { entity: 'gameRound', field: 'score' },
          emptyText: gameWord(language, 'noScores'),
        },
      },
    },
  ];
}

/** One row for each round. */
function roundEntity(language: Language): EntityDraft {
  const word = (name: GameWord) => gameWord(language, name);
  return {
    head: {
      id: 'gameRound',
      singular: word('round'),
      plural: word('rounds'),
      path: 'rounds',
      icon: 'trophy',
      titleField: 'game',
      origin: 'kept',
      ownership: 'own',
    },
    fields: [
      { id: 'game', label: word('game'), type: 'text', required: true, order: 10 },
      {
        id: 'outcome',
        label: word('outcome'),
        type: 'choice',
        options: [
          { id: 'won', label: word('won'), tone: 'good' },
          { id: 'lost', label: word('lostRound'), tone: 'bad' },
          { id: 'drawn', label: word('drawn'), tone: 'neutral' },
        ],
        order: 20,
      },
      { id: 'score', label: word('score'), type: 'number', order: 30 },
      {
        id: 'level',
        label: word('level'),
        type: 'choice',
        options: (['easy', 'medium', 'hard'] as const).map((id) => ({ id, label: word(id) })),
        order: 40,
      },
      { id: 'note', label: word('roundNote'), type: 'text', order: 45 },
      { id: 'seconds', label: word('seconds'), type: 'number', unit: 's', order: 47 },
      { id: 'playedOn', label: word('playedOn'), type: 'dateTime', order: 50 },
    ],
    samples: [],
    view: 'table',
    phrases: [],
  };
}
