import { describe, expect, it } from 'vitest';
import { findPlays } from '../../../../../../../server/agent/engines/builtin/understand/find-plays.ts';
import {
  beginBlocks,
  dropped,
} from '../../../../../../../templates/blocks/play/files/src/blocks/play/blocks-world.ts';
import {
  exerciseOf,
  isResult,
  numberIn,
} from '../../../../../../../templates/blocks/play/files/src/blocks/play/exercises.ts';
import {
  statesOf,
  usesHints,
  wordOfDay,
} from '../../../../../../../templates/blocks/play/files/src/blocks/play/five-letters.ts';
import {
  layWords,
  lineBetween,
} from '../../../../../../../templates/blocks/play/files/src/blocks/play/letter-grid.ts';
import {
  isInOrder,
  tilesFor,
} from '../../../../../../../templates/blocks/play/files/src/blocks/play/sliding-tiles.ts';
import {
  answer,
  choices,
  emptyBoard,
  put,
  winner,
} from '../../../../../../../templates/blocks/play/files/src/blocks/play/lines.ts';
import {
  layMines,
  minesAround,
  uncover,
} from '../../../../../../../templates/blocks/play/files/src/blocks/play/mine-field.ts';
import { slide } from '../../../../../../../templates/blocks/play/files/src/blocks/play/slide.ts';
import {
  conflicts,
  newSudoku,
} from '../../../../../../../templates/blocks/play/files/src/blocks/play/sudoku-grid.ts';
import {
  en as decksEn,
  zh as decksZh,
} from '../../../../../../../templates/blocks/play/files/src/blocks/play/card-decks.ts';
import { mostCards } from '../../../../../../../templates/blocks/play/files/src/blocks/play/round-type.ts';
import { pickWord } from '../../../../../../../templates/blocks/play/files/src/blocks/play/words-to-guess.ts';
import { blocksOf, planOf } from './plan-of.ts';

const still = () => 0.5;

