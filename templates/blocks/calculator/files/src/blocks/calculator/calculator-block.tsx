import { useState } from 'react';
import type { EntityDefinition } from '../../../shared/entity.ts';
import { locale, useWords } from '../../text/index.ts';
import { Badge, Card } from '../../ui/index.ts';
import {
  bandOf,
  readNumber,
  resultText,
  typedText,
  type Band,
  type CalculatorInput,
  type CalculatorResult,
} from './calculator.ts';
import { InputFields } from './input-fields.tsx';
import { KeepButton, type HistoryFields } from './keep-button.tsx';
import { KeptResults } from './kept-results.tsx';
import { valuesText, type KeptSet } from './kept-sets.ts';
import { PartsChart } from './parts-chart.tsx';
import type { Several } from './sum-of-several.tsx';
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
  parts?: readonly string[];
  series?: Series;
  /** The columns of one year; `n` is its number. */
  computeYear?: (values: Readonly<Record<string, number>>) => Readonly<Record<string, number>>;
  /** It is worked out for several, which are kept and added up. */
  several?: Several;
  compares?: boolean;
  progress?: boolean;
  noun?: string;
  /** Which of the kept answers is marked. */
  best?: 'lowest' | 'highest';
  tips?: readonly string[];
}

/** Nobody plans further ahead. */
const mostYears = 100;

/** Works something out while one types. */
export function CalculatorBlock(props: CalculatorBlockProps) {
  const { title, bands = [], explanation, compute, entity, history } = props;
  const { series, computeYear, several, compares, progress, best, parts = [], tips = [] } = props;
  const words = useWords({ en, zh });
  const noun = several?.noun ?? props.noun;
  // What is kept beside others gets a name.
  const named = noun ?? (compares ? words.noun : undefined);
  const results = props.results.filter(({ hidden }) => !hidden);
  const start = () => Object.fromEntries(props.inputs.map(({ id, initial }) => [id, String(initial)]));
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(start);
  const [isImperial, setImperial] = useState(false);
  const inputs = props.inputs.filter(
    ({ onlyFor }) => !onlyFor || Number(typed[onlyFor.input]) === onlyFor.value,
  );
  const hasUnits = inputs.some(({ imperial }) => imperial !== undefined);
  const factorOf = ({ imperial }: CalculatorInput | CalculatorResult, on = isImperial) =>
    on && imperial ? imperial.factor : 1;
  const valueOf = (input: CalculatorInput) => {
    const number = readNumber(typed[input.id] ?? '');
    return number === undefined ? undefined : number * factorOf(input);
  };
  const errorOf = (input: CalculatorInput) => {
    const { label, minimum, maximum, options, below } = input;
    const value = valueOf(input);
    if (options) return undefined;
    if (value === undefined)
      return (typed[input.id] ?? '').trim() === '' ? words.missing(label) : words.number(label);
    const shownAs = (limit: number) => typedText(limit / factorOf(input));
    if (minimum !== undefined && value < minimum) return words.least(label, shownAs(minimum));
    if (maximum !== undefined && value > maximum) return words.most(label, shownAs(maximum));
    const other = inputs.find(({ id }) => id === below);
    const limit = other && valueOf(other);
    return other && limit !== undefined && value >= limit ? words.below(label, other.label) : undefined;
  };
  const valid = inputs.every((input) => errorOf(input) === undefined);
  const values = Object.fromEntries(props.inputs.map((input) => [input.id, valueOf(input) ?? 0]));
  const found = valid ? compute(values) : {};
  const [answer, ...others] = results;
  const value = answer && found[answer.id];
  const band = value === undefined ? undefined : bandOf(bands, value);
  const shown = (result: CalculatorResult) => {
    const number = found[result.id];
    if (number === undefined || !Number.isFinite(number)) return '–';
    const unit = isImperial && result.imperial ? result.imperial.unit : result.unit;
    return resultText({ ...result, unit }, number / factorOf(result), locale);
  };
  const given = inputs
    .map((input) => {
      const { id, label, unit, options, imperial } = input;
      const option = options?.find((each) => each.value === values[id]);
      const shownUnit = isImperial && imperial ? imperial.unit : unit;
      return `${label}: ${option?.label ?? `${typed[id] ?? ''}${shownUnit ? ` ${shownUnit}` : ''}`}`;
    })
    .join(', ');
  const changeUnits = (on: boolean) => {
    setImperial(on);
    setTyped(
      Object.fromEntries(
        props.inputs.map((input) => {
          const number = valueOf(input);
          const same = typed[input.id] ?? '';
          return [
            input.id,
            number === undefined || !input.imperial ? same : typedText(number / factorOf(input, on)),
          ];
        }),
      ),
    );
  };
  const open = (set: KeptSet) => {
    setTyped(
      Object.fromEntries(
        props.inputs.map((input) => [
          input.id,
          typedOf(input, set.values[input.id] ?? input.initial, factorOf(input)),
        ]),
      ),
    );
    scrollTo({ top: 0, behavior: 'smooth' });
  };
  const wanted = series && valid ? (values[series.count] ?? found[series.count] ?? 0) : 0;
  const yearCount = Math.min(mostYears, Math.round(Number.isFinite(wanted) ? wanted : 0));
  const years = computeYear
    ? Array.from({ length: yearCount }, (_, index) => computeYear({ ...values, n: index + 1 }))
    : [];
  return (
    <div className="flex flex-col gap-6">
      <Card className="grid grid-cols-[minmax(0,1fr)] overflow-hidden md:grid-cols-2">
        <InputFields
          title={title}
          inputs={inputs}
          typed={typed}
          errorOf={errorOf}
          isImperial={hasUnits ? isImperial : undefined}
          onUnits={changeUnits}
          onType={(id, text) => setTyped({ ...typed, [id]: text })}
          onReset={() => {
            setImperial(false);
            setTyped(start());
          }}
        />
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
              history={history}
              disabled={!valid}
              title={title}
              noun={named}
              label={several ? words.add(several.noun) : named ? words.keepNamed(named) : words.keep}
              values={{
                [history.title]: title,
                [history.given]: given,
                [history.result]: results.map((result) => `${result.label}: ${shown(result)}`).join(' · '),
                ...(history.values && { [history.values]: valuesText(values) }),
              }}
            />
          )}
          {explanation && (
            <div className="mt-auto text-sm">
              <h2 className="font-medium">{words.how}</h2>
              <p className="text-pretty text-muted-foreground">{explanation}</p>
            </div>
          )}
        </div>
      </Card>
      {parts.length > 0 && valid && (
        <PartsChart
          parts={parts.flatMap((id) => results.filter((result) => result.id === id))}
          found={found}
        />
      )}
      {(several || compares || progress) && entity && history && (
        <KeptResults
          entity={entity}
          history={history}
          title={title}
          noun={noun ?? words.noun}
          best={best}
          inputs={props.inputs}
          results={results}
          compute={compute}
          several={several}
          compares={compares}
          progress={progress}
          open={open}
        />
      )}
      {series && years.length > 0 && <YearSeries series={series} years={years} />}
      {tips.length > 0 && (
        <Card className="flex flex-col gap-3 p-5 sm:p-8">
          <h2 className="font-heading text-lg font-semibold">{words.tips}</h2>
          <ul className="flex list-disc flex-col gap-1.5 pl-5">
            {tips.map((tip) => (
              <li key={tip} className="text-pretty">
                {tip}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </div>
  );
}

function typedOf({ imperial }: CalculatorInput, value: number, factor: number): string {
  return imperial ? typedText(value / factor) : String(value);
}
