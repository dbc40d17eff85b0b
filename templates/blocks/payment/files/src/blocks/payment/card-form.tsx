import { useWords } from '../../text/index.ts';
import { Field, TextInput } from '../../ui/index.ts';
import type { Card, CardProblems } from './card-problems.ts';
import { en, zh } from './text.ts';

export interface CardFormProps {
  card: Card;
  problems: CardProblems;
  onChange: (card: Card) => void;
}

/** The fields of a test card. Nothing of it is kept but the last four digits. */
export function CardForm({ card, problems, onChange }: CardFormProps) {
  const words = useWords({ en, zh });
  const errorOf = (field: keyof Card) => {
    const problem = problems[field];
    return problem && words[problem];
  };
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <div className="sm:col-span-2">
        <Field label={words.cardNumber} required error={errorOf('number')}>
          {(control) => (
            <TextInput
              {...control}
              inputMode="numeric"
              autoComplete="off"
              placeholder="4242 4242 4242 4242"
              className="tabular-nums"
              value={card.number}
              onChange={(event) => onChange({ ...card, number: event.target.value })}
            />
          )}
        </Field>
      </div>
      <Field label={words.expiry} hint={words.expiryHint} required error={errorOf('expiry')}>
        {(control) => (
          <TextInput
            {...control}
            autoComplete="off"
            placeholder="09/29"
            className="tabular-nums"
            value={card.expiry}
            onChange={(event) => onChange({ ...card, expiry: event.target.value })}
          />
        )}
      </Field>
      <Field label={words.securityCode} required error={errorOf('code')}>
        {(control) => (
          <TextInput
            {...control}
            inputMode="numeric"
            autoComplete="off"
            placeholder="123"
            className="tabular-nums"
            value={card.code}
            onChange={(event) => onChange({ ...card, code: event.target.value })}
          />
        )}
      </Field>
    </div>
  );
}
