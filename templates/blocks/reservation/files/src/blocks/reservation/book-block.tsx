import { useEffect, useRef, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { ActionDefinition } from '../../../shared/action.ts';
import { moment } from '../../../shared/dates.ts';
import { fieldOf } from '../../../shared/entity.ts';
import type { Row, Values } from '../../../shared/rows.ts';
import { pathOf } from '../../app/path-of.ts';
import { access, useAction, useRow, useRows } from '../../store/index.ts';
import { locale, useWords } from '../../text/index.ts';
import { Button, Card, classNames, EmptyState, formatValue, LoadState, Notice } from '../../ui/index.ts';
import { availabilityOf, costOf, spanOf } from './availability.ts';
import { percentOff } from './coupons.ts';
import { DetailsForm } from './details-form.tsx';
import { PaymentForm } from './payment-form.tsx';
import type { ReservationProps } from './reservation-type.ts';
import { Summary, useMoneyOf } from './summary.tsx';
import { en, zh } from './text.ts';
import { beginningOf, textOfValues } from './values-of-address.ts';

export interface BookBlockProps extends ReservationProps {
  label: string;
}

/** The way to a booking of the thing that the address names: details, summary, payment. */
export function BookBlock(props: BookBlockProps) {
  const words = useWords({ en, zh });
  const { id } = useParams();
  const { row } = useRow(props.entity, id);
  const { status, retry } = useRows(props.entity);
  const [action] = props.actions;
  if (!row || !action)
    return (
      <LoadState status={status} retry={retry}>
        <EmptyState title={words.gone} />
      </LoadState>
    );
  return <Booking key={row.id} {...props} thing={row} action={action} />;
}

function Booking({ thing, action, ...props }: BookBlockProps & { thing: Row; action: ActionDefinition }) {
  const { booking } = props;
  const words = useWords({ en, zh });
  const money = useMoneyOf(props);
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const { rows: taken } = useRows(props.taken);
  const { rows: bookings } = useRows(booking);
  const { run } = useAction(action);
  const [values, setValues] = useState(() => beginningOf(action, props, search));
  const [step, setStep] = useState<'details' | 'summary' | 'payment'>('details');
  const [refused, setRefused] = useState('');
  const known = useRef<ReadonlySet<string>>(undefined);

  const { rows: codes } = useRows(props.codes ?? booking);
  const [{ today }] = useState(() => moment(new Date()));
  const percent = percentOff(props, { codes, values, today });

  const span = spanOf(props, thing, values);
  const cost = span && costOf(props, thing, { span, values, percent });
  const method = action.inputs.find((field) => field.id === 'payment') ?? fieldOf(booking, 'payment');
  const pays = action.inputs.some((field) => field.id === 'payment') && cost !== undefined && cost.total > 0;
  const left =
    span && availabilityOf(props, { thing, taken, span, quantity: Number(values['quantity'] ?? 1) });

  // The booking is there as soon as the action is done: its page shows the number.
  useEffect(() => {
    const before = known.current;
    const made = before && bookings.find((each) => !before.has(each.id) && isOf(each, thing, props.relation));
    if (!made) return;
    known.current = undefined;
    void navigate(pathOf(booking, made) ?? '/', { state: { placed: true } });
  });

  const finish = async (paid: Values) => {
    known.current = new Set(bookings.map((each) => each.id));
    const result = await run(thing, { ...values, ...paid });
    if (result.ok) return;
    known.current = undefined;
    setRefused(result.message);
  };
  const goOn = (next: Values) => {
    setValues(next);
    setRefused('');
    if (percentOff(props, { codes, values: next, today }) === undefined) return setRefused(words.wrongCode);
    if (access.mayAct(action, thing) === 'logIn') {
      setSearch(textOfValues(next), { replace: true });
      access.askLogIn({ kind: 'other' });
      return;
    }
    setStep('summary');
  };
  const shown = step !== 'details' && (!span || !left?.free) ? 'details' : step;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-8">
      <div className="flex flex-col gap-5">
        <Steps shown={shown} pays={pays} />
        {refused && <Notice tone="bad">{refused}</Notice>}
        <Card className="p-5 sm:p-8">
          {shown === 'details' && (
            <DetailsForm {...{ action, props, thing, taken, values }} onChange={setValues} onSubmit={goOn} />
          )}
          {shown === 'summary' && (
            <section className="flex flex-col gap-6" aria-label={words.check}>
              <h2 className="font-heading text-xl font-semibold">{words.check}</h2>
              <Given action={action} values={values} />
              <div className="flex flex-wrap gap-2">
                <Button
                  variant="primary"
                  size="large"
                  onClick={() => (pays ? setStep('payment') : void finish({}))}
                >
                  {pays ? words.toPayment : words.confirm}
                </Button>
                <Button size="large" onClick={() => setStep('details')}>
                  {words.edit}
                </Button>
              </div>
            </section>
          )}
          {shown === 'payment' && (
            <section className="flex flex-col gap-6">
              <h2 className="font-heading text-xl font-semibold">{words.payment}</h2>
              <PaymentForm
                method={method}
                total={money(cost?.total ?? 0)}
                onBack={() => setStep('summary')}
                onPay={finish}
              />
            </section>
          )}
        </Card>
      </div>
      <Summary {...{ props, thing, taken, span, values, percent }} />
    </div>
  );
}

function isOf(booking: Row, thing: Row, relation: string | undefined): boolean {
  return relation === undefined || booking[relation] === thing.id;
}

/** What was filled in, to be read once more. */
function Given({ action, values }: { action: ActionDefinition; values: Values }) {
  const asked = action.inputs.filter(
    ({ id }) => id !== 'payment' && id !== 'cardEnding' && (values[id] ?? '') !== '',
  );
  return (
    <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
      {asked.map((field) => (
        <div key={field.id} className="flex flex-col">
          <dt className="text-sm text-muted-foreground">{field.label}</dt>
          <dd className="font-medium break-words">{formatValue(field, values[field.id], locale)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Where one is on the way. */
function Steps({ shown, pays }: { shown: string; pays: boolean }) {
  const words = useWords({ en, zh });
  const all = [
    ['details', words.details],
    ['summary', words.summary],
    ...(pays ? [['payment', words.payment]] : []),
  ];
  return (
    <ol aria-label={words.steps} className="flex flex-wrap gap-x-6 gap-y-2 text-sm">
      {all.map(([id, label], index) => (
        <li
          key={id}
          aria-current={id === shown ? 'step' : undefined}
          className={classNames(
            'flex items-center gap-2',
            id === shown ? 'font-semibold' : 'text-muted-foreground',
          )}
        >
          <span
            className={classNames(
              'flex size-6 items-center justify-center rounded-full text-xs tabular-nums',
              id === shown ? 'bg-primary text-primary-foreground' : 'bg-muted',
            )}
          >
            {index + 1}
          </span>
          {label}
        </li>
      ))}
    </ol>
  );
}
