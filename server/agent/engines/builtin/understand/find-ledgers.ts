import { ledgerIndex } from '../words/indexes.ts';
import type { Message } from './message.ts';
import type { LedgerWish } from './wishes.ts';

export function findLedgers(message: Message): LedgerWish[] {
  const [found] = ledgerIndex.findAll(message.tokens);
  return found ? [{ entry: found.value, phrase: [found.start, found.end] }] : [];
}
