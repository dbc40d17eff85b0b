import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { checkValues, type FieldProblems } from '../../../shared/check-values.ts';
import { moment } from '../../../shared/dates.ts';
import { fieldOf } from '../../../shared/entity.ts';
import { initialValues } from '../../../shared/initial-values.ts';
import type { Value, Values } from '../../../shared/rows.ts';
import { createId } from '../../../shared/values.ts';
import { pathOf } from '../../app/path-of.ts';
import { access } from '../../store/access.ts';
import { useAction, useChanges } from '../../store/index.ts';
import { useWords, words as appWords } from '../../text/index.ts';
import { Button, Field, FieldInput, Notice, showToast } from '../../ui/index.ts';
import { problemText } from '../../ui/problem-text.ts';
import { CardForm } from '../payment/card-form.tsx';
import { cardProblems, type Card, type CardProblems } from '../payment/card-problems.ts';
import { en as paymentEnglish, zh as paymentChinese } from '../payment/text.ts';
import type { CartBlockProps } from './cart-block.tsx';
import type { Coupon } from './coupon-form.tsx';
import { noAction } from '../records/no-action.ts';
import { useMoney, type Line } from './lines.ts';
import { en, zh } from './text.ts';

const noCard: Card = { number: '', expiry: '', code: '' };

interface CheckoutProps extends CartBlockProps {
  lines: readonly Line[];
  total: number;
  used: Coupon | undefined;
  discount: number;
  /** What sending costs; undefined where nothing is asked for it. */
  sending: number | undefined;
}

/** Who buys, how they pay, and then an order of the lines. */
export function Checkout(props: CheckoutProps) {
  const { orders, order, ask = [], line: fields, lines, total, used, discount, coupon, place } = props;
  const { sending, shipping } = props;
  const sent = shipping && sending !== undefined ? { [shipping.kept]: sending } : {};
  const placing = place?.[0];
  const words = useWords({ en, zh });
  const { testMode } = useWords({ en: paymentEnglish, zh: paymentChinese });
  const money = useMoney(props);
  const navigate = useNavigate();
  const newOrders = useChanges(orders);
  const lineChanges = useChanges(props.entity);
  const { run } = useAction(placing ?? noAction);
  const asksLogIn = placing !== undefined && access.mayAct(placing) === 'logIn';
  // Whoever logs in first need not fill in everything twice.
  useEffect(() => {
    if (asksLogIn) access.askLogIn({ kind: 'other' });
  }, [asksLogIn]);
  const form = useRef<HTMLFormElement>(null);
  const payment = order.payment === undefined ? undefined : fieldOf(orders, order.payment);
  const asked = ask.flatMap((id) => fieldOf(orders, id) ?? []);
  const [values, setValues] = useState<Values>(() => ({
    ...initialValues({ fields: [...asked, ...(payment ? [payment] : [])] }, moment(new Date())),
    ...(payment?.options?.[0] ? { [payment.id]: payment.options[0].id } : {}),
  }));
  const [card, setCard] = useState(noCard);
  const [problems, setProblems] = useState<FieldProblems>({});
  const [wrongCard, setWrongCard] = useState<CardProblems>({});
  const [busy, setBusy] = useState(false);
  const paysByCard = payment !== undefined && values[payment.id] === 'card';

  const change = (id: string, value: Value) => {
    setValues((before) => ({ ...before, [id]: value }));
    setProblems(({ [id]: _, ...others }) => others);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = checkValues([...asked, ...(payment ? [payment] : [])], values, moment(new Date()));
    const cardFound = paysByCard ? cardProblems(card, moment(new Date()).today.slice(0, 7)) : {};
    setProblems(found);
    setWrongCard(cardFound);
    if (Object.keys(found).length + Object.keys(cardFound).length > 0) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    if (asksLogIn) return access.askLogIn({ kind: 'other' });
    setBusy(true);
    try {
      const ending = card.number.replace(/\D/g, '').slice(-4);
      if (placing) {
        const reference = createId();
        const answer = await run(undefined, {
          ...values,
          reference,
          [order.total]: total,
          ...sent,
          ...(order.cardEnding && paysByCard ? { [order.cardEnding]: ending } : {}),
          ...(coupon && used ? { [coupon.used]: used.code, [coupon.discount]: discount } : {}),
        });
        const receipt = answer.ok ? pathOf(orders, { id: reference }) : undefined;
        if (receipt) await navigate(receipt, { state: { placed: true } });
        return;
      }
      const row = await newOrders.create({
        ...values,
        [order.total]: total,
        ...sent,
        ...(order.cardEnding && paysByCard ? { [order.cardEnding]: ending } : {}),
        ...(order.status &&
        paysByCard &&
        fieldOf(orders, order.status)?.options?.some(({ id }) => id === 'paid')
          ? { [order.status]: 'paid' }
          : {}),
        ...(coupon && used ? { [coupon.used]: used.code, [coupon.discount]: discount } : {}),
      });
      for (const { row: each, title, price } of lines)
        await lineChanges.update(each.id, {
          [fields.order]: row.id,
          [fields.name]: title,
          [fields.price]: price,
        });
      const receipt = pathOf(orders, row);
      if (receipt) await navigate(receipt, { state: { placed: true } });
      else showToast({ message: words.placed(String(row[order.number] ?? '')), tone: 'good' });
    } catch {
      showToast({ message: appWords.changeFailed, tone: 'bad' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      ref={form}
      noValidate
      aria-label={words.checkoutTitle}
      onSubmit={(event) => void submit(event)}
      className="flex max-w-2xl flex-col gap-8"
    >
      <section className="flex flex-col gap-5">
        <h2 className="font-heading text-xl font-semibold">{words.details}</h2>
        {asked.map((field) => (
          <Field
            key={field.id}
            label={field.label}
            hint={field.hint}
            required={field.required}
            error={problems[field.id] && problemText(field, problems[field.id] ?? 'required')}
          >
            {(control) => (
              <FieldInput
                field={field}
                value={values[field.id]}
                onChange={(value) => change(field.id, value)}
                control={control}
              />
            )}
          </Field>
        ))}
      </section>
      {payment && (
        <section className="flex flex-col gap-5">
          <h2 className="font-heading text-xl font-semibold">{words.payment}</h2>
          <Field label={payment.label} required>
            {(control) => (
              <FieldInput
                field={payment}
                value={values[payment.id]}
                onChange={(value) => change(payment.id, value)}
                control={control}
              />
            )}
          </Field>
          {paysByCard && (
            <>
              <Notice tone="information">{testMode}</Notice>
              <CardForm
                card={card}
                problems={wrongCard}
                onChange={(next) => {
                  setCard(next);
                  setWrongCard({});
                }}
              />
            </>
          )}
        </section>
      )}
      <Button type="submit" variant="primary" size="large" busy={busy} className="self-start">
        {words.place(money(total))}
      </Button>
    </form>
  );
}
