import { inDescribedField } from './described-things.ts';
import { ledgerIndex } from '../words/indexes.ts';
import type { Message } from './message.ts';
import type { LedgerWish } from './wishes.ts';

export function findLedgers(message: Message): LedgerWish[] {
  // The deposit of an order is an amount of it, and no account.
  const found = ledgerIndex.findAll(message.tokens).find(({ from }) => !inDescribedField(message, from));
  return found ? [{ entry: found.value, phrase: [found.start, found.end] }] : [];
}
