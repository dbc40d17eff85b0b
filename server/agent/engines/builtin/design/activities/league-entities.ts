import type { Expression } from '../../../../../../templates/spec/expression.ts';
import { matchWord, type MatchWord } from '../../say/match-words.ts';
import type { Language, LeagueWish, Wishes } from '../../understand/wishes.ts';
import { grounds, pointsOf, scoresOf, teamTexts } from '../../words/data/league-samples.ts';
import type { EntityDraft, FieldInput } from '../app-draft.ts';
import { preparePlayers } from './league-players.ts';
import { all, binary, choose, path, value } from './reservations/expressions.ts';

/** Figures of a side, in the order of the table. */
export const columnsOf = ({ draw }: { draw?: number }): string[] => [
  'played',
  'won',
  ...(draw === undefined ? [] : ['drawn']),
  'lost',
  // Where one side always wins, what it won of all it played says most.
  ...(draw === undefined ? ['winShare'] : []),
  'scored',
  'conceded',
  'difference',
  'points',
];

type Word = (name: MatchWord, values?: Record<string, string | number>) => string;

/** Gives the sides of a league their figures, its matches two sides and a score, and players their team. */
export function prepareLeague(entities: EntityDraft[], wishes: Wishes): void {
  const { league, language } = wishes;
  if (!league) return;
  const word: Word = (name, values = {}) => matchWord(language, name, values);
  const sides = entities.find(({ head }) => head.id === league.sides);
  const matches = entities.find(({ head }) => head.id === 'match');
  if (!sides || !matches || sides.head.source || matches.head.source) return;
  prepareSides(sides, league, { word, language });
  prepareMatches(matches, sides, { league, word, language });
  const players = entities.find(({ head }) => head.id === 'athlete');
  if (players && players !== sides && !players.head.source)
    preparePlayers(players, sides, { league, word, wishes });
}

interface Setting {
  league: LeagueWish;
  word: Word;
  language: Language;
}

function prepareSides(
  sides: EntityDraft,
  { sport }: LeagueWish,
  { word, language }: Omit<Setting, 'league'>,
): void {
  const spare = /^(?:score|team|country|age|rating|points)$/;
  sides.fields = sides.fields.filter(({ id }) => !spare.test(id));
  for (const field of sides.fields) {
    if (field.id === 'instructor') field.label = word('coach');
    if (field.id === 'city') field.label = word('city');
  }
  for (const { values } of sides.samples)
    for (const id of Object.keys(values)) if (spare.test(id)) delete values[id];
  const rule = pointsOf[sport];
  const home = both('home', 'homeScore', 'awayScore');
  const away = both('away', 'awayScore', 'homeScore');
  const sum = (left: Expression, right: Expression) => binary('add', left, right);
  const count = (operator: 'greater' | 'equal' | 'less') => sum(home.count(operator), away.count(operator));
  const won = path('row', 'won');
  const drawn = path('row', 'drawn');
  const lost = path('row', 'lost');
  const draws = rule.draw !== undefined;
  const figures: Record<string, Expression> = {
    won: count('greater'),
    drawn: count('equal'),
    lost: count('less'),
    played: draws ? sum(sum(won, drawn), lost) : sum(won, lost),
    winShare: choose(
      binary('equal', path('row', 'played'), value(0)),
      value(0),
      binary('divide', binary('multiply', won, value(100)), path('row', 'played')),
    ),
    scored: sum(home.sum('own'), away.sum('own')),
    conceded: sum(home.sum('other'), away.sum('other')),
    difference: binary('subtract', path('row', 'scored'), path('row', 'conceded')),
    points: sum(
      binary('multiply', won, value(rule.win)),
      draws ? binary('multiply', drawn, value(rule.draw ?? 0)) : binary('multiply', lost, value(rule.loss)),
    ),
  };
  const last = Math.max(0, ...sides.fields.map(({ order }) => order));
  columnsOf(rule).forEach((id, index) => {
    const derived = figures[id];
    if (derived)
      sides.fields.push({
        id,
        label: word(labelOf(id)),
        type: id === 'winShare' ? 'percent' : 'number',
        derived,
        order: last + (index + 1) * 10,
      });
  });
  sides.view = 'cards';
  // A side that is played at home has a ground of its own.
  if (sides.head.id === 'sportsTeam') {
    sides.fields.splice(1, 0, { id: 'ground', label: word('ground'), type: 'text', order: 15 });
    sides.samples.forEach(({ values }, index) => {
      values['ground'] = grounds[language][index % grounds[language].length] ?? '';
      values['description'] = teamTexts[language][index % teamTexts[language].length] ?? '';
    });
  }
}

