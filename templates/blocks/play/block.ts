import { z } from 'zod';
import { defineBlock } from '../block-manifest.ts';
import { entityCode, printElement } from '../print-element.ts';
import { playChecks } from './checks.ts';
import { mostCards, themes } from './files/src/blocks/play/round-type.ts';

export const playGames = [
  'ticTacToe',
  'connectFour',
  'fiveInARow',
  'rockPaperScissors',
  'memory',
  'hangman',
  'numberGuess',
  'mergeTiles',
  'snake',
  'minesweeper',
  'sudoku',
  'fallingBlocks',
  'brickBreaker',
  'pong',
  'whack',
  'sequence',
  'reaction',
  'mentalMath',
  'wordTries',
  'slidingPuzzle',
  'wordSearch',
  'typing',
  'chess',
  'wordScramble',
  'blackjack',
  'virtualPet',
] as const;

const side = z.number().int().min(2).max(9);
const board = z
  .strictObject({ columns: side, rows: side })
  .refine(({ columns, rows }) => columns * rows <= mostCards, `at most ${mostCards} cards`);

export const playProperties = z.strictObject({
  game: z.enum(playGames),
  /** The game's name in the list of rounds. */
  name: z.string().min(1).max(60),
  /** After a round people enter their name; it stands in the entity's field `player`. */
  names: z.boolean().optional(),
  /** So many hints may be asked for in a round, counted down, in games that give any. */
  hints: z.number().int().min(1).max(20).optional(),
  /** In memory: the board of each level; levels without one are not offered. */
  boards: z
    .strictObject({ easy: board.optional(), medium: board.optional(), hard: board.optional() })
    .optional(),
  /** In memory: the deck to begin with. */
  deck: z.enum(themes).optional(),
  /** In memory: something is told about each pair that is found, in decks of words. */
  facts: z.boolean().optional(),
});

export type PlayProperties = z.infer<typeof playProperties>;

const lineGame = { component: 'LineGame', file: 'play/line-game.tsx' };

const components: Readonly<
  Record<
    PlayProperties['game'],
    { component: string; file: string; width?: number; height?: number; inRow?: number; falls?: boolean }
  >
> = {
  ticTacToe: { ...lineGame, width: 3, height: 3, inRow: 3 },
  connectFour: { ...lineGame, width: 7, height: 6, inRow: 4, falls: true },
  fiveInARow: { ...lineGame, width: 13, height: 13, inRow: 5 },
  rockPaperScissors: { component: 'RockPaperScissors', file: 'play/rock-paper-scissors.tsx' },
  memory: { component: 'Memory', file: 'play/memory.tsx' },
  hangman: { component: 'Hangman', file: 'play/hangman.tsx' },
  numberGuess: { component: 'NumberGuess', file: 'play/number-guess.tsx' },
  mergeTiles: { component: 'MergeTiles', file: 'play/merge-tiles.tsx' },
  snake: { component: 'Snake', file: 'play/snake.tsx' },
  minesweeper: { component: 'Minesweeper', file: 'play/minesweeper.tsx' },
  sudoku: { component: 'SudokuGame', file: 'play/sudoku.tsx' },
  fallingBlocks: { component: 'FallingBlocks', file: 'play/falling-blocks.tsx' },
  brickBreaker: { component: 'BrickBreaker', file: 'play/brick-breaker.tsx' },
  pong: { component: 'Pong', file: 'play/pong.tsx' },
  whack: { component: 'Whack', file: 'play/whack.tsx' },
  sequence: { component: 'Sequence', file: 'play/sequence.tsx' },
  reaction: { component: 'Reaction', file: 'play/reaction.tsx' },
  mentalMath: { component: 'MentalMath', file: 'play/mental-math.tsx' },
  wordTries: { component: 'WordTries', file: 'play/word-tries.tsx' },
  slidingPuzzle: { component: 'SlidingPuzzle', file: 'play/sliding-puzzle.tsx' },
  wordSearch: { component: 'WordSearch', file: 'play/word-search.tsx' },
  typing: { component: 'Typing', file: 'play/typing.tsx' },
  chess: { component: 'Chess', file: 'play/chess.tsx' },
  blackjack: { component: 'Blackjack', file: 'play/blackjack.tsx' },
  virtualPet: { component: 'VirtualPet', file: 'play/virtual-pet.tsx' },
  wordScramble: { component: 'WordScramble', file: 'play/word-scramble.tsx' },
};

export const play = defineBlock({
  id: 'play',
  title: 'Game to play',
  requires: ['records'],
  dependencies: ['lucide-react', 'react'],
  whenToUse:
    'A game one plays alone or against the computer: tic-tac-toe, connect four, five in a row, rock paper scissors, memory, hangman, guessing a number, 2048, snake, minesweeper, sudoku, falling blocks, brick breaker, pong, whack-a-mole, remembering a sequence, reaction, mental arithmetic, a word in six tries, a sliding puzzle, word search, typing, chess, letters in disorder, blackjack, a virtual pet.',
  properties: playProperties,
  print: ({ entity = '', properties: { game, name, names, hints, boards, deck, facts } }) => {
    const { component, file, ...shape } = components[game];
    return printElement(
      { component, file },
      {
        entity: entityCode(entity),
        name,
        names,
        hints,
        ...(game === 'memory' && { boards, deck, facts }),
        ...shape,
      },
    );
  },
  checks: playChecks,
});
