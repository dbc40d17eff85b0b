import { anyPerson } from '../words/data/roles.ts';
import { thingById } from '../words/data/things.ts';
import type { Phrase, ThingWish, Wishes } from './wishes.ts';

/** Sides that meet in matches, with a table that follows from the scores. */
export interface LeagueWish {
  /** What meets: teams, or people one by one. */
  sides: 'sportsTeam' | 'athlete';
  /** Players of teams are shown, too. */
  squads: boolean;
  sport: Sport;
  phrase: Phrase;
}

export type Sport = 'football' | 'basketball' | 'handball' | 'volleyball' | 'cricket' | 'board' | 'other';

const table =
  /\b(?:league|points|division) tables?\b|\bleague standings?\b|\b(?:club|ranking|rating|chess|squash|tennis|badminton|darts|box|players?) ladders?\b|\bladder (?:of|with|ranking)\b|\b(?:view|see|climb) the ladder\b|\bstandings\b|\bstandings? (?:table|page|board)\b|\b(?:rank|order|sort)\w* (?:of )?(?:the )?(?:teams|clubs) (?:by|on|according to) (?:their )?points\b|积分榜|积分表|联赛排名/i;
const meets = /\b(?:match(?:es)?|games?|fixtures?|scores?|season|tournaments?)\b|比赛|赛程|比分|赛季/i;
const played =
  /\b(?:fixtures?|match (?:schedules?|days?)|game schedules?)\b[\s\S]*\b(?:results?|scores?)\b[\s\S]*\bteams?\b|\bteams?\b[\s\S]*\bfixtures?\b[\s\S]*\b(?:results?|scores?)\b|赛程[\s\S]*(?:比分|赛果)/i;
const teams =
  /\bteams\b|\bteam (?:pages?|profiles?|rosters?|lists?|names?|members?)\b|\bclubs\b|\bsquads?\b|球队|队伍|战队/i;
const squads = /\brosters?\b|\bsquads?\b|\bplayers?\b|\bline-?ups?\b|球员|队员|阵容/i;
const sports: readonly (readonly [Sport, RegExp])[] = [
  ['basketball', /\bbasketball\b|篮球/i],
  ['handball', /\bhandball\b|手球/i],
  ['volleyball', /\b(?:volley|net)ball\b|排球/i],
  ['cricket', /\bcricket\b|板球/i],
  ['football', /\b(?:football|soccer|futsal|hockey|floorball|water polo)\b|足球|冰球|曲棍球/i],
  ['board', /\b(?:chess|draughts|checkers|go club|backgammon)\b|象棋|围棋|棋/i],
];

/** What a league brings itself, under whatever name. */
const brought =
  /^(?:match|sportsTeam|athlete|player|team|gameRound|scoreEntry|game|volunteerShift|ranking|contest|result|member|group|calendarEntry|event)$/;
const sayings: Readonly<Record<string, RegExp>> = {
  volunteerShift: /\broster|\bteam sheet/i,
  member: /\bplayers?|\bteam members?/i,
  group: /\bclubs?|\bleagues?|\bteams?/i,
  event: /\bmatch|\bgames?|\bfixtures?|\btournament/i,
  calendarEntry: /\bfixtures?|\bmatch|\bgame/i,
};

/** Teams or players who meet: fixtures, results, and the table. */
export function withLeague(wishes: Wishes): Wishes {
  const said = wishes.text.slice(0, 20_000);
  const match = table.exec(said) ?? played.exec(said);
  if (!match || wishes.quiz || wishes.game || wishes.plays || wishes.cart || wishes.courses) return wishes;
  if (!meets.test(said)) return wishes;
  const sport = sports.find(([, words]) => words.test(said))?.[0] ?? 'other';
  // Some games are played by teams, whether they are named or not.
  const sides = teams.test(said) || !/^(?:board|other)$/.test(sport) ? 'sportsTeam' : 'athlete';
  const withSquads = sides === 'sportsTeam' && squads.test(said);
  const phrase: Phrase = [match.index, Math.min(match.index + match[0].length, match.index + 24)];
  const ids = [sides, 'match', ...(withSquads ? ['athlete'] : [])];
  const weight = Math.max(3, ...wishes.things.map((thing) => thing.weight));
  const made = ids.flatMap((id, index): ThingWish[] => {
    const entry = thingById.get(id);
    if (!entry) return [];
    const known = wishes.things.find((thing) => thing.entry?.id === id);
    const called = id === 'athlete' ? { called: wishes.language === 'zh' ? '球员' : 'player' } : {};
    return [
      {
        entry,
        noun: entry.en.toLowerCase(),
        fields: known?.fields.filter(({ figure }) => figure) ?? [],
        phrases: known?.phrases ?? [phrase],
        weight: weight + 3 - index * 0.5,
        ...called,
      },
    ];
  });
  const others = wishes.things.filter((thing) => {
    const id = thing.entry?.id ?? '';
    if (!brought.test(id)) return true;
    const words = sayings[id];
    return words !== undefined && !thing.phrases.every(([start, end]) => words.test(said.slice(start, end)));
  });
  const officials = wishes.people?.roles.filter(
    ({ entry, phrase: [from, to] }) => entry.side !== 'uses' && to > from,
  );
  const does = new Set(wishes.people?.rights.flatMap(({ who, kind }) => (kind === 'read' ? [] : who)));
  return {
    ...wishes,
    league: {
      sides,
      squads: withSquads,
      sport,
      phrase,
    },
    kind: wishes.kind === undefined || wishes.kind === 'game' ? 'community' : wishes.kind,
    things: [...made, ...others],
    shared: wishes.shared || wishes.storage !== 'browser',
    ...(wishes.people && officials
      ? {
          people: {
            ...wishes.people,
            // Players are looked at here; those who look are anybody.
            roles: wishes.people.roles.map((role) =>
              role.entry.id === 'player' && !does.has('player')
                ? { ...role, entry: anyPerson, called: undefined }
                : role,
            ),
            rights: [
              ...wishes.people.rights.filter(({ what }) => !ids.includes(what)),
              ...officials.flatMap(({ entry }) =>
                ids.map((what) => ({ who: entry.id, kind: 'manage' as const, what })),
              ),
            ],
          },
        }
      : {}),
    pages: wishes.pages.filter(({ title }) => !ownPages.test(title)),
    deeds: wishes.deeds.filter(({ object }) => object === undefined || !ids.includes(object)),
    records: wishes.records.filter(
      ({ entry }) => entry.id !== 'enrolment' || /\bregister|\bsign up/i.test(said),
    ),
    // A league table is no way to show lists.
    features: new Map([...wishes.features].filter(([feature]) => feature !== 'table')),
    insights: { ...wishes.insights, live: undefined, statistics: undefined },
    limits: wishes.limits.filter(({ entry }) => entry.id !== 'quiz'),
    unknown: wishes.unknown.filter(({ words }) => !brings.test(words)),
  };
}

const ownPages =
  /^(?:fixtures?|results?|(?:league |points )?tables?|standings?|teams?|matches|schedule|rosters?|players?|rankings?|赛程|赛果|积分榜|球队|排名|球员)(?: (?:pages?|lists?))?$/i;
const brings =
  /\b(?:fixtures?|results?|scores?|tables?|standings?|rosters?|rankings?|match(?:es)?|teams?|players?|statistics|schedules?)\b|赛程|比分|积分|球队|球员|排名/i;
