import { describe, expect, it } from 'vitest';
import { reply } from '../../../../../../../templates/blocks/play/files/src/blocks/play/chess-player.ts';
import {
  endOf,
  legalMoves,
  moved,
  notation,
  squareName,
  start,
  type Position,
} from '../../../../../../../templates/blocks/play/files/src/blocks/play/chess-rules.ts';
import { blocksOf, planOf } from './plan-of.ts';

const squareOf = (name: string) =>
  Array.from({ length: 64 }, (_, square) => square).find((square) => squareName(square) === name) ?? -1;

/** The position after moves such as `e2e4`. */
function after(moves: string, position: Position = start): Position {
  return moves
    .split(' ')
    .reduce(
      (now, move) => moved(now, { from: squareOf(move.slice(0, 2)), to: squareOf(move.slice(2, 4)) }),
      position,
    );
}

function countMoves(position: Position, depth: number): number {
  const moves = legalMoves(position);
  return depth === 1
    ? moves.length
    : moves.reduce((sum, move) => sum + countMoves(moved(position, move), depth - 1), 0);
}

const targetsOf = (position: Position, from: string) =>
  legalMoves(position)
    .filter((move) => move.from === squareOf(from))
    .map(({ to }) => squareName(to));

describe('chess', () => {
  it('knows as many moves as there are', () => {
    expect([1, 2, 3].map((depth) => countMoves(start, depth))).toEqual([20, 400, 8902]);
  });

  it('takes in passing, castles and does not through check', () => {
    expect(targetsOf(after('e2e4 a7a6 e4e5 d7d5'), 'e5')).toContain('d6');
    expect(targetsOf(after('e2e4 a7a6 e4e5 d7d5 h2h3 h7h6'), 'e5')).not.toContain('d6');
    const open = after('g1f3 a7a6 e2e4 b7b6 f1e2 h7h6');
    expect(targetsOf(open, 'e1')).toContain('g1');
    expect(after('e1g1', open).squares.slice(60)).toBe('.RK.');
    // A bishop on a6 looks at f1.
    expect(targetsOf(after('g1f3 b7b6 e2e4 c8a6 f1a6 h7h6 a6b5 b8a6 b5a6 h6h5'), 'e1')).toContain('g1');
    expect(targetsOf(after('g1f3 b7b6 e2e4 c8a6 g2g3 h7h6 f1h3 g7g6'), 'e1')).not.toContain('g1');
  });

  it('tells mate from a draw, and how moves are written', () => {
    const mate = after('f2f3 e7e5 g2g4 d8h4');
    expect(endOf(mate)).toBe('mate');
    expect(notation(after('f2f3 e7e5 g2g4'), { from: squareOf('d8'), to: squareOf('h4') })).toBe('Qd8-h4#');
    const stuck = `k.......${'.Q......'}${'..K.....'}${'.'.repeat(40)}`;
    expect(endOf({ squares: stuck, whiteMoves: false, castling: '', passed: -1 })).toBe('mate');
    const free = `k.......${'........'}${'.Q......'}${'..K.....'}${'.'.repeat(32)}`;
    expect(endOf({ squares: free, whiteMoves: false, castling: '', passed: -1 })).toBe('draw');
    expect(endOf(start)).toBeUndefined();
  });

  it('is played by a computer that mates when it can and takes what is given away', () => {
    expect(reply(after('f2f3 e7e5 g2g4'), 'hard', () => 0)).toEqual({
      from: squareOf('d8'),
      to: squareOf('h4'),
    });
    const given = after('e2e4 d7d5 d1h5 g8f6 a2a3');
    expect(reply(given, 'medium', () => 0)?.to).toBe(squareOf('h5'));
  });

  it('is on the first page of an app to play it, and not where it is only spoken of', () => {
    const [game] = blocksOf(planOf('A website for playing chess against the computer, with levels.'), 'play');
    expect(game?.properties['game']).toBe('chess');
    expect(blocksOf(planOf('A website for a chess club with members, events and news.'), 'play')).toEqual([]);
  });
});
