import { Scale } from 'lucide-react';
import { useSearchParams } from 'react-router';
import { entityOf } from '../../../shared/model/index.ts';
import { fieldOf, type EntityDefinition, type FieldDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { useRows } from '../../store/index.ts';
import { locale, useWords } from '../../text/index.ts';
import { Card, EmptyState, Field, formatValue, LoadState, Select } from '../../ui/index.ts';
import { figureOf, numberText, small, type Operation } from '../figures/figures.ts';
import { titleText } from '../records/title-text.ts';
import { en, zh } from './text.ts';

export interface VersusProps {
  entity: EntityDefinition;
  /** What tells the two sides apart. */
  field: string;
  measures: readonly { field: string; operation: 'sum' | 'average' }[];
  /** Choices whose shares are shown for both. */
  shares?: readonly string[];
}

interface Side {
  value: string;
  label: string;
  rows: readonly Row[];
}

/** The figures of two airlines, districts or teams beside each other. */
export function VersusBlock({ entity, field: by, measures, shares = [] }: VersusProps) {
  const words = useWords({ en, zh });
  const { rows, status, retry } = useRows(entity);
  const [parameters, setParameters] = useSearchParams();
  const field = fieldOf(entity, by);
  // What rows point to is loaded as well, for its names.
  const target = (field?.target === undefined ? undefined : entityOf(field.target)) ?? entity;
  const { rows: pointedAt } = useRows(target);
  const names = new Map(pointedAt.map((row) => [row.id, titleText(target, row)]));
  const sides = field ? sidesOf(field, rows, names) : [];
  const named = (name: string) => sides.find(({ value }) => value === parameters.get(name));
  const one = named('one') ?? sides[0];
  const other = named('other') ?? sides.find(({ value }) => value !== one?.value);
  const choose = (name: string) => (value: string) => {
    const changed = new URLSearchParams(window.location.search);
    changed.set(name, value);
    setParameters(changed, { replace: true, preventScrollReset: true });
  };
  if (!field) return null;
  const select = (name: 'one' | 'other', side: Side, against: Side) => (
    <Field required label={`${name === 'one' ? words.first : words.second}: ${small(field.label)}`}>
      {(control) => (
        <Select
          {...control}
          value={side.value}
          options={sides
            .filter(({ value }) => value !== against.value)
            .map(({ value, label: text }) => ({ id: value, label: text }))}
          onChange={choose(name)}
        />
      )}
    </Field>
  );
  return (
    <LoadState status={status} retry={retry}>
      {!one || !other ? (
        <EmptyState icon={<Scale className="size-6" />} title={words.empty} text={words.emptyHint} />
      ) : (
        <div className="flex flex-col gap-6">
          <div className="grid max-w-2xl gap-4 sm:grid-cols-2">
            {select('one', one, other)}
            {select('other', other, one)}
          </div>
          <FigureTable entity={entity} sides={[one, other]} measures={measures} />
          <div className="grid gap-6 lg:grid-cols-2">
            {shares.map((id) => (
              <Shares key={id} field={fieldOf(entity, id)} sides={[one, other]} />
            ))}
          </div>
        </div>
      )}
    </LoadState>
  );
}

/** The values that occur, the most frequent first. */
function sidesOf(field: FieldDefinition, rows: readonly Row[], names: ReadonlyMap<string, string>): Side[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const value = row[field.id];
    if (typeof value !== 'string' || value === '') continue;
    groups.set(value, [...(groups.get(value) ?? []), row]);
  }
  return [...groups]
    .map(([value, own]) => {
      const label = field.type === 'relation' ? names.get(value) : formatValue(field, value, locale);
      return { value, label: label ?? value, rows: own };
    })
    .toSorted((a, b) => b.rows.length - a.rows.length || a.label.localeCompare(b.label, locale));
}

function FigureTable({
  entity,
  sides,
  measures,
}: {
  entity: EntityDefinition;
  sides: readonly [Side, Side];
  measures: VersusProps['measures'];
}) {
  const words = useWords({ en, zh });
  const lines = measures.flatMap(({ field: id, operation }) => {
    const field = fieldOf(entity, id);
    if (!field) return [];
    const name = small(field.label);
    const line = (label: string, how: Operation) => ({
      label,
      values: sides.map((side) => figureOf(side.rows, id, how) ?? 0),
      texts: sides.map((side) => numberText(field, figureOf(side.rows, id, how))),
    });
    return [
      operation === 'sum' ? line(words.total(name), 'sum') : line(words.average(name), 'average'),
      operation === 'sum' ? line(words.average(name), 'average') : line(words.highest(name), 'maximum'),
    ];
  });
  const counts = sides.map((side) => side.rows.length);
  const all = [
    { label: entity.plural, values: counts, texts: counts.map((count) => count.toLocaleString(locale)) },
    ...lines,
  ];
  return (
    <div className="overflow-x-auto rounded-card border border-border bg-card text-card-foreground">
      <table className="w-full text-sm" aria-label={words.table}>
        <thead>
          <tr className="border-b border-border">
            <th scope="col" className="p-4 text-left font-medium text-muted-foreground">
              {words.figure}
            </th>
            {sides.map(({ value, label }) => (
              <th key={value} scope="col" className="p-4 text-left font-heading text-base font-semibold">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {all.map(({ label, values, texts }) => (
            <tr key={label} className="border-b border-border last:border-0">
              <th scope="row" className="p-4 text-left font-medium text-muted-foreground">
                {label}
              </th>
              {sides.map((side, index) => (
                <td key={side.value} className="w-2/5 p-4 align-top">
                  <span className="font-heading text-xl font-semibold tabular-nums">{texts[index]}</span>
                  <Bar share={(values[index] ?? 0) / Math.max(1e-9, ...values)} second={index === 1} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Bar({ share, second }: { share: number; second: boolean }) {
  return (
    <span className="mt-2 block h-2 overflow-hidden rounded-full bg-muted" aria-hidden>
      <span
        className={`block h-full rounded-full ${second ? 'bg-chart-2' : 'bg-chart-1'}`}
        style={{ width: `${Math.round(Math.max(0, Math.min(1, share)) * 100)}%` }}
      />
    </span>
  );
}

/** How often each choice occurs on both sides. */
function Shares({ field, sides }: { field: FieldDefinition | undefined; sides: readonly [Side, Side] }) {
  const words = useWords({ en, zh });
  if (!field?.options) return null;
  return (
    <Card className="flex flex-col gap-4 px-5 py-4">
      <h2 className="font-heading text-base font-semibold">{words.shares(small(field.label))}</h2>
      <dl className="flex flex-col gap-3">
        {field.options.map(({ id, label }) => (
          <div key={id} className="grid grid-cols-[7rem_1fr_1fr] items-start gap-3 text-sm">
            <dt className="pt-0.5 break-words text-muted-foreground">{label}</dt>
            {sides.map((side, index) => {
              const count = side.rows.filter((row) => row[field.id] === id).length;
              return (
                <dd key={side.value}>
                  <span className="tabular-nums">{words.share(count, side.rows.length)}</span>
                  <Bar share={count / Math.max(1, side.rows.length)} second={index === 1} />
                </dd>
              );
            })}
          </div>
        ))}
      </dl>
    </Card>
  );
}
