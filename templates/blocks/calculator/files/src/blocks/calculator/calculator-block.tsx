import { Columns2, History, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import type { EntityDefinition } from '../../../shared/entity.ts';
import { locale, useWords } from '../../text/index.ts';
import { Badge, Button, Card, Field, Select, TextInput } from '../../ui/index.ts';
import {
  bandOf,
  readNumber,
  resultText,
  type Band,
  type CalculatorInput,
  type CalculatorResult,
} from './calculator.ts';
import { KeepButton, type HistoryFields } from './keep-button.tsx';
import { SideBySide, useKeptSets } from './side-by-side.tsx';
import { en, zh } from './text.ts';
import { YearSeries, type Series } from './year-series.tsx';

export interface CalculatorBlockProps {
  entity?: EntityDefinition;
  history?: HistoryFields;
  title: string;
  inputs: readonly CalculatorInput[];
  results: readonly CalculatorResult[];
  bands?: readonly Band[];
  explanation?: string;
  compute: (values: Readonly<Record<string, number>>) => Readonly<Record<string, number>>;
  series?: Series;
  /** The columns of one year; `n` is its number. */
  computeYear?: (values: Readonly<Record<string, number>>) => Readonly<Record<string, number>>;
  compares?: boolean;
}

/** Nobody plans further ahead. */
const mostYears = 100;

/** Works something out while one types. */
export function CalculatorBlock(props: CalculatorBlockProps) {
  const { title, inputs, results, bands = [], explanation, compute, entity, history } = props;
  const { series, computeYear, compares } = props;
  const words = useWords({ en, zh });
  const start = () => Object.fromEntries(inputs.map(({ id, initial }) => [id, String(initial)]));
  const comparison = useKeptSets(title);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(start);
  const errorOf = ({ id, label, minimum, maximum, options }: CalculatorInput) => {
    const value = readNumber(typed[id] ?? '');
    if (options) return undefined;
    if (value === undefined) return words.number(label);
    if (minimum !== undefined && value < minimum) return words.least(label, String(minimum));
    return maximum !== undefined && value > maximum ? words.most(label, String(maximum)) : undefined;
  };
  const valid = inputs.every((input) => errorOf(input) === undefined);
  const values = Object.fromEntries(inputs.map(({ id }) => [id, readNumber(typed[id] ?? '') ?? 0]));
  const found = valid ? compute(values) : {};
  const [answer, ...others] = results;
  const value = answer && found[answer.id];
  const band = value === undefined ? undefined : bandOf(bands, value);
  const shown = (result: CalculatorResult) => {
    const number = found[result.id];
    return number === undefined || !Number.isFinite(number) ? '–' : resultText(result, number, locale);
  };
  const given = inputs
    .map(({ id, label, unit, options }) => {
      const option = options?.find((each) => each.value === values[id]);
      return `${label}: ${option?.label ?? `${typed[id] ?? ''}${unit ? ` ${unit}` : ''}`}`;
    })
    .join(', ');
  const lines = [
    ...inputs.map(({ id, label, unit, options }) => {
      const option = options?.find((each) => each.value === values[id]);
      return [label, option?.label ?? `${typed[id] ?? ''}${unit ? ` ${unit}` : ''}`] as const;
    }),
    ...results.map((result) => [result.label, shown(result)] as const),
  ];
  const yearCount = series && valid ? Math.min(mostYears, Math.round(values[series.count] ?? 0)) : 0;
  const years = computeYear
    ? Array.from({ length: yearCount }, (_, index) => computeYear({ ...values, n: index + 1 }))
    : [];
  const calculator = (
    <Card className="grid max-w-5xl grid-cols-[minmax(0,1fr)] overflow-hidden md:grid-cols-2">
      <div role="group" aria-label={title} className="flex flex-col gap-5 p-5 sm:p-8">
        {inputs.map((input) => (
          <Field key={input.id} label={input.label} required error={errorOf(input)}>
            {(control) =>
              input.options ? (
                <Select
                  {...control}
                  value={typed[input.id] ?? ''}
                  onChange={(next) => setTyped({ ...typed, [input.id]: next })}
                  options={input.options.map((option) => ({ id: String(option.value), label: option.label }))}
                />
              ) : (
                <span className="flex items-center gap-2">
                  <TextInput
                    {...control}
                    inputMode="decimal"
                    className="tabular-nums"
                    value={typed[input.id] ?? ''}
                    onChange={(event) => setTyped({ ...typed, [input.id]: event.target.value })}
                  />
                  {input.unit && <span className="text-sm text-muted-foreground">{input.unit}</span>}
                </span>
              )
            }
          </Field>
        ))}
        <Button
          variant="ghost"
          className="self-start"
          icon={<RotateCcw className="size-4" aria-hidden />}
          onClick={() => setTyped(start())}
        >
          {words.reset}
        </Button>
      </div>
      <div className="flex flex-col gap-6 border-t border-border bg-primary-soft p-5 sm:p-8 md:border-t-0 md:border-l">
        <div role="status" className="flex flex-col gap-2">
          <p className="text-sm font-medium">{answer?.label ?? words.result}</p>
          {valid && answer ? (
            <p className="font-heading text-4xl font-semibold tracking-tight break-words tabular-nums">
              {shown(answer)}
            </p>
          ) : (
            <p>{words.noResult}</p>
          )}
          {band && (
            <p>
              <Badge tone={band.tone}>{band.label}</Badge>
            </p>
          )}
        </div>
        {valid && others.length > 0 && (
          <dl className="flex flex-col divide-y divide-border border-y border-border">
            {others.map((result) => (
              <div key={result.id} className="flex items-baseline justify-between gap-4 py-2.5">
                <dt className="text-sm">{result.label}</dt>
                <dd className="font-medium tabular-nums">{shown(result)}</dd>
              </div>
            ))}
          </dl>
        )}
        {entity && history && answer && (
          <KeepButton
            entity={entity}
            disabled={!valid}
            on={history.on}
            icon={<History className="size-4" aria-hidden />}
            values={{
              [history.title]: title,
              [history.given]: given,
              [history.result]: `${answer.label}: ${shown(answer)}`,
            }}
          />
        )}
        {compares && answer && (
          <Button
            className="self-start"
            disabled={!valid}
            icon={<Columns2 className="size-4" aria-hidden />}
            onClick={() => comparison.add({ answer: found[answer.id] ?? 0, lines })}
          >
            {words.compare}
          </Button>
        )}
        {explanation && (
          <div className="mt-auto text-sm">
            <h2 className="font-medium">{words.how}</h2>
            <p className="text-pretty text-muted-foreground">{explanation}</p>
          </div>
        )}
      </div>
    </Card>
  );
  if (!series && !compares) return calculator;
  return (
    <div className="flex max-w-5xl flex-col gap-6">
      {calculator}
      {compares && <SideBySide sets={comparison.sets} remove={comparison.remove} />}
      {series && years.length > 0 && <YearSeries series={series} years={years} />}
    </div>
  );
}
