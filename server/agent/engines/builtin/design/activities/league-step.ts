import { matchWord, type MatchWord } from '../../say/match-words.ts';
import type { LeagueWish } from '../../understand/wishes.ts';
import { pointsOf } from '../../words/data/league-samples.ts';
import { slugOf } from '../../words/slug.ts';
import type { FieldInput, OperationInput, StepDraft } from '../app-draft.ts';
import { detailPageIdOf } from '../detail-page.ts';
import { confirmationOf } from '../row-sentence.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';
import { columnsOf, mustDiffer, pointsSentence, scoreMissing } from './league-entities.ts';
import { binary, not, path } from './reservations/expressions.ts';

const leagueProperties = ({ sport }: LeagueWish) => ({
  matches: 'match',
  home: 'home',
  away: 'away',
  homeScore: 'homeScore',
  awayScore: 'awayScore',
  date: 'date',
  time: 'startTime',
  place: 'location',
  columns: columnsOf(pointsOf[sport]),
  rankedBy: ['points', 'difference', 'scored'],
});

/** Pages of a league: what comes next, fixtures, results and the table. */
export function leagueStep({
  wishes,
  entities,
  homeFree,
  next,
}: ActivityContext): ActivityDesign | undefined {
  const { league, language } = wishes;
  const sides = entities.find(({ head }) => head.id === league?.sides);
  const matches = entities.find(({ head }) => head.id === 'match');
  if (!league || !sides || !matches?.fields.some(({ id }) => id === 'homeScore')) return undefined;
  const word = (name: MatchWord, values = {}) => matchWord(language, name, values);
  const paths = { table: '/table', fixtures: '/fixtures', results: '/results' };
  const properties = leagueProperties(league);
  const placed = (page: string, view: string, more: object = {}): OperationInput => ({
    kind: 'put-block',
    page,
    block: {
      id: 'league',
      block: 'league',
      order: view === 'side' ? 30 : 10,
      entity: sides.head.id,
      properties: { ...properties, view, ...more },
    },
  });
  const page = (id: 'results' | 'table', icon: string): OperationInput => ({
    kind: 'put-page',
    page: {
      id,
      title: word(id),
      path: paths[id],
      menu: { label: word(id), order: next(), icon },
    },
  });
  const score = (id: 'homeScore' | 'awayScore', order: number): FieldInput => ({
    id,
    label: word(id),
    type: 'number',
    minimum: 0,
    required: true,
    order,
  });
  const action = (id: string, isNew: boolean): OperationInput => ({
    kind: 'put-action',
    action: {
      id,
      label: word(isNew ? 'enter' : 'correct'),
      icon: isNew ? 'clipboard-check' : 'pencil',
      entity: 'match',
      inputs: { homeScore: score('homeScore', 10), awayScore: score('awayScore', 20) },
      shownWhen: isNew ? scoreMissing : not(scoreMissing),
      ...(mustDiffer(league)
        ? {
            guards: [
              {
                must: binary('notEqual', path('input', 'homeScore'), path('input', 'awayScore')),
                message: word('noDraw'),
              },
            ],
          }
        : {}),
      effects: [
        {
          kind: 'set',
          values: { homeScore: path('input', 'homeScore'), awayScore: path('input', 'awayScore') },
        },
      ],
      confirmation: confirmationOf(matches, word('entered'), {}),
      ...(isNew ? { tone: 'primary' as const } : {}),
    },
  });
  const start: OperationInput[] = homeFree
    ? [
        {
          kind: 'put-page',
          page: {
            id: 'league',
            title: word('league'),
            path: '/',
            menu: { label: word('league'), order: next(), icon: 'trophy' },
          },
        },
        placed('league', 'overview', { pages: paths }),
      ]
    : [];
  const actions = ['enterScore', 'correctScore'];
  const operations: OperationInput[] = [
    action('enterScore', true),
    action('correctScore', false),
    ...start,
    page('results', 'clipboard-check'),
    placed('results', 'results', { actions }),
    page('table', 'trophy'),
    placed('table', 'table', {}),
    placed(detailPageIdOf(sides), 'side', {}),
  ];
  const named = [word('results'), word('table')].map(slugOf);
  return {
    step: {
      id: 'league',
      title: word('title'),
      sentence: word('sentence', {
        fixtures: word('fixtures'),
        results: word('results'),
        table: word('table'),
        enter: word('enter'),
        points: pointsSentence(league, word),
      }),
      areas: ['pages', 'actions', 'data'],
      operations,
      phrases: [league.phrase],
    },
    pages: ['results', 'table', 'league', 'standings', 'schedule', 'scores', ...named],
    rowPages: [],
    verbs: [{ actions, target: matches }],
    isHome: homeFree,
  };
}

/** The list of matches shows those to come, as fixtures. */
export function fitLeague(
  step: StepDraft,
  steps: readonly StepDraft[],
  { wishes: { league, language }, entities }: Pick<ActivityContext, 'wishes' | 'entities'>,
): void {
  const sides = entities.find(({ head }) => head.id === league?.sides);
  if (!league || !sides) return;
  const title = matchWord(language, 'fixtures');
  // It stands right before the results.
  const results = steps
    .flatMap(({ operations }) => operations)
    .find((each) => each.kind === 'put-page' && each.page.id === 'results');
  const order = results?.kind === 'put-page' ? (results.page.menu?.order ?? 10) - 1 : 10;
  for (const operation of step.operations) {
    withoutMatches(operation, sides.head.id);
    if (
      operation.kind === 'put-block' &&
      operation.block.block === 'detail' &&
      operation.block.entity === 'match'
    )
      operation.block.properties = {
        ...operation.block.properties,
        actions: ['enterScore', 'correctScore'],
      };
    if (operation.kind !== 'put-block' || operation.block.entity !== 'match') continue;
    if (operation.block.block !== 'collection') continue;
    operation.block = {
      ...operation.block,
      block: 'league',
      order: 10,
      entity: sides.head.id,
      properties: { ...leagueProperties(league), view: 'fixtures', actions: ['enterScore', 'correctScore'] },
    };
    const put = step.operations.find((each) => each.kind === 'put-page' && each.page.id === operation.page);
    if (put?.kind === 'put-page')
      put.page = {
        ...put.page,
        title,
        menu: { order, label: title, icon: 'calendar-days' },
      };
    step.title = matchWord(language, 'listTitle');
    step.sentence = matchWord(language, 'listSentence', { fixtures: title });
  }
}

/** The page of a side shows its matches as fixtures and results. */
function withoutMatches(operation: OperationInput, side: string): void {
  if (operation.kind !== 'put-block' || operation.block.block !== 'detail' || operation.block.entity !== side)
    return;
  const related: unknown = operation.block.properties?.['related'];
  if (!Array.isArray(related)) return;
  operation.block.properties = {
    ...operation.block.properties,
    related: related.filter((each: { entity?: unknown }) => each.entity !== 'match'),
  };
}