function labelOf(id: string): MatchWord {
  const labels: Readonly<Record<string, MatchWord>> = {
    played: 'played',
    won: 'won',
    drawn: 'drawn',
    lost: 'lost',
    winShare: 'winShare',
    scored: 'scored',
    conceded: 'conceded',
    difference: 'difference',
  };
  return labels[id] ?? 'points';
}

/** What is counted of the matches a side plays at home, or away. */
function both(side: 'home' | 'away', own: string, other: string) {
  const theirs = binary('equal', path('each', side), path('row', 'id'));
  const isPlayed: Expression = {
    kind: 'not',
    of: binary(
      'or',
      { kind: 'missing', of: path('each', own) },
      { kind: 'missing', of: path('each', other) },
    ),
  };
  return {
    count: (operator: 'greater' | 'equal' | 'less'): Expression => ({
      kind: 'aggregate',
      operation: 'count',
      entity: 'match',
      where: all(theirs, isPlayed, binary(operator, path('each', own), path('each', other))),
    }),
    sum: (whose: 'own' | 'other'): Expression => ({
      kind: 'aggregate',
      operation: 'sum',
      entity: 'match',
      where: all(theirs, isPlayed),
      of: path('each', whose === 'own' ? own : other),
    }),
  };
}

function prepareMatches(matches: EntityDraft, sides: EntityDraft, { league, word, language }: Setting): void {
  const { id: target, titleField } = sides.head;
  const kept = (label: MatchWord, field: Omit<FieldInput, 'label' | 'order'>): FieldInput => ({
    ...field,
    label: word(label),
    order: 0,
  });
  const side = { type: 'relation' as const, target, required: true };
  const name: Expression = {
    kind: 'join',
    parts: [path('row', 'home', titleField), value(' – '), path('row', 'away', titleField)],
  };
  matches.head = {
    ...matches.head,
    titleField: 'title',
    icon: 'calendar-days',
    path: 'fixtures',
    singular: word('match'),
    plural: word('matches'),
  };
  matches.fields = [
    kept('name', { id: 'title', type: 'text', derived: name }),
    kept('home', { id: 'home', ...side }),
    kept('away', { id: 'away', ...side }),
    kept('date', { id: 'date', type: 'date', required: true }),
    kept('time', { id: 'startTime', type: 'time' }),
    kept('venue', { id: 'location', type: 'text' }),
    kept('homeScore', { id: 'homeScore', type: 'number', minimum: 0 }),
    kept('awayScore', { id: 'awayScore', type: 'number', minimum: 0 }),
  ].map((field, index) => ({ ...field, order: (index + 1) * 10 }));
  delete matches.board;
  delete matches.entry;
  const scores = scoresOf[league.sport];
  matches.samples = fixturesOf(sides.samples.length).map(({ round, home, away }, index) => {
    const score = round < 3 ? scores[index % scores.length] : undefined;
    const at = index % 3;
    return {
      id: `sample-match-${String(index + 1)}`,
      values: {
        home: sides.samples[home]?.id ?? null,
        away: sides.samples[away]?.id ?? null,
        date: { days: (round - 3) * 7 + 3 + (at === 2 ? 1 : 0) },
        startTime: ['15:00', '17:30', '11:00'][at] ?? '15:00',
        location: String(sides.samples[home]?.values['ground'] ?? grounds[language][home % 6] ?? ''),
        ...(score ? { homeScore: score[0], awayScore: score[1] } : {}),
      },
    };
  });
}

/** Everybody against everybody, round by round. */
function fixturesOf(count: number): { round: number; home: number; away: number }[] {
  const even = Math.min(8, count - (count % 2));
  if (even < 2) return [];
  const fixtures: { round: number; home: number; away: number }[] = [];
  for (let round = 0; round < Math.min(even - 1, 6); round += 1) {
    const turning = Array.from({ length: even - 1 }, (_, index) => 1 + ((index + round) % (even - 1)));
    const circle = [0, ...turning];
    for (let pair = 0; pair < even / 2; pair += 1) {
      const [one = 0, other = 0] = [circle[pair], circle[even - 1 - pair]];
      const swapped = (round + pair) % 2 === 1;
      fixtures.push({ round, home: swapped ? other : one, away: swapped ? one : other });
    }
  }
  return fixtures;
}

/** Whether one side must have more than the other. */
export function mustDiffer(league: LeagueWish): boolean {
  return pointsOf[league.sport].draw === undefined;
}

/** Points in words. */
export function pointsSentence(league: LeagueWish, word: Word): string {
  const { win, draw, loss } = pointsOf[league.sport];
  return draw === undefined ? word('pointsWin', { win, loss }) : word('pointsBoth', { win, draw });
}

/** What stands on both sides once the score is known. */
export const scoreMissing: Expression = choose(
  { kind: 'missing', of: path('row', 'homeScore') },
  value(true),
  { kind: 'missing', of: path('row', 'awayScore') },
);
