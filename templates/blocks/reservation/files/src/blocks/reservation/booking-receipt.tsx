import { CircleCheck, Mail, Printer } from 'lucide-react';
import { Link, useLocation, useParams } from 'react-router';
import type { ActionDefinition } from '../../../shared/action.ts';
import { fieldOf, type EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { useAction, useRow } from '../../store/index.ts';
import { locale, useWords } from '../../text/index.ts';
import { Button, Card, FieldValue, formatDate, formatValue } from '../../ui/index.ts';
import { PaymentForm } from './payment-form.tsx';
import { en, zh } from './text.ts';

export interface BookingReceiptProps {
  entity: EntityDefinition;
  /** Pays for what is booked and not yet paid. */
  actions?: readonly ActionDefinition[];
  list?: string;
}

/** The booking that the address names: its number, what and when, what it cost and whether it is paid. */
export function BookingReceipt({ entity, actions = [], list }: BookingReceiptProps) {
  const words = useWords({ en, zh });
  const { id } = useParams();
  const { row } = useRow(entity, id);
  const state: unknown = useLocation().state;
  if (!row) return null;
  const isNew = typeof state === 'object' && state !== null && 'placed' in state;
  const total = fieldOf(entity, 'total');
  const money = total ? formatValue(total, row['total'], locale) : '';
  const status = fieldOf(entity, 'status');
  const paid = row['status'] === 'paid' && money !== '';
  const ending = row['cardEnding'];
  const [pay] = actions;
  const dates = [row['startDate'], row['endDate']]
    .flatMap((date) => (date ? formatDate(String(date), locale) : []))
    .join(' – ');
  return (
    <div className="flex max-w-3xl flex-col gap-6">
      {isNew && (
        <div
          role="status"
          className="flex items-start gap-3 rounded-card border border-good/30 bg-good-soft px-4 py-4"
        >
          <CircleCheck className="mt-0.5 size-5 shrink-0 text-good" aria-hidden />
          <div className="flex flex-col gap-1">
            <p className="font-medium">{words.placed(String(row['number'] ?? ''))}</p>
            {paid && <p className="text-sm">{words.paid(money)}</p>}
          </div>
        </div>
      )}
      <Card className="flex flex-col gap-5 p-5 sm:p-6">
        <div className="flex flex-wrap items-start justify-between gap-3">
          <div className="flex min-w-0 flex-col gap-1">
            <h2 className="text-sm font-medium text-muted-foreground">{words.booking}</h2>
            <p className="font-heading text-2xl leading-tight font-semibold break-words">
              {String(row['what'] ?? '')}
            </p>
            <p>{[dates, row['startTime'], row['endTime']].filter(Boolean).join(' · ')}</p>
          </div>
          {status && <FieldValue field={status} value={row['status']} />}
        </div>
        <dl className="grid gap-x-8 gap-y-3 border-t border-border pt-5 sm:grid-cols-3">
          <Line label={words.number} value={String(row['number'] ?? '')} />
          {money !== '' && <Line label={words.total} value={money} />}
          {fieldOf(entity, 'payment') && row['payment'] ? (
            <Line label={words.paymentMethod} value={methodOf(entity, row)} />
          ) : null}
        </dl>
        {ending ? <p className="text-sm text-muted-foreground">{words.paidWith(String(ending))}</p> : null}
        {paid && row['email'] ? (
          <p className="flex items-start gap-2 text-sm text-muted-foreground">
            <Mail className="mt-0.5 size-4 shrink-0" aria-hidden />
            {words.sent(String(row['email']))}
          </p>
        ) : null}
        <div className="flex flex-wrap gap-2">
          <Button icon={<Printer className="size-4" aria-hidden />} onClick={() => print()}>
            {words.print}
          </Button>
          {list && (
            <Button variant="ghost" asChild>
              <Link to={list}>{words.all}</Link>
            </Button>
          )}
        </div>
      </Card>
      {pay && row['status'] === 'booked' && money !== '' && (
        <PayLater entity={entity} action={pay} row={row} total={money} />
      )}
    </div>
  );
}

function methodOf(entity: EntityDefinition, row: Row): string {
  const field = fieldOf(entity, 'payment');
  return field ? formatValue(field, row['payment'], locale) : '';
}

function Line({ label, value }: { label: string; value: string }) {
  return (
    <div className="flex flex-col">
      <dt className="text-sm text-muted-foreground">{label}</dt>
      <dd className="font-medium break-words tabular-nums">{value}</dd>
    </div>
  );
}

interface PayLaterProps {
  entity: EntityDefinition;
  action: ActionDefinition;
  row: Row;
  total: string;
}

function PayLater({ entity, action, row, total }: PayLaterProps) {
  const words = useWords({ en, zh });
  const { run, available } = useAction(action);
  const method = fieldOf(entity, 'payment');
  if (!available(row)) return null;
  const options = method?.options?.filter((option) => option.id !== 'later');
  return (
    <Card className="flex flex-col gap-5 p-5 sm:p-6">
      <h2 className="font-heading text-lg font-semibold">{words.payNow}</h2>
      <PaymentForm
        method={method && { ...method, options }}
        total={total}
        onPay={async (values) => void (await run(row, values))}
      />
    </Card>
  );
}
