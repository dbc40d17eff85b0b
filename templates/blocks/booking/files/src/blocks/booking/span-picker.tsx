import { useEffect } from 'react';
import { fieldOf, type EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { useWords } from '../../text/index.ts';
import { Button, Card, Field, Select, TextInput } from '../../ui/index.ts';
import { titleText } from '../records/title-text.ts';
import { clashOf, timesOf, type OpeningRule, type Span, type Taken } from './slots.ts';
import { en, zh } from './text.ts';

export interface SpanPickerProps {
  things: EntityDefinition;
  offered: readonly Row[];
  /** How many a thing is for. */
  capacity?: string;
  rule: OpeningRule;
  day: string;
  today: string;
  span: Span;
  people: number;
  /** The one that was asked for; without it any will do. */
  wanted: Row | undefined;
  /** Whether one may ask for another. */
  fixed: boolean;
  takenOf: (thing: Row) => readonly Taken[];
  onDay: (day: string) => void;
  onSpan: (span: Span) => void;
  onPeople: (people: number) => void;
  onWanted: (id: string) => void;
  onPick: (thing: Row | undefined) => void;
}

/** From when until when, and what is free then for as many as come. */
export function SpanPicker(props: SpanPickerProps) {
  const { things, offered, capacity, rule, day, span, people, wanted, fixed, takenOf, onPick } = props;
  const words = useWords({ en, zh });
  const times = timesOf(rule);
  const size = capacity === undefined ? undefined : fieldOf(things, capacity);
  const fits = (thing: Row) => !size || Number(thing[size.id] ?? 0) >= people;
  const free = offered.filter((thing) => fits(thing) && !clashOf(takenOf(thing), span));
  const clash = wanted && clashOf(takenOf(wanted), span);
  const backwards = span.end <= span.start;
  const chosen = wanted && !clash && !backwards && fits(wanted) ? wanted.id : undefined;
  // Whoever asks for one that is free has chosen it.
  useEffect(() => {
    if (wanted) onPick(offered.find(({ id }) => id === chosen));
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [wanted?.id, chosen, day, span.start, span.end]);
  const listed = times.map((time) => ({ id: time, label: time }));
  return (
    <Card className="flex flex-col gap-6 p-5 sm:p-8">
      <div className="grid gap-5 sm:grid-cols-2">
        {!fixed && (
          <Field label={things.singular}>
            {(control) => (
              <Select
                {...control}
                value={wanted?.id ?? ''}
                onChange={props.onWanted}
                options={[
                  { id: '', label: words.anyFree },
                  ...offered.map((row) => ({ id: row.id, label: titleText(things, row) })),
                ]}
              />
            )}
          </Field>
        )}
        <Field label={words.date} required>
          {(control) => (
            <TextInput
              {...control}
              type="date"
              min={props.today}
              value={day}
              onChange={(event) => event.target.value && props.onDay(event.target.value)}
            />
          )}
        </Field>
        <Field label={words.from} required>
          {(control) => (
            <Select
              {...control}
              value={span.start}
              onChange={(start) => props.onSpan({ ...span, start })}
              options={listed.slice(0, -1)}
            />
          )}
        </Field>
        <Field label={words.until} required>
          {(control) => (
            <Select
              {...control}
              value={span.end}
              onChange={(end) => props.onSpan({ ...span, end })}
              options={listed.slice(1)}
            />
          )}
        </Field>
        {size && (
          <Field label={words.people}>
            {(control) => (
              <TextInput
                {...control}
                type="number"
                min={1}
                value={people}
                onChange={(event) => props.onPeople(Math.max(1, Number(event.target.value)))}
              />
            )}
          </Field>
        )}
      </div>
      <div aria-live="polite" className="flex flex-col gap-3">
        {backwards && <p className="text-bad">{words.backwards}</p>}
        {!backwards && wanted && clash && (
          <p className="rounded-control bg-primary-soft p-4">
            {words.alreadyTaken(titleText(things, wanted), clash.start, clash.end)}
          </p>
        )}
        {!backwards && wanted && !clash && !fits(wanted) && (
          <p>{words.tooSmall(titleText(things, wanted))}</p>
        )}
        {!backwards && wanted && chosen && <p>{words.isFree(titleText(things, wanted))}</p>}
        {!backwards && !wanted && (
          <p className="text-sm text-muted-foreground">{words.freeThings(free.length)}</p>
        )}
        {!backwards && !wanted && (
          <ul aria-label={words.free} className="grid gap-2 sm:grid-cols-2">
            {free.map((thing) => (
              <li
                key={thing.id}
                className="flex items-center justify-between gap-3 rounded-control border border-border p-3"
              >
                <span className="flex min-w-0 flex-col">
                  <span className="font-medium">{titleText(things, thing)}</span>
                  {size && (
                    <span className="text-sm text-muted-foreground">
                      {words.upTo(Number(thing[size.id] ?? 0))}
                    </span>
                  )}
                </span>
                <Button onClick={() => onPick(thing)} aria-label={words.pick(titleText(things, thing))}>
                  {words.choosing}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Card>
  );
}
