import { placeEntries } from '../words/data/games/game-places.ts';
import { findGame } from './find-game.ts';
import { findPlays } from './find-plays.ts';
import { findPoll } from './find-poll.ts';
import type { Phrase, Wishes } from './wishes.ts';

/** What stands beside a game as a list of its own. */
const beside = /^(?:article|newsArticle|faq|announcement|guide|event)$/;

/** Games to be played: they bring their own pages, so that what they are made of is no list to be typed. */
export function withPlay(wishes: Wishes): Wishes {
  if (wishes.quiz) return wishes;
  const game = findGame(wishes.text, wishes.pages);
  if (!game) return withPolls(withPlays(wishes));
  const named = [...game.resources, ...game.factions].map((each) => each.toLowerCase());
  const { cart: _, slots: __, timer: ___, drawing: ____, sending: _____, ...rest } = wishes;
  return {
    ...rest,
    game,
    kind: 'game',
    things: wishes.things.filter(({ entry }) => beside.test(entry?.id ?? '')),
    deeds: [],
    records: [],
    ledgers: [],
    collections: [],
    filters: [],
    sorts: [],
    limits: wishes.limits.filter(({ entry }) => !/^(?:game|payments|editor)$/.test(entry.id)),
    unknown: wishes.unknown.filter(
      ({ words }) =>
        !/attribut|属性/i.test(words) &&
        !placeEntries.some(({ title }) => title.test(words)) &&
        !named.some((name) => words.toLowerCase().includes(name)),
    ),
  };
}

/** What scores, levels and players are in such an app comes with its games. */
const ofGames =
  /^(?:scoreEntry|game\w*|policy|bet|chip|statistic|player|match|round|opponent|level|leaderboardEntry|leaderboard|resume|counter|setting|timer|tile|card|word|number|puzzle|metric|note|room|friend|chatMessage|message|contactMessage|matchmaking)$/i;
/** Pages that games bring themselves. */
const pagesOfPlays =
  /^(?:(?:the )?daily (?:challenge|puzzle|word)s?|(?:high )?scores?(?: ?boards?| tables?)?|high[- ]scores?|games?|play|new game)$/i;
/** From here on a message is as much about a thing as about its games. */
const surely = 4;
/** A challenge of the day is a game with the same word or board for everybody. */
const daily = /\bdaily challenges?\b|每日挑战/i;
const meets = /\bchat\b|\brooms?\b|聊天|房间/i;

function withPlays(wishes: Wishes): Wishes {
  const plays = findPlays(wishes.text);
  if (!plays) return wishes;
  const names = plays.games.flatMap(({ name }) => name);
  // The time of a round is counted beside it.
  const { timer: _, ...all } = wishes;
  const { cart: __, slots: ___, ...unsold } = all;
  const rest = plays.games.some(({ holds }) => holds) ? unsold : all;
  const meeting = meets.exec(wishes.text.slice(0, 20_000));
  return {
    ...rest,
    ...(meeting && !wishes.rooms
      ? {
          rooms: {
            main: false,
            phrase: [meeting.index, meeting.index + meeting[0].length] as [number, number],
          },
          shared: wishes.shared || wishes.storage !== 'browser',
        }
      : {}),
    plays,
    pages: wishes.pages.filter(
      ({ title }) =>
        !pagesOfPlays.test(title) &&
        // `Pet shop` is in the game.
        !plays.games.some(({ holds }) => holds?.test(title.replaceAll(' ', ''))),
    ),
    kind: 'game',
    things: wishes.things.filter(
      ({ entry, noun, phrases, weight }) =>
        entry !== undefined &&
        !ofGames.test(entry.id) &&
        !plays.games.some(({ holds }) => holds?.test(entry.id)) &&
        !(entry.id === 'challenge' && daily.test(wishes.text)) &&
        // What cards show and words are about is said in passing.
        (beside.test(entry.id) || weight >= surely) &&
        !names.includes(noun) &&
        !phrases.every(([from, to]) => plays.phrases.some(([start, end]) => start <= from && to <= end)),
    ),
    deeds: [],
    ledgers: [],
    ...(rest === unsold ? { records: [], collections: [] } : {}),
    limits: wishes.limits.filter(
      ({ entry }) =>
        !/^(?:game|ai|assistant|timer|movement|calendar-view|sound)$/.test(entry.id) &&
        !(meeting && /^(?:chat|real-time)$/.test(entry.id)),
    ),
    unknown: wishes.unknown.filter(
      ({ words }) =>
        !/level|difficult|score|player|computer|timer|counter|sound|leaderboard|pause|star|theme|hint|streak|size|animal|food|countr|categor|speed|arrow|keys|paddle|\bball|brick|\blives\b|power-?ups?|board|tiles?\b|swipe|undo|new game|restart|\beasy\b|\bhard\b|round|combo|flag|addition|subtraction|multiplication|division|choose [xo]\b|^[xo]$|pieces?|lines?|moves?|\bgames?\b|guess|letters?|难度|得分|计时|声音/i.test(
          words,
        ),
    ),
  };
}

/** Those for whom something is: `for clubs and organizations`. */
function isAudience(text: string, phrases: readonly Phrase[]): boolean {
  return phrases.every(
    ([start, end]) =>
      /\bfor (?:[\w-]+(?:,| and| or)? ){0,4}$/i.test(text.slice(Math.max(0, start - 60), start)) ||
      /^ (?:voting|elections?|polls?|polling)\b/i.test(text.slice(end)),
  );
}

/** What polls are made of is no list of its own. */
const ofPolls =
  /^(?:poll|vote|ballot|election|candidate|contestant|option|result|question|choice|survey|team|employee|metric)$/i;

function withPolls(wishes: Wishes): Wishes {
  const poll = findPoll(wishes.text);
  if (!poll) return wishes;
  return {
    ...wishes,
    poll,
    things: wishes.things.filter(
      ({ entry, phrases, weight }) =>
        entry !== undefined &&
        // A directory of employees beside polls is one.
        (!ofPolls.test(entry.id) || (entry.id === 'employee' && weight > 5)) &&
        !(poll.main && (isAudience(wishes.text, phrases) || (entry.id === 'comment' && wishes.remarks))),
    ),
    // What is voted on is closed where it stands.
    deeds: wishes.deeds.filter(({ entry }) => !(poll.main && entry?.id === 'close')),
    records: wishes.records.filter(({ entry }) => entry.id !== 'vote'),
    limits: wishes.limits.filter(({ entry }) => !/vot|poll|real-time/i.test(entry.id)),
    unknown: wishes.unknown.filter(
      ({ words }) => !/vot|poll|result|candidate|option|投票|结果|选项/i.test(words),
    ),
  };
}
