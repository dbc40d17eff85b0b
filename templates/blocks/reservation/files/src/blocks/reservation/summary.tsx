import { fieldOf } from '../../../shared/entity.ts';
import type { Row, Values } from '../../../shared/rows.ts';
import { locale, useWords } from '../../text/index.ts';
import { Badge, Card, formatDate, formatValue } from '../../ui/index.ts';
import { Facts } from '../records/facts.tsx';
import { titleText } from '../records/title-text.ts';
import { availabilityOf, costOf, type Span } from './availability.ts';
import type { ReservationProps } from './reservation-type.ts';
import { en, zh } from './text.ts';

export interface SummaryProps {
  props: ReservationProps;
  thing: Row;
  taken: readonly Row[];
  span: Span | undefined;
  values: Values;
  /** What a code takes off; `undefined` for a wrong one. */
  percent?: number;
}

/** What is being booked, when, whether it is free then, and what it costs. */
export function Summary({ props, thing, taken, span, values, percent }: SummaryProps) {
  const words = useWords({ en, zh });
  const money = useMoneyOf(props);
  const cost = span && costOf(props, thing, { span, values, percent });
  const price = props.price === undefined ? undefined : thing[props.price];
  const deposit = props.deposit === undefined ? undefined : thing[props.deposit];
  return (
    <Card className="flex flex-col gap-4 p-5 sm:p-6 lg:sticky lg:top-24">
      <section aria-label={words.summary} className="flex flex-col gap-4">
        <h2 className="text-sm font-medium text-muted-foreground">{words.summary}</h2>
        <div className="flex flex-col gap-2">
          <p className="font-heading text-xl leading-snug font-semibold break-words">
            {titleText(props.entity, thing)}
          </p>
          <Facts entity={props.entity} row={thing} show={(props.show ?? []).slice(0, 4)} />
        </div>
        {span ? (
          <p className="font-medium">{spanText(props, span, thing)}</p>
        ) : (
          <p className="text-sm text-muted-foreground">{words.chooseDates}</p>
        )}
        {span && <Freedom {...{ props, thing, taken, span, values }} />}
        {typeof price === 'number' && (
          <div className="flex flex-col gap-2 border-t border-border pt-4">
            <p className="flex justify-between gap-3 text-sm text-muted-foreground">
              <span>{words.per[props.unit](money(price))}</span>
              {cost && <span>{words.count[props.unit](cost.units)}</span>}
            </p>
            {cost && cost.discount > 0 && (
              <p className="flex justify-between gap-3 text-sm text-good">
                <span>{words.discount(percent ?? 0)}</span>
                <span className="tabular-nums">−{money(cost.discount)}</span>
              </p>
            )}
            {cost && (
              <p className="flex items-baseline justify-between gap-3">
                <span>{words.total}</span>
                <span className="font-heading text-2xl font-semibold tabular-nums">{money(cost.total)}</span>
              </p>
            )}
            {typeof deposit === 'number' && (
              <p className="text-sm text-muted-foreground">{words.deposit(money(deposit))}</p>
            )}
          </div>
        )}
      </section>
    </Card>
  );
}

/** Whether it is free, said at once. */
function Freedom({ props, thing, taken, span, values }: SummaryProps & { span: Span }) {
  const words = useWords({ en, zh });
  const quantity = Number(values['quantity'] ?? 1);
  const { free, until, left } = availabilityOf(props, { thing, taken, span, quantity });
  return (
    <p role="status" className="flex flex-wrap items-center gap-2">
      {free ? (
        <Badge tone="good">{words.freeFor}</Badge>
      ) : (
        <Badge tone="bad">
          {until ? words.takenUntil(formatDate(until, locale)) : words.notEnough(left ?? 0)}
        </Badge>
      )}
      {free && left !== undefined && (
        <span className="text-sm text-muted-foreground">{words.leftOf(left)}</span>
      )}
    </p>
  );
}

/** `Sun, 22 Nov 2026, 08:15–12:40` or the first and the last day. */
export function spanText(props: ReservationProps, { from, until }: Span, thing: Row): string {
  const { kind, departs, arrives, time } = props;
  const day = formatDate(from, locale);
  if (kind === 'route') {
    const times = [departs, arrives].flatMap((id) => (id && thing[id] ? String(thing[id]) : []));
    return [day, times.join('–')].filter(Boolean).join(', ');
  }
  if (kind === 'dated' || kind === 'daily') {
    const at = from.length > 10 ? from.slice(11, 16) : time ? String(thing[time] ?? '') : '';
    return [day, at].filter(Boolean).join(', ');
  }
  return `${day} – ${formatDate(until, locale)}`;
}

/** An amount in the currency of the price. */
export function useMoneyOf({ entity, price }: ReservationProps): (amount: number) => string {
  const field = price === undefined ? undefined : fieldOf(entity, price);
  return (amount) => (field ? formatValue(field, amount, locale) : String(amount));
}
