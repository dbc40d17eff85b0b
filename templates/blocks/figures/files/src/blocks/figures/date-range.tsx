import { useId, useState } from 'react';
import { addDays } from '../../../shared/dates.ts';
import { useWords } from '../../text/index.ts';
import { Chip, TextInput } from '../../ui/index.ts';
import { useDraft } from '../records/use-draft.ts';
import { useToday } from '../records/use-today.ts';
import { en, zh } from './text.ts';
import type { Range } from './use-range.ts';

export interface DateRangeProps {
  range: Range;
  /** The first and the last day there is something of. */
  span: Range;
  onChange: (range: Partial<Range>) => void;
}

/** Two days to be typed, and ranges that people ask for most. */
export function DateRange({ range, span, onChange }: DateRangeProps) {
  const words = useWords({ en, zh });
  const id = useId();
  const today = useToday();
  const last = span.to > today ? span.to : today;
  const usual = [
    { label: words.last7, from: addDays(today, -6), to: today },
    { label: words.last30, from: addDays(today, -29), to: today },
    { label: words.last90, from: addDays(today, -89), to: today },
    { label: words.last12, from: addDays(today, -364), to: today },
    { label: words.everything, from: span.from, to: last > span.to ? span.to : last },
  ];
  const [asked, setAsked] = useState('');
  const fitting = usual.filter(({ from, to }) => range.from === from && range.to === to);
  const pressed = fitting.find(({ label }) => label === asked) ?? fitting.at(-1);
  const wrong = range.from > range.to;
  return (
    <fieldset className="flex flex-wrap items-end gap-x-4 gap-y-3" aria-describedby={`${id}-problem`}>
      <legend className="sr-only">{words.period}</legend>
      <DayInput
        id={`${id}-from`}
        label={words.from}
        value={range.from}
        onChange={(from) => onChange({ from })}
      />
      <DayInput id={`${id}-to`} label={words.to} value={range.to} onChange={(to) => onChange({ to })} />
      <div className="flex flex-wrap gap-2 pb-0.5">
        {usual.map(({ label, from, to }) => (
          <Chip
            key={label}
            pressed={pressed?.label === label}
            onClick={() => {
              setAsked(label);
              onChange({ from, to });
            }}
          >
            {label}
          </Chip>
        ))}
      </div>
      <p id={`${id}-problem`} className="w-full text-sm text-bad empty:hidden" role="alert">
        {wrong ? words.wrongOrder : ''}
      </p>
    </fieldset>
  );
}

function DayInput({
  id,
  label,
  value,
  onChange,
}: {
  id: string;
  label: string;
  value: string;
  onChange: (day: string) => void;
}) {
  const [draft, setDraft] = useDraft(value, onChange);
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      <TextInput
        id={id}
        type="date"
        className="w-44"
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
      />
    </div>
  );
}