describe('games to play', () => {
  it('read the deck, the boards and the facts of a game of pairs', () => {
    const [dinosaurs] = blocksOf(
      planOf(
        'A memory card matching game with dinosaurs, three levels of difficulty (4x3, 4x4 and 6x5 cards) and a fact about the dinosaur when a pair is found.',
      ),
      'play',
    );
    expect(dinosaurs?.properties).toMatchObject({
      deck: 'dinosaurs',
      facts: true,
      boards: {
        easy: { columns: 4, rows: 3 },
        medium: { columns: 4, rows: 4 },
        hard: { columns: 6, rows: 5 },
      },
    });
    const [planets] = blocksOf(planOf('A memory game with planets on 6 by 6 and 4 × 4 boards.'), 'play');
    expect(planets?.properties['deck']).toBe('space');
    expect(planets?.properties['facts']).toBeUndefined();
    expect(planets?.properties['boards']).toEqual({
      easy: { columns: 4, rows: 4 },
      hard: { columns: 6, rows: 6 },
    });
  });

  it('bring their scores and the challenge of the day, so that neither is a list to be typed', () => {
    const spec = planOf(
      'A word guessing game website with hangman and word scramble. Players choose a difficulty, take part in the daily challenge and see the high score table for each difficulty.',
    );
    expect(Object.keys(spec.entities)).toEqual(['gameRound']);
    expect(blocksOf(spec, 'play').map(({ properties }) => properties['game'])).toEqual([
      'hangman',
      'wordScramble',
    ]);
  });

  it('have words of every length for letters in disorder, and one word a day', () => {
    const ofDay = (day: string) => pickWord({ category: 'daily', day }).word;
    expect(ofDay('2026-05-01')).toBe(ofDay('2026-05-01'));
    expect(ofDay('2026-05-02')).not.toBe(ofDay('2026-05-01'));
    for (const [least, most] of [
      [3, 6],
      [6, 8],
      [8, 12],
    ] as const) {
      const { word } = pickWord({ category: 'all', day: '2026-05-01', letters: [least, most] });
      expect(word.length).toBeGreaterThanOrEqual(least);
      expect(word.length).toBeLessThanOrEqual(most);
    }
  });

  it('leave boards alone that are another game’s, or have more cards than a deck', () => {
    const [memory] = blocksOf(planOf('A memory game and 2048 on a 4x4 board.'), 'play');
    expect(memory?.properties['boards']).toBeUndefined();
    const [large] = blocksOf(planOf('A memory game with 8x8 cards.'), 'play');
    expect(large?.properties['boards']).toBeUndefined();
  });

  it('have eighteen cards with a fact in every deck of words, in both languages', () => {
    for (const decks of [decksEn, decksZh])
      for (const deck of Object.values(decks)) {
        expect(new Set(deck.map(({ name }) => name)).size).toBe(mostCards / 2);
        expect(deck.every(({ fact }) => fact !== '')).toBe(true);
      }
  });

  it.each([
    ['A memory game for kids with three hints and a timer.', 3],
    ['Sudoku with 5 hints per game.', 5],
    ['A word guessing game with limited hints and levels.', 3],
    ['数独游戏，每局三次提示', 3],
    ['Sudoku with hints.', undefined],
    ['Snake with 3 hints', undefined],
  ])('count the hints of “%s”', (idea, hints) => {
    const [game] = blocksOf(planOf(idea), 'play');
    expect(game?.properties['hints']).toBe(hints);
  });

  it.each([
    ['tic tac toe against the computer', ['ticTacToe']],
    ['a website with snake, hangman and 2048', ['snake', 'hangman', 'mergeTiles']],
    ['猜数字游戏', ['numberGuess']],
    [
      'a falling blocks puzzle game like Tetris, with a brick breaker and pong',
      ['fallingBlocks', 'brickBreaker', 'pong'],
    ],
    ['a whack-a-mole game and a reaction test', ['whack', 'reaction']],
    ['a mental arithmetic game with multiplication tables', ['mentalMath']],
    ['a word search puzzle and a sliding puzzle', ['wordSearch', 'slidingPuzzle']],
    ['guess a five-letter word in six tries', ['wordTries']],
    ['moles peek out of holes, and a picture slider with scrambled tiles', ['whack', 'slidingPuzzle']],
    ['a typing race against the computer', ['typing']],
    ['a game in which players repeat a sequence of colours', ['sequence']],
  ])('are found in “%s”', (idea, games) => {
    expect(findPlays(idea)?.games.map(({ id }) => id)).toEqual(games);
    const spec = planOf(idea);
    expect(blocksOf(spec, 'play').map(({ properties }) => properties['game'])).toEqual(
      expect.arrayContaining(games),
    );
    expect(Object.values(spec.pages).some(({ path }) => path === '/')).toBe(true);
    expect(Object.keys(spec.entities)).toEqual(['gameRound']);
  });

  it.each([
    'A hangman game that picks a word from a category such as animals, countries, or food, with a leaderboard',
    'A memory matching game with card themes such as fruits, vehicles, and numbers',
  ])('keep no lists of what their cards and words show: “%s”', (idea) => {
    expect(Object.keys(planOf(idea).entities)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/pet|produce|car/)]),
    );
  });

  it('names what it does not have', () => {
    expect(
      Object.values(planOf('a chess game against the computer').notIncluded).map(({ wanted }) => wanted),
    ).toEqual(['Chess']);
  });

  it.each(['A shop for board games', 'A blog with game reviews', 'Track a chess club'])(
    'are not seen in “%s”',
    (idea) => {
      expect(findPlays(idea)).toBeUndefined();
    },
  );

  it('cannot be won at tic-tac-toe against the best player', () => {
    let board = put(emptyBoard({ width: 3, height: 3, inRow: 3, falls: false }), 0, 1);
    for (let turn = 0; turn < 4 && !winner(board); turn += 1) {
      const reply = answer(board, 'hard', still);
      if (reply !== undefined) board = put(board, reply, 2);
      const [next] = choices(board);
      if (next !== undefined && !winner(board)) board = put(board, next, 1);
    }
    expect(winner(board)?.who).not.toBe(1);
  });

  it('lets pieces fall, and stops three in a row', () => {
    let board = emptyBoard({ width: 7, height: 6, inRow: 4, falls: true });
    expect(choices(board)).toHaveLength(7);
    for (const at of [35, 36, 37]) board = put(board, at, 1);
    expect(answer(board, 'medium', still)).toBe(38);
  });

  it('slides and merges tiles', () => {
    const row = [2, 2, 4, 0, ...Array.from({ length: 12 }, () => 0)];
    expect(slide(row, 'left')).toMatchObject({ gained: 4 });
    expect(slide(row, 'right').tiles.slice(0, 4)).toEqual([0, 0, 4, 4]);
  });

  it('begins a mine field safely and opens what is free', () => {
    const field = layMines({ width: 8, height: 8, count: 8, safe: 0 }, still);
    expect(field.mines.size).toBe(8);
    expect(minesAround(field, 0)).toBe(0);
    expect(uncover(field, new Set(), 0).size).toBeGreaterThan(3);
  });

  it('ask for a name where there is a list of the best', () => {
    const spec = planOf('A snake game with a high score list where players enter their name');
    expect(blocksOf(spec, 'play')[0]?.properties).toMatchObject({ names: true });
    expect(spec.entities['gameRound']).toMatchObject({ titleField: 'player' });
    expect(spec.pages['scores']?.title).toBe('High scores');
    expect(blocksOf(planOf('A snake game'), 'play')[0]?.properties).not.toHaveProperty('names');
  });

  it('lets pieces of ten columns fall, fill lines and end at the top', () => {
    let world = beginBlocks(still);
    for (let turn = 0; turn < 200 && !world.isOver; turn += 1) world = dropped(world, still);
    expect(world.isOver).toBe(true);
    const row = Array.from({ length: 10 }, (_, x) => (x < 6 ? 1 : 0));
    const cells = [...Array.from({ length: 190 }, () => 0), ...row];
    const line = { kind: 0, turns: 0, x: 6, y: 0 };
    expect(dropped({ ...beginBlocks(still), cells, piece: line }, still)).toMatchObject({
      lines: 1,
      isOver: false,
    });
  });

  it('says what each letter of a guess is worth', () => {
    expect(statesOf('LEVEL', 'APPLE')).toEqual(['there', 'there', 'not', 'not', 'not']);
    expect(statesOf('APPLE', 'APPLE')).toEqual(['right', 'right', 'right', 'right', 'right']);
    expect(usesHints('GRAPE', ['APPLE'], 'PAPER')).toBe(false);
    expect(wordOfDay('2026-11-23')).toHaveLength(5);
  });

  it('shuffles tiles so that they can be put in order, and hides words in straight lines', () => {
    const tiles = tilesFor(3, Math.random);
    expect(tiles.toSorted((one, other) => one - other)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(isInOrder(tiles)).toBe(false);
    const grid = layWords(['CAMEL', 'JAPAN'], 8, Math.random);
    expect(
      grid.hidden.map(({ word, places }) => [word, places.map((at) => grid.letters[at]).join('')]),
    ).toEqual(grid.hidden.map(({ word }) => [word, word]));
    expect(lineBetween(0, 18, 8)).toEqual([0, 9, 18]);
    expect(lineBetween(0, 10, 8)).toEqual([]);
  });

  it('asks sums whose results are whole and not below nought', () => {
    for (const kind of ['plus', 'minus', 'times', 'divide', 'mixed'] as const)
      for (let turn = 0; turn < 20; turn += 1) {
        const { result } = exerciseOf(kind, 'hard', Math.random);
        expect(Number.isInteger(result) && result >= 0).toBe(true);
      }
  });

  it('asks sums of fractions, and reads answers however they are written', () => {
    for (let turn = 0; turn < 20; turn += 1) {
      const exercise = exerciseOf('fractions', 'medium', Math.random);
      expect(isResult(exercise, numberIn(exercise.written ?? '') ?? -1)).toBe(true);
    }
    expect(numberIn(' 3/4 ')).toBe(0.75);
    expect(numberIn('0,5')).toBe(0.5);
    expect(['', ' ', 'four', '1/0'].map(numberIn)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('makes sudokus that are right', () => {
    const { solution, given } = newSudoku(40);
    expect(conflicts(solution).size).toBe(0);
    expect(given.filter((digit) => digit === 0)).toHaveLength(40);
  });
});
