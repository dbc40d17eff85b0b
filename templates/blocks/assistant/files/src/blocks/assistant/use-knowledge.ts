import { useMemo } from 'react';
import { fieldOf, type EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { moment } from '../../../shared/dates.ts';
import { useRows } from '../../store/index.ts';
import { locale } from '../../text/index.ts';
import { formatValue } from '../../ui/index.ts';
import type { Knowledge } from './knowledge.ts';
import { listOf } from './list-of.ts';
import type { NotesSource } from './use-notes.ts';

/** Where questions, products and orders are kept. */
export interface Sources {
  /** Things are ordered with a cart, which the assistant explains. */
  guides?: boolean;
  questions: { entity: EntityDefinition; question: string; answer: string };
  /** Where it notes things down. */
  notes?: NotesSource;
  /** Another list that it tells about. */
  tells?: EntityDefinition;
  products?: { entity: EntityDefinition; name: string; description?: string; price?: string };
  orders?: {
    entity: EntityDefinition;
    number: string;
    status: string;
    takes?: { item: string; quantity: string; person: string; address: string; total?: string };
  };
}

/** All that the assistant answers from, as it is now. */
export function useKnowledge({ questions, products, orders, notes, tells, guides = false }: Sources): {
  knowledge: Knowledge;
  ready: boolean;
} {
  const asked = useRows(questions.entity);
  const offered = useRows(products?.entity ?? questions.entity);
  const placed = useRows(orders?.entity ?? questions.entity);
  const noted = useRows(notes?.entity ?? questions.entity);
  const told = useRows(tells ?? questions.entity);
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
      ...(notes
        ? {
            notes: noted.rows
              .filter((row) => !notes.done || row[notes.done.field] !== notes.done.value)
              .map((row) => ({
                title: shown(notes.entity, row, notes.title),
                due: shown(notes.entity, row, notes.due),
                at: notes.due === undefined ? '' : String(row[notes.due] ?? ''),
              }))
              .toSorted((one, other) => (one.at || '9').localeCompare(other.at || '9')),
          }
        : {}),
      lists: tells ? [listOf(tells, told.rows)] : [],
      today: todayHere(),
      ordering: takes && products ? 'takes' : guides ? 'tells' : 'none',
    };
  }, [
    asked.rows,
    offered.rows,
    placed.rows,
    noted.rows,
    told.rows,
    questions,
    products,
    orders,
    notes,
    tells,
    guides,
  ]);
  return { knowledge, ready: [asked, offered, placed].every(({ status }) => status === 'ready') };
}

function todayHere(): string {
  return moment(new Date()).today;
}
