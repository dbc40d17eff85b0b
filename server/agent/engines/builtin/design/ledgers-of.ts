import type { Say } from '../say/say.ts';
import type { Wishes } from '../understand/wishes.ts';
import type { EntityDraft } from './app-draft.ts';
import { ledgerStep, type LedgerDesign } from './ledger-step.ts';

/** Balances, each on the thing that has one: by its kind, else the first that people enter. */
export function ledgersOf(
  entities: readonly EntityDraft[],
  { wishes, say }: { wishes: Wishes; say: Say },
  next: () => number,
): LedgerDesign[] {
  const kept = entities.filter((entity) => entity.head.origin === 'kept');
  return wishes.ledgers.flatMap((wish) => {
    const found = wish.entry.things.flatMap((id) => kept.find((entity) => entity.head.id === id) ?? [])[0];
    const target = found ?? kept[0];
    return target ? [ledgerStep(wish, target, { wishes, say, entities, next })] : [];
  });
}
