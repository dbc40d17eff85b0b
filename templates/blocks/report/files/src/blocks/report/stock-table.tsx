import { fieldOf, type EntityDefinition } from '../../../shared/entity.ts';
import { entityOf } from '../../../shared/model/index.ts';
import type { Row } from '../../../shared/rows.ts';
import { useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { figureOf, numberText } from '../figures/figures.ts';
import type { Range } from '../figures/use-range.ts';
import { RowLink } from '../records/row-link.tsx';
import { en, zh } from './text.ts';

export interface StockTableProps {
  entity: EntityDefinition;
  stock: { item: string; amount: string };
  date: string;
  /** All movements, also those before the period. */
  rows: readonly Row[];
  range: Range;
}

/** What there was of each thing when a period began, what came and went, and what is left. */
export function StockTable({ entity, stock, date, rows, range }: StockTableProps) {
  const words = useWords({ en, zh });
  const amount = fieldOf(entity, stock.amount);
  const target = entityOf(fieldOf(entity, stock.item)?.target ?? '');
  const { rows: items } = useRows(target ?? entity);
  if (!target) return null;
  const lines = items.map((item) => {
    const own = rows.filter((row) => row[stock.item] === item.id);
    const on = (row: Row) => String(row[date] ?? '').slice(0, 10);
    const sum = (part: readonly Row[]) => figureOf(part, stock.amount, 'sum') ?? 0;
    const inside = own.filter((row) => on(row) >= range.from && on(row) <= range.to);
    const opening = sum(own.filter((row) => on(row) < range.from));
    const came = sum(inside.filter((row) => Number(row[stock.amount]) > 0));
    const went = 0 - sum(inside.filter((row) => Number(row[stock.amount]) < 0));
    return { item, figures: [opening, came, went, opening + came - went] };
  });
  const heads = [words.opening, words.came, words.went, words.closing];
  const totals = heads.map((_, index) => lines.reduce((sum, line) => sum + (line.figures[index] ?? 0), 0));
  const cell = 'px-3 py-2 text-right tabular-nums last:pr-0';
  return (
    <section className="flex min-w-0 flex-col gap-3">
      <h3 className="font-heading text-lg font-semibold">{words.stock}</h3>
      <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={words.stock}>
        <table className="w-full border-collapse text-sm" aria-label={words.stock}>
          <thead>
            <tr className="border-b border-border text-xs text-muted-foreground">
              <th scope="col" className="py-2 text-left font-semibold">
                {target.singular}
              </th>
              {heads.map((head) => (
                <th key={head} scope="col" className={`${cell} font-semibold`}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ item, figures }) => (
              <tr key={item.id} className="border-b border-border">
                <td className="py-2">
                  <RowLink entity={target} row={item} />
                </td>
                {figures.map((figure, index) => (
                  <td key={heads[index]} className={cell}>
                    {numberText(amount, figure)}
                  </td>
                ))}
              </tr>
            ))}
            <tr className="font-semibold">
              <td className="py-2">{words.total}</td>
              {totals.map((figure, index) => (
                <td key={heads[index]} className={cell}>
                  {numberText(amount, figure)}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </section>
  );
}
