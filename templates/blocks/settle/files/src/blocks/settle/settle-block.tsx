import { ArrowRight, Check, X } from 'lucide-react';
import { moment } from '../../../shared/dates.ts';
import { fieldOf, titleOf, type EntityDefinition } from '../../../shared/entity.ts';
import { useChanges, useRows } from '../../store/index.ts';
import { locale, useWords } from '../../text/index.ts';
import { Button, Card, EmptyState, formatValue, IconButton, showToast } from '../../ui/index.ts';
import { balancesOf, transfersOf, type Transfer } from './balances.ts';
import { en, zh } from './text.ts';

export interface SettleBlockProps {
  entity: EntityDefinition;
  title: string;
  paidBy: string;
  amount: string;
  onlyFor: string;
  people: EntityDefinition;
  parts: string;
  settlements: EntityDefinition;
}

function today(): string {
  return moment(new Date()).today;
}

/** What each has paid and owes, and the payments that settle it. */
export function SettleBlock({
  entity,
  paidBy,
  amount,
  onlyFor,
  people,
  parts,
  settlements,
}: SettleBlockProps) {
  const words = useWords({ en, zh });
  const { rows: costs } = useRows(entity);
  const { rows: persons } = useRows(people);
  const { rows: settled } = useRows(settlements);
  const changes = useChanges(settlements);
  const field = fieldOf(entity, amount);
  const money = (value: number) => (field ? formatValue(field, value, locale) : String(value));
  const sharers = persons.map((row) => {
    const own = row[parts];
    return { id: row.id, name: titleOf(people, row), parts: typeof own === 'number' && own > 0 ? own : 1 };
  });
  const nameOf = (id: string) => sharers.find((each) => each.id === id)?.name ?? '–';
  const shared = costs.map((row) => {
    const [value, names] = [row[amount], row[onlyFor]];
    return {
      paidBy: String(row[paidBy] ?? ''),
      amount: typeof value === 'number' ? value : 0,
      onlyFor: Array.isArray(names) ? names.map(String) : [],
    };
  });
  const paid = settled.map((row) => ({
    id: row.id,
    from: String(row['from'] ?? ''),
    to: String(row['to'] ?? ''),
    amount: Number(row['amount'] ?? 0),
  }));
  const balances = balancesOf(sharers, shared, paid);
  const transfers = transfersOf(balances);
  const most = Math.max(1, ...balances.map(({ balance }) => Math.abs(balance)));
  const mark = (transfer: Transfer) =>
    void changes
      .create({ ...transfer, date: today() })
      .then(() => showToast({ message: words.marked, tone: 'good' }))
      .catch(() => showToast({ message: words.failed, tone: 'bad' }));
  if (sharers.length < 2) return <EmptyState title={words.nobody} />;
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <Card className="overflow-x-auto p-5">
        <table aria-label={words.balances} className="w-full text-left">
          <caption className="pb-3 text-left font-heading text-lg font-semibold">{words.balances}</caption>
          <thead>
            <tr className="border-b border-border text-sm text-muted-foreground">
              <th className="py-2 font-medium">{words.person}</th>
              <th className="py-2 pl-3 text-right font-medium">{words.paid}</th>
              <th className="py-2 pl-3 text-right font-medium">{words.share}</th>
              <th className="py-2 pl-3 text-right font-medium">{words.balance}</th>
            </tr>
          </thead>
          <tbody>
            {balances.map(({ person, paid: given, share, balance }) => (
              <tr key={person.id} className="border-b border-border last:border-0">
                <td className="py-3">
                  <span className="font-medium">{person.name}</span>
                  <span className="mt-1.5 block h-1.5 w-full max-w-40 overflow-hidden rounded-full bg-muted">
                    <span
                      className={`block h-full rounded-full ${balance < 0 ? 'bg-bad' : 'bg-good'}`}
                      style={{ width: `${(Math.abs(balance) / most) * 100}%` }}
                    />
                  </span>
                </td>
                <td className="py-3 pl-3 text-right tabular-nums">{money(given)}</td>
                <td className="py-3 pl-3 text-right tabular-nums">{money(share)}</td>
                <td
                  className={`py-3 pl-3 text-right font-semibold tabular-nums ${balance < 0 ? 'text-bad' : 'text-good'}`}
                >
                  {money(balance)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="pt-3 text-sm text-muted-foreground">
          {words.total}: {money(shared.reduce((sum, each) => sum + each.amount, 0))}
        </p>
      </Card>
      <div className="flex flex-col gap-6">
        <Card className="flex flex-col gap-3 p-5">
          <h2 className="font-heading text-lg font-semibold">{words.toPay}</h2>
          {transfers.length === 0 && <p className="text-muted-foreground">{words.even}</p>}
          <ul aria-label={words.toPay} className="flex flex-col divide-y divide-border">
            {transfers.map((transfer) => (
              <li
                key={`${transfer.from}-${transfer.to}`}
                className="flex flex-wrap items-center justify-between gap-3 py-3"
              >
                <span className="flex flex-col">
                  <span>{words.owes(nameOf(transfer.from), nameOf(transfer.to))}</span>
                  <span className="font-heading text-xl font-semibold tabular-nums">
                    {money(transfer.amount)}
                  </span>
                </span>
                <Button
                  size="small"
                  variant="primary"
                  icon={<Check className="size-4" aria-hidden />}
                  onClick={() => mark(transfer)}
                >
                  {words.mark}
                </Button>
              </li>
            ))}
          </ul>
        </Card>
        {paid.length > 0 && (
          <Card className="flex flex-col gap-3 p-5">
            <h2 className="font-heading text-lg font-semibold">{words.paidBack}</h2>
            <ul aria-label={words.paidBack} className="flex flex-col divide-y divide-border">
              {paid.map(({ id, from, to, amount: sum }) => (
                <li key={id} className="flex items-center gap-3 py-2">
                  <span className="flex min-w-0 flex-1 items-center gap-2">
                    {nameOf(from)} <ArrowRight className="size-4 text-muted-foreground" aria-hidden />{' '}
                    {nameOf(to)}
                  </span>
                  <span className="tabular-nums">{money(sum)}</span>
                  <IconButton
                    label={words.takeBack(nameOf(from), nameOf(to))}
                    icon={<X className="size-4" />}
                    onClick={() => void changes.remove(id)}
                  />
                </li>
              ))}
            </ul>
          </Card>
        )}
      </div>
    </div>
  );
}
