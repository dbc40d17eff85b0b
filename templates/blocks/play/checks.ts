import type { Check, CheckStep, Locator } from '../../spec/check.ts';
import type { PlacedBlock } from '../block-manifest.ts';
import { openPage, type Scene } from '../checking/check-writer.ts';
import { wordsFor } from '../checking/words.ts';
import type { PlayProperties } from './block.ts';
import * as arcade from './files/src/blocks/play/arcade-text.ts';
import * as blackjackText from './files/src/blocks/play/blackjack-text.ts';
import * as petText from './files/src/blocks/play/pet-text.ts';
import * as chessText from './files/src/blocks/play/chess-text.ts';
import { en, zh, hintCost } from './files/src/blocks/play/text.ts';

const main: Locator = { role: 'main' };

const button = (name: string): CheckStep => ({
  kind: 'click',
  on: { role: 'button', name, exact: true, within: main, index: 0 },
});
const says = (text: string): CheckStep => ({ kind: 'expectText', text, within: main });

/** The game takes moves, and what can be ended in a few of them is kept. */
export function playChecks(
  { properties: { game, name, hints } }: PlacedBlock<PlayProperties>,
  { spec, page, write }: Scene,
): Check[] {
  const words = { ...wordsFor(spec, { en, zh }), ...wordsFor(spec, arcade) };
  if (page.path.includes(':')) return [];
  const blackjack = wordsFor(spec, blackjackText);
  const pet = wordsFor(spec, petText);
  const chess = wordsFor(spec, chessText);
  const pawn = chess.piece(true, chess.pieces['p'] ?? '');
  const lineMove = (row: number, column: number): CheckStep[] => [
    button(words.square(row, column, words.empty)),
    { kind: 'expectThing', thing: { role: 'button', name: words.computer, within: main, index: 0 } },
  ];
  const moves: Readonly<Record<PlayProperties['game'], readonly CheckStep[]>> = {
    ticTacToe: lineMove(2, 2),
    connectFour: lineMove(6, 4),
    fiveInARow: lineMove(7, 7),
    rockPaperScissors: [
      button(words.rock),
      says(words.chose(words.rock, '').split(/[.。]/)[0] ?? words.rock),
    ],
    memory: [button(words.card(1, words.hidden)), button(words.card(2, words.hidden)), says(words.moves(1))],
    hangman: [
      button(words.letter('Q')),
      { kind: 'expectThing', thing: { role: 'button', name: words.letter('Q'), within: main } },
    ],
    numberGuess: [
      { kind: 'fill', label: words.yourGuess, value: '0' },
      button(words.guess),
      says(words.wholeNumber(100)),
      { kind: 'fill', label: words.yourGuess, value: '50' },
      button(words.guess),
      says('50'),
    ],
    mergeTiles: [button(words.left), button(words.up), says(words.score)],
    snake: [button(words.start), says(words.score)],
    minesweeper: [button(words.field(1, 1, words.covered)), says(words.mines(8))],
    sudoku: [
      button(words.check),
      says(words.soFarRight),
      button(words.showHint),
      button(words.undo),
      button(words.noting),
    ],
    fallingBlocks: [button(words.start), button(words.left), button(words.drop), says(words.linesCount)],
    brickBreaker: [button(words.start), button(words.right), says(words.lives)],
    pong: [button(words.start), button(words.up), says(words.opponent)],
    whack: [button(words.start), says(words.combo)],
    sequence: [button(words.start), says(words.longest)],
    reaction: [button(words.start), says(words.reactionWait)],
    mentalMath: [
      button(words.start),
      { kind: 'fill', label: words.yourAnswer, value: '-1' },
      button(words.answerIt),
      says(words.rightCount),
    ],
    wordTries: [button(words.enterWord), says(words.fiveLetters)],
    slidingPuzzle: [button(words.shuffle), says(words.moveCount)],
    wordSearch: [button(words.showOne), says('1/4')],
    typing: [{ kind: 'fill', label: words.typeHere, value: '#' }, says(words.mistakes)],
    chess: [
      button(chess.square('e2', pawn)),
      button(chess.square('e5', chess.free)),
      says(chess.notLegal('e2', 'e5')),
      button(chess.square('e2', pawn)),
      button(chess.square('e4', chess.free)),
      says('1. e2-e4'),
      { kind: 'reload' },
      says('1. e2-e4'),
      button(chess.undo),
      says(chess.noMoves),
    ],
    blackjack: [
      says(blackjack.placeBet),
      button('50'),
      button(blackjack.deal),
      { kind: 'expectThing', thing: { role: 'list', name: blackjack.dealer, within: main } },
      { kind: 'expectCount', of: { role: 'listitem', within: main }, atLeast: 4 },
    ],
    virtualPet: [
      button(pet.adopt),
      says(pet.needsName),
      button(pet.kinds.dragon),
      { kind: 'fill', label: pet.petName, value: 'Ember' },
      button(pet.adopt),
      button(pet.deeds.play),
      says(pet.done.play('Ember')),
      button(pet.buy(pet.goods.ball, 25)),
      says(pet.bought(pet.goods.ball)),
      { kind: 'reload' },
      button(pet.use(pet.goods.ball, 1)),
      says(pet.used(pet.goods.ball, 'Ember')),
    ],
    wordScramble: [
      button(words.guess),
      says(words.enterGuess),
      { kind: 'fill', label: words.yourGuess, value: 'zzz' },
      button(words.guess),
      says(words.notThatWord('zzz')),
    ],
  };
  const asked: Partial<Record<PlayProperties['game'], CheckStep>> = {
    memory: button(words.showHint),
    hangman: button(words.askHint(hintCost)),
    wordScramble: button(words.askHint(hintCost)),
  };
  const hint = asked[game];
  const counted = hints === undefined ? [] : [...(hint ? [hint] : []), says(`${hints - 1}/${hints}`)];
  return write({
    what: 'play',
    en: `play ${name} and begin again`,
    zh: `玩${name}并重新开始`,
    steps: [...openPage(page), ...moves[game], ...counted, button(words.newGame), says(words.best)],
  });
}
