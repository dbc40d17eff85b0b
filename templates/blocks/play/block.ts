import { z } from 'zod';
import { defineBlock } from '../block-manifest.ts';
import { entityCode, printElement } from '../print-element.ts';
import { playChecks } from './checks.ts';

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
] as const;

export const playProperties = z.strictObject({
  game: z.enum(playGames),
  /** The game's name in the list of rounds. */
  name: z.string().min(1).max(60),
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
};

export const play = defineBlock({
  id: 'play',
  title: 'Game to play',
  requires: ['records'],
  dependencies: ['lucide-react', 'react'],
  whenToUse:
    'A game one plays alone or against the computer: tic-tac-toe, connect four, five in a row, rock paper scissors, memory, hangman, guessing a number, 2048, snake, minesweeper, sudoku.',
  properties: playProperties,
  print: ({ entity = '', properties: { game, name } }) => {
    const { component, file, ...shape } = components[game];
    return printElement({ component, file }, { entity: entityCode(entity), name, ...shape });
  },
  checks: playChecks,
});
