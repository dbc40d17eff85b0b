import { useRef, useState, type FormEvent } from 'react';
import type { ActionDefinition } from '../../../shared/action.ts';
import { checkValues, type FieldProblems } from '../../../shared/check-values.ts';
import { moment } from '../../../shared/dates.ts';
import type { FieldDefinition } from '../../../shared/entity.ts';
import type { Row, Values } from '../../../shared/rows.ts';
import { locale, useWords } from '../../text/index.ts';
import { Button, classNames, Field, FieldInput, formatDate, Notice, TextInput } from '../../ui/index.ts';
import { problemText } from '../../ui/problem-text.ts';
import { availabilityOf, spanOf } from './availability.ts';
import type { ReservationProps } from './reservation-type.ts';
import { SeatMap } from './seat-map.tsx';
import { en, zh } from './text.ts';

export interface DetailsFormProps {
  action: ActionDefinition;
  props: ReservationProps;
  thing: Row;
  taken: readonly Row[];
  values: Values;
  onChange: (values: Values) => void;
  onSubmit: (values: Values) => void;
}

/** When, for how many, and who; whether it is free then is said while one chooses. */
export function DetailsForm(all: DetailsFormProps) {
  const { action, props, thing, taken, values, onChange, onSubmit } = all;
  const words = useWords({ en, zh });
  const form = useRef<HTMLFormElement>(null);
  const [problems, setProblems] = useState<FieldProblems>({});
  const [refused, setRefused] = useState('');
  const [{ today }] = useState(() => moment(new Date()));
  const asked = action.inputs.filter(({ id }) => id !== 'payment' && id !== 'cardEnding');
  // How many is the number of seats.
  const typed = asked.filter(({ id }) => !props.seats || (id !== 'seats' && id !== 'quantity'));
  const seats = Array.isArray(values['seats']) ? values['seats'].map(String) : [];
  const limit = props.capacity === undefined ? undefined : thing[props.capacity];

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found: FieldProblems = {
      ...checkValues(typed, values),
      ...(props.seats && seats.length === 0 ? { seats: 'required' as const } : {}),
    };
    setProblems(found);
    if (Object.keys(found).length > 0) {
      setRefused('');
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    const problem = problemOf();
    setRefused(problem);
    if (problem === '') onSubmit(values);
  };
  const problemOf = (): string => {
    const start = values['startDate'];
    if (typeof start === 'string' && start < today) return words.pastDates;
    const span = spanOf(props, thing, values);
    if (!span) return words.badDates;
    const quantity = Number(values['quantity'] ?? 1);
    const { free, until, left } = availabilityOf(props, { thing, taken, span, quantity });
    if (free) return '';
    return until ? words.takenFor(formatDate(until, locale)) : words.notEnough(left ?? 0);
  };
  const change = (field: FieldDefinition, value: Values[string]) => {
    setRefused('');
    setProblems(({ [field.id]: _, ...others }) => others);
    onChange({ ...values, [field.id]: value });
  };
  return (
    <form
      ref={form}
      noValidate
      aria-label={words.details}
      onSubmit={submit}
      className="grid gap-x-5 gap-y-5 sm:grid-cols-2"
    >
      {props.seats && (
        <div className="min-w-0 sm:col-span-2">
          <SeatMap
            thing={thing}
            taken={
              props.kind === 'dated' ? taken : taken.filter((row) => row['from'] === values['startDate'])
            }
            front={props.kind === 'route' ? words.front : words.stage}
            count={typeof limit === 'number' ? limit : 60}
            chosen={seats}
            invalid={problems['seats'] !== undefined}
            onChange={(next) => {
              setRefused('');
              setProblems(({ seats: _, ...others }) => others);
              onChange({ ...values, seats: next, quantity: Math.max(1, next.length) });
            }}
          />
        </div>
      )}
      {typed.map((field) => {
        const problem = problems[field.id];
        return (
          <div key={field.id} className={classNames('min-w-0', field.type === 'longText' && 'sm:col-span-2')}>
            <Field
              label={field.label}
              hint={field.hint}
              required={field.required}
              error={problem && problemText(field, problem)}
            >
              {(control) =>
                field.type === 'date' ? (
                  <TextInput
                    {...control}
                    type="date"
                    min={today}
                    value={String(values[field.id] ?? '')}
                    onChange={(event) => change(field, event.target.value)}
                  />
                ) : (
                  <FieldInput
                    field={field}
                    value={values[field.id]}
                    onChange={(value) => change(field, value)}
                    control={control}
                  />
                )
              }
            </Field>
          </div>
        );
      })}
      <div className="flex flex-col items-start gap-4 sm:col-span-2">
        {refused && <Notice tone="bad">{refused}</Notice>}
        <Button type="submit" variant="primary" size="large">
          {words.continue}
        </Button>
      </div>
    </form>
  );
}
