import { useState, type FormEvent } from 'react';
import { Button, Card, EmptyState, Field, TextInput } from '../../ui/index.ts';
import { wholeNumber } from './count-input.tsx';
import { Sign } from './emblem.tsx';
import { sum } from './state.ts';
import { clockTime, type Game } from './use-game.ts';

/** Money in the bank and in hand, and every time it moved. */
export function BankView({ game }: { game: Game }) {
  const { rules, state, moves, words, run } = game;
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const money = rules.resources[0];
  if (!money) return null;
  const inHand = state.amounts[money.id] ?? 0;
  const named = (amount: number) => `${amount.toLocaleString()} ${money.label.toLowerCase()}`;
  const move = (direction: 1 | -1) => {
    const amount = wholeNumber(typed);
    if (amount === undefined) return setError(words.wholeNumber);
    if (direction > 0 && amount > inHand) return setError(words.notEnough(money.label));
    if (direction < 0 && amount > state.bank) return setError(words.notInBank);
    setError(undefined);
    setTyped('');
    const balance = words.nowInBank(named(state.bank + direction * amount));
    void run({
      kind: 'bank',
      what: direction > 0 ? 'deposit' : 'withdraw',
      title: direction > 0 ? words.deposit : words.withdraw,
      bank: direction * amount,
      ...(direction > 0 ? { price: { [money.id]: amount } } : { gain: { [money.id]: amount } }),
      said: `${direction > 0 ? words.deposited(named(amount)) : words.withdrawn(named(amount))} ${balance}`,
    });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    move(1);
  };
  const entries = moves.filter(({ kind }) => kind === 'bank');
  const ledger = entries
    .map((entry, index) => ({ ...entry, balance: sum(entries.slice(0, index + 1).map(({ bank }) => bank)) }))
    .toReversed();
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[22rem_minmax(0,1fr)]">
      <Card className="flex flex-col gap-5 p-5">
        <dl className="grid grid-cols-2 gap-4">
          {(
            [
              [words.balance, state.bank],
              [words.inHand, inHand],
            ] as const
          ).map(([label, amount]) => (
            <div key={label}>
              <dt className="text-sm text-muted-foreground">{label}</dt>
              <dd className="flex items-center gap-2 font-heading text-2xl font-semibold tabular-nums">
                <Sign name={money.icon} className="size-6" />
                {amount.toLocaleString()}
              </dd>
            </div>
          ))}
        </dl>
        <form onSubmit={submit} noValidate className="flex flex-col gap-4">
          <Field
            label={`${words.amount} (${money.label.toLowerCase()})`}
            required
            {...(error ? { error } : {})}
          >
            {(control) => (
              <TextInput
                {...control}
                inputMode="numeric"
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
              />
            )}
          </Field>
          <div className="flex gap-3">
            <Button type="submit" variant="primary" className="flex-1">
              {words.deposit}
            </Button>
            <Button className="flex-1" onClick={() => move(-1)}>
              {words.withdraw}
            </Button>
          </div>
        </form>
      </Card>
      <section className="flex flex-col gap-3">
        <h2 className="font-heading text-xl font-semibold">{words.transactions}</h2>
        {ledger.length === 0 ? (
          <EmptyState title={words.noTransactions} icon={<Sign name={money.icon} className="size-6" />} />
        ) : (
          <Card className="overflow-x-auto">
            <table className="w-full text-sm">
              <tbody>
                {ledger.map((entry) => (
                  <tr key={entry.id} className="border-b border-border last:border-0">
                    <td className="px-4 py-2.5 font-medium">{entry.title}</td>
                    <td className="px-4 py-2.5 text-right tabular-nums">
                      {entry.bank > 0 ? '+' : '−'}
                      {Math.abs(entry.bank).toLocaleString()}
                    </td>
                    <td className="px-4 py-2.5 text-right tabular-nums">{entry.balance.toLocaleString()}</td>
                    <td className="px-4 py-2.5 text-right text-muted-foreground tabular-nums">
                      {clockTime(entry.at)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Card>
        )}
      </section>
    </div>
  );
}
