import type { ChessMove } from './chess-rules.ts';

const keyOf = (name: string) => `moves-${name}`;

/** The game that is being played goes on after a reload. */
export function keptMoves(name: string): readonly ChessMove[] {
  const text = localStorage.getItem(keyOf(name)) ?? '';
  return [...text.matchAll(/(\d+)-(\d+)/g)].map(([, from, to]) => ({ from: Number(from), to: Number(to) }));
}

export function keepMoves(name: string, moves: readonly ChessMove[]): void {
  localStorage.setItem(keyOf(name), moves.map(({ from, to }) => `${from}-${to}`).join(' '));
}
