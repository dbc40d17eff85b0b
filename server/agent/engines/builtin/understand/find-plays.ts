import { mixedGames, otherGames, playEntries } from '../words/data/games/play-entries.ts';
import { numberWords } from '../words/number-words.ts';
import { findCards } from './find-cards.ts';
import type { Phrase, PlaysWish } from './wishes.ts';

/** Articles, shops and clubs about games are no games. */
const about =
  /\bgam(?:e|es|ing) (?:stores?|shops?|reviews?|news|forums?|communit\w+|blog|tournaments?|marketplace|rental|clubs?|sales?)\b|\b(?:sell(?:ing)?|review(?:ing)?|rent(?:ing)?) (?:\w+ )?games\b|游戏(?:商店|资讯|论坛|测评)/i;
/** Where no game is named, the first screens of an arcade. */
const usual = ['ticTacToe', 'memory', 'mergeTiles', 'numberGuess', 'snake'];

/** Games to be played by name: `tic tac toe against the computer`, `a sudoku app`, `mini games`. */
export function findPlays(text: string): PlaysWish | undefined {
  const said = text.slice(0, 20_000);
  if (about.test(said)) return undefined;
  const named = playEntries.flatMap((entry) => {
    const match = entry.words.exec(said);
    return match ? [{ entry, phrase: rangeOf(match) }] : [];
  });
  const others = otherGames.flatMap(([words, name]) => {
    const match = words.exec(said);
    return match && /\bgames?\b|\bplay|against the computer|游戏|下棋|对战/i.test(said)
      ? [{ name, phrase: rangeOf(match) }]
      : [];
  });
  const mixed = mixedGames.exec(said);
  // Guessing a word of five letters is another game than guessing one letter by letter.
  const fitting = named.filter(
    ({ entry }) =>
      entry.id !== 'hangman' ||
      /\bhangman\b|letter by letter/i.test(said) ||
      !named.some((other) => other.entry.id === 'wordTries'),
  );
  if (named.length > 0) {
    const hints = hintsOf(said);
    // Beside other games, a board of `4x4` may be theirs.
    const cards = fitting.every(({ entry }) => entry.id === 'memory') ? findCards(said) : undefined;
    return {
      ...(cards ? { cards } : {}),
      ...(hints ? { hints: hints.most } : {}),
      games: fitting.toSorted((one, other) => one.phrase[0] - other.phrase[0]).map(({ entry }) => entry),
      missing: others,
      phrases: [
        ...fitting.map(({ phrase }) => phrase),
        ...(hints ? [hints.phrase] : []),
        ...(cards?.phrases ?? []),
      ],
    };
  }
  if (!mixed && (others.length === 0 || !isAlone(said))) return undefined;
  // Chess is not here; five in a row against the computer comes nearest to a board game.
  const ids = mixed ? usual : ['ticTacToe', 'connectFour', 'fiveInARow', 'memory'];
  return {
    games: playEntries.filter(({ id }) => ids.includes(id)),
    missing: others,
    phrases: [...(mixed ? [rangeOf(mixed)] : []), ...others.map(({ phrase }) => phrase)],
  };
}

const counted = new RegExp(
  `\\b(\\d{1,2}|${Object.keys(numberWords)
    .filter((word) => /^[a-z]{3,}$/.test(word))
    .join('|')}) (?:\\w+ )?hints?\\b|([\\d一两二三四五六七八十])\\s*[次个条]提示`,
  'i',
);
const limited =
  /\b(?:limit(?:ed)?|a few|few|several)(?: number of| to the number of)? (?:\w+ )?hints?\b|\bhints? (?:\w+ ){0,4}limit(?:ed)?\b|\bhints? (?:left|remaining|counter)\b|提示(?:次数)?有限|有限(?:的)?(?:次)?提示/i;
/** As many as there are where their number is limited and none is said. */
const usualHints = 3;

/** How many hints there are in a round, where there are only so many. */
function hintsOf(text: string): { most: number; phrase: Phrase } | undefined {
  const match = counted.exec(text) ?? limited.exec(text);
  if (!match) return undefined;
  const word = (match[1] ?? match[2])?.toLowerCase();
  const most = word === undefined ? usualHints : (numberWords[word] ?? Number(word));
  return most >= 1 && most <= 20 ? { most, phrase: rangeOf(match) } : undefined;
}

/** An idea that is about playing, not one that mentions a game among other things. */
function isAlone(text: string): boolean {
  return (
    text.length < 400 &&
    !/\b(?:track|club|tournament|school|lessons?|shop|store|forum)\b|比赛|俱乐部/i.test(text)
  );
}

function rangeOf(match: RegExpExecArray): Phrase {
  return [match.index, match.index + match[0].length];
}
