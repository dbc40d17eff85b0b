import { useRef, useState, type FormEvent } from 'react';
import { moment } from '../../../shared/dates.ts';
import type { FieldDefinition } from '../../../shared/entity.ts';
import type { Values } from '../../../shared/rows.ts';
import { useWords } from '../../text/index.ts';
import { Button, Field, FieldInput, Notice } from '../../ui/index.ts';
import { CardForm } from '../payment/card-form.tsx';
import { cardProblems, type Card, type CardProblems } from '../payment/card-problems.ts';
import { en as paymentEnglish, zh as paymentChinese } from '../payment/text.ts';
import { en, zh } from './text.ts';

export interface PaymentFormProps {
  /** A choice of ways to pay; by card alone without it. */
  method: FieldDefinition | undefined;
  total: string;
  onBack?: () => void;
  /** `payment` and `cardEnding`. */
  onPay: (values: Values) => Promise<void>;
}

const noCard: Card = { number: '', expiry: '', code: '' };

/** How to pay, with the fields of a test card where that is by card. */
export function PaymentForm({ method, total, onBack, onPay }: PaymentFormProps) {
  const words = useWords({ en, zh });
  const { testMode } = useWords({ en: paymentEnglish, zh: paymentChinese });
  const form = useRef<HTMLFormElement>(null);
  const [way, setWay] = useState(method?.options?.[0]?.id ?? 'card');
  const [card, setCard] = useState(noCard);
  const [wrong, setWrong] = useState<CardProblems>({});
  const [busy, setBusy] = useState(false);
  const byCard = way === 'card';

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = byCard ? cardProblems(card, moment(new Date()).today.slice(0, 7)) : {};
    setWrong(found);
    if (Object.keys(found).length > 0) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    setBusy(true);
    await onPay({
      payment: way,
      ...(byCard ? { cardEnding: card.number.replace(/\D/g, '').slice(-4) } : {}),
    });
    setBusy(false);
  };
  return (
    <form
      ref={form}
      noValidate
      aria-label={words.payment}
      onSubmit={(event) => void submit(event)}
      className="flex flex-col gap-5"
    >
      {method && (
        <Field label={method.label} required>
          {(control) => (
            <FieldInput
              field={{ ...method, required: true }}
              value={way}
              onChange={(value) => setWay(String(value ?? 'card'))}
              control={control}
            />
          )}
        </Field>
      )}
      {way !== 'later' && <Notice tone="information">{testMode}</Notice>}
      {byCard && (
        <CardForm
          card={card}
          problems={wrong}
          onChange={(next) => {
            setCard(next);
            setWrong({});
          }}
        />
      )}
      <div className="flex flex-row-reverse flex-wrap justify-end gap-2">
        {onBack && <Button onClick={onBack}>{words.back}</Button>}
        <Button type="submit" variant="primary" size="large" busy={busy}>
          {way === 'later' ? words.payLater : words.pay(total)}
        </Button>
      </div>
    </form>
  );
}
