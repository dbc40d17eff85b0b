import {
  mostCards,
  type Board,
} from '../../../../../templates/blocks/play/files/src/blocks/play/round-type.ts';
import { cardDecks } from '../words/data/games/card-decks.ts';
import type { CardsWish } from './play-wishes.ts';

const size = /(?<![\d.])(\d)\s*(?:[x×*]|by|乘)\s*(\d)(?![\d.])/gi;
const told =
  /\b(?:fun |short |interesting |little )?(?:facts?|trivia)\b|\b(?:something|information) about (?:the|each|every)\b|小知识|冷知识/i;

/** What is said about the cards of a game of pairs: `dinosaurs`, `4x3, 4x4 and 6x5 cards`, `a fact when a pair is found`. */
export function findCards(text: string): CardsWish {
  const deck = cardDecks.find(([, words]) => words.test(text));
  const fact = told.exec(text);
  const sizes = [...text.matchAll(size)]
    .map((match) => ({ match, board: { columns: Number(match[1]), rows: Number(match[2]) } }))
    .filter(({ board }) => isBoard(board));
  const matches = [deck?.[1].exec(text), fact, ...sizes.map(({ match }) => match)];
  return {
    ...(deck && { deck: deck[0] }),
    ...(fact && { facts: true }),
    ...(sizes.length > 0 && { boards: levelsOf(sizes.map(({ board }) => board)) }),
    phrases: matches.flatMap((match) =>
      match ? [[match.index, match.index + match[0].length] as const] : [],
    ),
  };
}

function isBoard({ columns, rows }: Board): boolean {
  return columns >= 2 && rows >= 2 && columns * rows <= mostCards;
}

/** From the smallest to the largest; two sizes are easy and hard. */
function levelsOf(boards: readonly Board[]): NonNullable<CardsWish['boards']> {
  const [first, second, third] = boards
    .filter(
      ({ columns, rows }, index) =>
        boards.findIndex((other) => other.columns === columns && other.rows === rows) === index,
    )
    .toSorted((one, other) => one.columns * one.rows - other.columns * other.rows);
  if (second === undefined) return { ...(first && { medium: first }) };
  return {
    ...(first && { easy: first }),
    ...(third ? { medium: second, hard: third } : { hard: second }),
  };
}
