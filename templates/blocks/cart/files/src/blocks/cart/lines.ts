import { useMemo } from 'react';
import { fieldOf, type EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { useRows, type Status } from '../../store/index.ts';
import { locale } from '../../text/index.ts';
import { formatValue } from '../../ui/index.ts';
import { ownRows } from '../records/own-rows.ts';
import type { Shipping } from './shipping.ts';
import { titleText } from '../records/title-text.ts';
import { useRelated, type RelatedRow } from '../records/use-related.ts';

/** Fields of a line. */
export interface LineFields {
  quantity: string;
  order: string;
  name: string;
  price: string;
  /** What was chosen of it: a size, a colour. */
  options?: readonly string[];
}

/** What the blocks of a shop have in common. */
export interface ShopProps {
  /** The lines. */
  entity: EntityDefinition;
  product: string;
  price: string;
  /** A number of the product: how many there are. */
  stock?: string;
  line: LineFields;
  shipping?: Shipping;
  orders: EntityDefinition;
  order: { number: string; total: string; payment?: string; cardEnding?: string; status?: string };
}

export interface Line {
  row: Row;
  product: RelatedRow | undefined;
  title: string;
  /** `M · Navy` */
  options: string;
  quantity: number;
  price: number;
  sum: number;
  /** How many there are; undefined when nobody counts them. */
  left: number | undefined;
}

/** The lines of an order; those in the cart when none is named. Ordered lines have the name and price they then had. */
export function useLines(
  { entity, product, price, stock, line }: ShopProps,
  order: string | undefined,
): { lines: readonly Line[]; total: number; status: Status; retry: () => void } {
  const { rows, status, retry } = useRows(entity);
  const related = useRelated(entity);
  const relation = fieldOf(entity, product);
  const lines = useMemo(
    () =>
      (order === undefined ? ownRows(entity, rows) : rows)
        .filter((row) => (row[line.order] ?? '') === (order ?? ''))
        .map((row): Line => {
          const found = relation && related(row, relation);
          const kept = order === undefined ? undefined : row[line.price];
          const each = Number(kept ?? found?.row[price] ?? 0);
          const quantity = Number(row[line.quantity] ?? 1);
          const name = order === undefined ? undefined : row[line.name];
          const title = name ? String(name) : found ? titleText(found.entity, found.row) : '';
          const options = (line.options ?? [])
            .flatMap((id) => {
              const field = fieldOf(entity, id);
              return field && row[id] ? formatValue(field, row[id], locale) : [];
            })
            .join(' · ');
          const count = stock === undefined ? undefined : found?.row[stock];
          const left = typeof count === 'number' ? Math.max(0, count) : undefined;
          return {
            row,
            product: found,
            title,
            options,
            quantity,
            price: each,
            sum: round(each * quantity),
            left,
          };
        }),
    [rows, related, relation, order, price, stock, line, entity],
  );
  return { lines, total: round(lines.reduce((sum, each) => sum + each.sum, 0)), status, retry };
}

function round(amount: number): number {
  return Math.round(amount * 100) / 100;
}

/** The first line of which more is wanted than there is, all its sizes and colours together. */
export function shortOf(lines: readonly Line[]): Line | undefined {
  return lines.find(({ product, left }) => {
    const same = lines.filter(
      (line) => line.product !== undefined && line.product.row.id === product?.row.id,
    );
    return left !== undefined && same.reduce((sum, { quantity }) => sum + quantity, 0) > left;
  });
}

/** An amount in the shop's currency. */
export function useMoney({ orders, order }: ShopProps): (amount: number) => string {
  const field = fieldOf(orders, order.total);
  return (amount) => (field ? formatValue(field, amount, locale) : String(amount));
}
