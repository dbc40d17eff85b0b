import { BadgeCheck } from 'lucide-react';
import type { EntityDefinition, FieldDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { useRows } from '../../store/index.ts';
import { locale, useWords } from '../../text/index.ts';
import { Card, FieldValue, formatValue } from '../../ui/index.ts';
import { isEmpty } from '../records/facts.tsx';
import { RowLink } from '../records/row-link.tsx';
import { useRelated } from '../records/use-related.ts';
import type { LookupBlockProps } from './lookup-block.tsx';
import { StepList } from './step-list.tsx';
import { en, zh } from './text.ts';

export interface LookupSteps {
  entity: EntityDefinition;
  item: string;
  title: string;
  place?: string;
  /** What was said with it. */
  text?: string;
  date: string;
  /** How it began: a date of the thing itself, and what then was so. */
  begin?: { date: string; label: string };
}

type AnswerProps = LookupBlockProps & { row: Row };

/** What is told about the thing that was found. */
export function LookupAnswer(props: AnswerProps) {
  const { entity, row, answer, code, status, show = [], origin = [], steps } = props;
  const words = useWords({ en, zh });
  const state = entity.fields.find((field) => field.id === status);
  const facts = answer === 'verdict' ? [...origin, ...show.filter((id) => !origin.includes(id))] : show;
  return (
    <article>
      <Card className="flex min-w-0 flex-col gap-6 p-5 sm:p-8">
        {answer === 'verdict' && (
          <div className="flex items-start gap-4 rounded-card bg-good-soft p-4 text-good">
            <BadgeCheck className="size-8 shrink-0" aria-hidden />
            <div>
              <p className="font-heading text-xl font-semibold">{words.genuine}</p>
              <p className="text-foreground">{words.genuineHint(String(row[code] ?? ''))}</p>
            </div>
          </div>
        )}
        <header className="flex flex-wrap items-start justify-between gap-3">
          <div>
            <p className="text-sm tracking-wide text-muted-foreground tabular-nums">
              {String(row[code] ?? '')}
            </p>
            <h2 className="font-heading text-2xl font-semibold">
              <RowLink entity={entity} row={row} />
            </h2>
          </div>
          {state && (
            <div className="flex items-center gap-2 text-sm text-muted-foreground">
              {words.status}
              <FieldValue field={state} value={row[state.id]} />
            </div>
          )}
        </header>
        {steps && answer === 'status' && <LastStep steps={steps} row={row} />}
        <Facts entity={entity} row={row} show={facts.filter((id) => id !== status && id !== code)} />
        {steps && answer !== 'status' && <Path entity={entity} steps={steps} row={row} />}
      </Card>
    </article>
  );
}

function Facts({ entity, row, show }: { entity: EntityDefinition; row: Row; show: readonly string[] }) {
  const fields = show.flatMap((id) => entity.fields.find((field) => field.id === id) ?? []);
  return (
    <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
      {fields
        .filter((field) => !isEmpty(row[field.id]))
        .map((field) => (
          <div key={field.id}>
            <dt className="text-sm text-muted-foreground">{field.label}</dt>
            <dd className="break-words">
              <FieldValue field={field} value={row[field.id]} />
            </dd>
          </div>
        ))}
    </dl>
  );
}

function useSteps({ entity, item, date }: LookupSteps, row: Row): readonly Row[] {
  const { rows } = useRows(entity);
  useRelated(entity);
  return rows
    .filter((step) => step[item] === row.id)
    .toSorted((one, other) => String(one[date] ?? '').localeCompare(String(other[date] ?? '')));
}

/** What happened to a thing, one after the other. */
export function Path({ entity, steps, row }: { entity: EntityDefinition; steps: LookupSteps; row: Row }) {
  const words = useWords({ en, zh });
  const past = useSteps(steps, row);
  // What goes through hands has a beginning; what is carried has places.
  const heading = steps.begin ? words.history : words.path;
  return (
    <section className="flex flex-col gap-4">
      <h3 className="font-heading text-lg font-semibold">
        {heading}
        <span className="ml-3 text-sm font-normal text-muted-foreground">
          {steps.begin ? words.entries(past.length + 1) : words.steps(past.length)}
        </span>
      </h3>
      {past.length === 0 && !steps.begin ? (
        <p className="text-muted-foreground">{words.noSteps}</p>
      ) : (
        <StepList steps={steps} of={entity} item={row} rows={past} label={heading} />
      )}
    </section>
  );
}

function LastStep({ steps, row }: { steps: LookupSteps; row: Row }) {
  const words = useWords({ en, zh });
  const last = useSteps(steps, row).at(-1);
  if (!last) return <p className="text-muted-foreground">{words.noSteps}</p>;
  const text = (field: FieldDefinition | undefined) =>
    field ? formatValue(field, last[field.id], locale) : '';
  const of = (id: string | undefined) => steps.entity.fields.find((field) => field.id === id);
  const place = of(steps.place);
  return (
    <dl className="grid gap-4 rounded-card bg-primary-soft p-5 sm:grid-cols-3">
      {[
        { label: words.lastSeen, value: text(of(steps.title)) },
        { label: place?.label ?? '', value: text(place) },
        { label: words.since, value: text(of(steps.date)) },
      ]
        .filter(({ value }) => value !== '')
        .map(({ label, value }) => (
          <div key={label}>
            <dt className="text-sm text-muted-foreground">{label}</dt>
            <dd className="font-heading text-lg font-semibold break-words">{value}</dd>
          </div>
        ))}
    </dl>
  );
}
