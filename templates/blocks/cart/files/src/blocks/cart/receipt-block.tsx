import { CircleCheck, Printer } from 'lucide-react';
import { useLocation, useParams } from 'react-router';
import { useRow } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Button, Card, LoadState } from '../../ui/index.ts';
import { useLines, useMoney, type ShopProps } from './lines.ts';
import { en, zh } from './text.ts';

/** What was ordered, with its prices, on the page of the order. */
export function ReceiptBlock(props: ShopProps) {
  const { orders, order, shipping } = props;
  const words = useWords({ en, zh });
  const money = useMoney(props);
  const { id } = useParams();
  const { row } = useRow(orders, id);
  const { lines, total, status, retry } = useLines(props, id ?? '');
  const state: unknown = useLocation().state;
  const isNew = typeof state === 'object' && state !== null && 'placed' in state;
  if (!row) return null;
  const kept = row[order.total];
  const sent = shipping === undefined ? undefined : row[shipping.kept];
  const sending = typeof sent === 'number' ? sent : 0;
  const paid = typeof kept === 'number' ? Math.min(kept, total + sending) : total + sending;
  const off = Math.round((total + sending - paid) * 100) / 100;
  const ending = order.cardEnding === undefined ? undefined : row[order.cardEnding];
  return (
    <LoadState status={status} retry={retry}>
      <div className="flex max-w-3xl flex-col gap-6">
        {isNew && (
          <div
            role="status"
            className="flex items-start gap-3 rounded-card border border-good/30 bg-good-soft px-4 py-4"
          >
            <CircleCheck className="mt-0.5 size-5 shrink-0 text-good" aria-hidden />
            <div>
              <p className="font-medium">{words.placed(String(row[order.number] ?? ''))}</p>
              <p className="text-sm">{words.thanks}</p>
            </div>
          </div>
        )}
        {lines.length > 0 && (
          <Card className="flex flex-col gap-4 p-5 sm:p-6">
            <div className="flex flex-wrap items-center justify-between gap-3">
              <h2 className="font-heading text-lg font-semibold">{words.ordered}</h2>
              <Button size="small" icon={<Printer className="size-4" aria-hidden />} onClick={() => print()}>
                {words.print}
              </Button>
            </div>
            <table className="w-full text-sm">
              <thead className="text-left text-muted-foreground">
                <tr className="border-b border-border">
                  <th className="py-2 pr-3 font-medium">{words.item}</th>
                  <th className="py-2 pr-3 text-right font-medium">{words.amount}</th>
                  <th className="hidden py-2 pr-3 text-right font-medium sm:table-cell">{words.price}</th>
                  <th className="py-2 text-right font-medium">{words.lineTotal}</th>
                </tr>
              </thead>
              <tbody>
                {lines.map((line) => (
                  <tr key={line.row.id} className="border-b border-border">
                    <td className="py-2.5 pr-3 break-words">
                      {line.title || words.gone}
                      {line.options && <span className="text-muted-foreground"> ({line.options})</span>}
                    </td>
                    <td className="py-2.5 pr-3 text-right tabular-nums">{line.quantity}</td>
                    <td className="hidden py-2.5 pr-3 text-right tabular-nums sm:table-cell">
                      {money(line.price)}
                    </td>
                    <td className="py-2.5 text-right tabular-nums">{money(line.sum)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            {off > 0 && (
              <p className="flex items-baseline justify-between text-sm text-muted-foreground">
                <span>{words.discount}</span>
                <span className="tabular-nums">−{money(off)}</span>
              </p>
            )}
            {typeof sent === 'number' && (
              <p className="flex items-baseline justify-between text-sm text-muted-foreground">
                <span>{words.shipping}</span>
                <span className="tabular-nums">{sent === 0 ? words.freeShipping : money(sent)}</span>
              </p>
            )}
            <p className="flex items-baseline justify-between">
              <span>{words.total}</span>
              <span className="font-heading text-xl font-semibold tabular-nums">{money(paid)}</span>
            </p>
            {ending ? (
              <p className="text-sm text-muted-foreground">{words.paidWith(String(ending))}</p>
            ) : null}
          </Card>
        )}
      </div>
    </LoadState>
  );
}
