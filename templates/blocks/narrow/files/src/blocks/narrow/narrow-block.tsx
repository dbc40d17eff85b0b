import { Download, RotateCcw } from 'lucide-react';
import { useSearchParams } from 'react-router';
import { fieldOf, type EntityDefinition, type FieldDefinition } from '../../../shared/entity.ts';
import { entityOf } from '../../../shared/model/index.ts';
import type { Row } from '../../../shared/rows.ts';
import { useRows } from '../../store/index.ts';
import { locale, useWords } from '../../text/index.ts';
import { Button, Card, Field, Select, TextInput, type FieldControl } from '../../ui/index.ts';
import { downloadTable } from '../figures/csv.ts';
import { cellText } from '../figures/rows-table.tsx';
import { inSentence } from '../records/names.ts';
import { titleText } from '../records/title-text.ts';
import { useDraft } from '../records/use-draft.ts';
import { useNarrowed } from '../records/use-narrowed.ts';
import { useRelated } from '../records/use-related.ts';
import { en, zh } from './text.ts';

export interface NarrowBlockProps {
  entity: EntityDefinition;
  /** Fields of the entity or of what it points to. */
  fields: readonly { field: string; of: EntityDefinition }[];
  date?: string;
  /** Whether the rows that are left can be downloaded. */
  export?: boolean;
}

/** Filters above figures and charts, which all of them follow. What is chosen is in the address. */
export function NarrowBlock({ entity, fields, date, export: exports }: NarrowBlockProps) {
  const words = useWords({ en, zh });
  const [parameters, setParameters] = useSearchParams();
  const { rows } = useRows(entity);
  const related = useRelated(entity);
  const left = useNarrowed(entity, rows);
  const keys = [...fields.map(({ field }) => field), ...(date ? [`${date}.from`, `${date}.to`] : [])];
  const change = (changes: Readonly<Record<string, string>>) => {
    const next = new URLSearchParams(window.location.search);
    for (const [key, value] of Object.entries(changes)) {
      next.delete(key);
      if (value !== '') next.set(key, value);
    }
    setParameters(next, { replace: true, preventScrollReset: true });
  };
  const active = keys.some((key) => (parameters.get(key) ?? '') !== '');
  const from = parameters.get(`${date}.from`) ?? '';
  const until = parameters.get(`${date}.to`) ?? '';
  const download = () => {
    const columns = entity.fields.filter(({ type }) => type !== 'image' && type !== 'file');
    downloadTable(entity.path, [
      columns.map(({ label }) => label),
      ...left.map((row) => columns.map((field) => cellText(field, row, related))),
    ]);
  };
  return (
    <Card className="print:hidden">
      <fieldset className="flex flex-wrap items-end gap-x-4 gap-y-3 p-4 sm:p-5">
        <legend className="sr-only">{words.group}</legend>
        {fields.map(({ field: id, of }) => (
          <Choice
            key={id}
            of={of}
            field={id}
            value={parameters.get(id) ?? ''}
            onChange={(value) => change({ [id]: value })}
          />
        ))}
        {date &&
          (['from', 'until'] as const).map((end) => (
            <div key={end} className="w-full sm:w-44">
              <Field
                label={words[end]}
                error={end === 'until' && from !== '' && until !== '' && from > until ? words.wrongOrder : ''}
                required
              >
                {(control) => (
                  <DayInput
                    control={control}
                    value={end === 'from' ? from : until}
                    onChange={(day) => change({ [`${date}.${end === 'from' ? 'from' : 'to'}`]: day })}
                  />
                )}
              </Field>
            </div>
          ))}
        <div className="flex flex-1 flex-wrap items-center justify-end gap-3">
          <p className="text-sm text-muted-foreground" role="status">
            {words.count(
              left.length.toLocaleString(locale),
              rows.length.toLocaleString(locale),
              inSentence(entity.plural),
            )}
          </p>
          {active && (
            <Button variant="ghost" onClick={() => change(Object.fromEntries(keys.map((key) => [key, ''])))}>
              <RotateCcw className="size-4" aria-hidden />
              {words.showAll}
            </Button>
          )}
          {exports && (
            <Button onClick={download}>
              <Download className="size-4" aria-hidden />
              {words.download}
            </Button>
          )}
        </div>
      </fieldset>
    </Card>
  );
}

function DayInput({
  control,
  value,
  onChange,
}: {
  control: FieldControl;
  value: string;
  onChange: (day: string) => void;
}) {
  const [draft, setDraft] = useDraft(value, onChange);
  return (
    <TextInput {...control} type="date" value={draft} onChange={(event) => setDraft(event.target.value)} />
  );
}

interface ChoiceProps {
  of: EntityDefinition;
  field: string;
  value: string;
  onChange: (value: string) => void;
}

/** One of the values that occur, or all. */
function Choice({ of, field: id, value, onChange }: ChoiceProps) {
  const words = useWords({ en, zh });
  const { rows } = useRows(of);
  const field = fieldOf(of, id);
  const target = (field?.target === undefined ? undefined : entityOf(field.target)) ?? of;
  const { rows: pointedAt } = useRows(target);
  // The things themselves, where figures are told apart by what they are of.
  const options = field ? optionsOf(field, rows, { target, rows: pointedAt }) : [];
  if (!field) return null;
  return (
    <div className="w-full sm:w-52">
      <Field label={field.label} required>
        {(control) => (
          <Select
            {...control}
            value={value}
            options={[{ id: '', label: words.all }, ...options]}
            onChange={onChange}
          />
        )}
      </Field>
    </div>
  );
}

function optionsOf(
  field: FieldDefinition,
  rows: readonly Row[],
  pointedAt: { target: EntityDefinition; rows: readonly Row[] },
): { id: string; label: string }[] {
  if (field.type === 'choice') return (field.options ?? []).map(({ id, label }) => ({ id, label }));
  const byLabel = (one: { label: string }, other: { label: string }) =>
    one.label.localeCompare(other.label, locale, { numeric: true });
  if (field.type === 'relation')
    return pointedAt.rows
      .map((row) => ({ id: row.id, label: titleText(pointedAt.target, row) }))
      .toSorted(byLabel);
  const values = new Set(rows.map((row) => String(row[field.id] ?? '')).filter((each) => each !== ''));
  return [...values].map((each) => ({ id: each, label: each })).toSorted(byLabel);
}
