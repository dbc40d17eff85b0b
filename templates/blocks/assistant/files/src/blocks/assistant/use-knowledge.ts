import { useMemo } from 'react';
import { fieldOf, type EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { useRows } from '../../store/index.ts';
import { locale } from '../../text/index.ts';
import { formatValue } from '../../ui/index.ts';
import type { Knowledge } from './knowledge.ts';

/** Where questions, products and orders are kept. */
export interface Sources {
  /** Things are ordered with a cart, which the assistant explains. */
  guides?: boolean;
  questions: { entity: EntityDefinition; question: string; answer: string };
  products?: { entity: EntityDefinition; name: string; description?: string; price?: string };
  orders?: {
    entity: EntityDefinition;
    number: string;
    status: string;
    takes?: { item: string; quantity: string; person: string; address: string; total?: string };
  };
}

/** All that the assistant answers from, as it is now. */
export function useKnowledge({ questions, products, orders, guides = false }: Sources): {
  knowledge: Knowledge;
  ready: boolean;
} {
  const asked = useRows(questions.entity);
  const offered = useRows(products?.entity ?? questions.entity);
  const placed = useRows(orders?.entity ?? questions.entity);
  const knowledge = useMemo((): Knowledge => {
    const shown = (entity: EntityDefinition, row: Row, id: string | undefined) => {
      const field = id === undefined ? undefined : fieldOf(entity, id);
      return field ? formatValue(field, row[field.id], locale) : '';
    };
    const takes = orders?.takes;
    return {
      questions: asked.rows.flatMap((row) => {
        const [question, answer] = [row[questions.question], row[questions.answer]].map((value) =>
          String(value ?? ''),
        );
        return question && answer ? [{ question, answer }] : [];
      }),
      products: products
        ? offered.rows.map((row) => {
            const amount = products.price === undefined ? undefined : row[products.price];
            return {
              name: shown(products.entity, row, products.name),
              description: shown(products.entity, row, products.description),
              price: shown(products.entity, row, products.price),
              amount: typeof amount === 'number' ? amount : undefined,
            };
          })
        : [],
      orders: orders
        ? placed.rows.flatMap((row) => {
            const number = shown(orders.entity, row, orders.number);
            const what = takes ? shown(orders.entity, row, takes.item) : '';
            return number === '' ? [] : [{ number, status: shown(orders.entity, row, orders.status), what }];
          })
        : [],
      ordering: takes && products ? 'takes' : guides ? 'tells' : 'none',
    };
  }, [asked.rows, offered.rows, placed.rows, questions, products, orders, guides]);
  return { knowledge, ready: [asked, offered, placed].every(({ status }) => status === 'ready') };
}
