import { gameWord } from '../../say/game-words.ts';
import type { Language } from '../../understand/wishes.ts';
import { kebabOf, slugOf } from '../../words/slug.ts';
import { playRules } from '../../words/data/games/play-rules.ts';
import { roundEntity, rivals } from './round-entity.ts';
import { entityOperations, type EntityDraft, type OperationInput } from '../app-draft.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';

/** A page for each game, and the rounds that were played. */
export function playsStep({ wishes, homeFree, next, say }: ActivityContext): ActivityDesign | undefined {
  const { plays, language } = wishes;
  if (!plays) return undefined;
  const at = language === 'zh' ? 1 : 0;
  const said = wishes.text.slice(0, 20_000);
  // With accounts everybody has a name already, and rounds are one's own.
  const names = !wishes.people && signed.test(said);
  const rounds = roundEntity(language, { names, rivals: names && ranked.test(said), games: plays.games });
  const { phrases: _, ...cards } = plays.cards ?? { phrases: [] };
  const isScored = plays.games.every((game) => game.scored);
  const operations: OperationInput[] = entityOperations(rounds);
  plays.games.forEach(({ id, name, icon, hinted }, index) => {
    const page = kebabOf(id);
    operations.push(
      {
        kind: 'put-page',
        page: {
          id: page,
          title: name[at],
          path: homeFree && index === 0 ? '/' : `/${page}`,
          ...(playRules[id] ? { introduction: playRules[id][at] } : {}),
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
          properties: {
            game: id,
            name: name[at],
            ...(names && { names }),
            ...(plays.hints !== undefined && hinted ? { hints: plays.hints } : {}),
            ...(id === 'memory' ? cards : {}),
          },
        },
      },
    );
  });
  const title = gameWord(language, names ? 'highScores' : 'scores');
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
          filters: [...(isScored ? [] : ['outcome']), 'level'],
          sort: (['playedOn', 'score'] as const)
            .toSorted((one) => (one === 'score' && names ? -1 : 0))
            .map((field) => ({ field, direction: 'descending' as const })),
          show: [
            'score',
            ...(names && plays.games.length > 1 ? ['game'] : []),
            ...(isScored ? [] : ['outcome']),
            'note',
            'seconds',
            'level',
            'playedOn',
          ],
          create: false,
          edit: false,
          remove: true,
          actions: [],
          export: false,
          emptyText: gameWord(language, 'noScores'),
        },
      },
    },
    ...(!names && ranked.test(said) ? rankingOf(language, next()) : []),
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

const signed =
  /\bhigh[- ]?scores?\b|\bleader ?boards?\b|\brankings?\b|\bscore ?boards?\b|\bhall of fame\b|\b(?:best|top) players\b|\benter (?:their|a|your|the) (?:\w+ )?names?\b|高分|排行|排名|输入(?:名字|昵称|姓名)/i;
const ranked = /\bleader ?boards?\b|\brankings?\b|\bcompare (?:\w+ ){0,4}with (?:other|friends)|排行|排名/i;

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
