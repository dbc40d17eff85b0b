export interface Sharer {
  id: string;
  name: string;
  /** How many parts of a cost somebody bears. */
  parts: number;
}

export interface SharedCost {
  paidBy: string;
  amount: number;
  /** Names of those it was for; none: everybody. */
  onlyFor: readonly string[];
}

export interface Transfer {
  from: string;
  to: string;
  amount: number;
}

export interface Balance {
  person: Sharer;
  paid: number;
  share: number;
  /** What the others owe, or minus what is owed to them; paid back is counted. */
  balance: number;
}

/** What everybody has paid and bears, in whole cents. */
export function balancesOf(
  people: readonly Sharer[],
  costs: readonly SharedCost[],
  settled: readonly Transfer[],
): Balance[] {
  const cents = new Map(people.map(({ id }) => [id, { paid: 0, share: 0, balance: 0 }]));
  for (const { paidBy, amount, onlyFor } of costs) {
    const payer = cents.get(paidBy);
    if (!payer) continue;
    const total = Math.round(amount * 100);
    payer.paid += total;
    const names = new Set(onlyFor.map((name) => name.trim().toLowerCase()));
    const chosen = people.filter(({ name }) => names.has(name.trim().toLowerCase()));
    const sharing = chosen.length > 0 ? chosen : people;
    const parts = sharing.reduce((sum, each) => sum + each.parts, 0);
    // What cannot be divided evenly falls on the first ones, a cent each.
    let left = total;
    sharing.forEach((each, index) => {
      const own = index === sharing.length - 1 ? left : Math.round((total * each.parts) / Math.max(1, parts));
      left -= own;
      const held = cents.get(each.id);
      if (held) held.share += own;
    });
  }
  for (const { from, to, amount } of settled) {
    const [giver, taker] = [cents.get(from), cents.get(to)];
    if (!giver || !taker) continue;
    giver.balance += Math.round(amount * 100);
    taker.balance -= Math.round(amount * 100);
  }
  return people.map((person) => {
    const { paid = 0, share = 0, balance = 0 } = cents.get(person.id) ?? {};
    return { person, paid: paid / 100, share: share / 100, balance: (paid - share + balance) / 100 };
  });
}

/** Few payments after which nobody owes anything: the largest debt goes to the largest claim. */
export function transfersOf(balances: readonly Balance[]): Transfer[] {
  const open = balances.map(({ person, balance }) => ({ id: person.id, cents: Math.round(balance * 100) }));
  const transfers: Transfer[] = [];
  for (let round = 0; round < balances.length * 2; round += 1) {
    const ordered = open.toSorted((one, other) => one.cents - other.cents);
    const [debtor, creditor] = [ordered[0], ordered.at(-1)];
    if (!debtor || !creditor || debtor.cents >= 0 || creditor.cents <= 0) break;
    const amount = Math.min(-debtor.cents, creditor.cents);
    debtor.cents += amount;
    creditor.cents -= amount;
    transfers.push({ from: debtor.id, to: creditor.id, amount: amount / 100 });
  }
  return transfers;
}
