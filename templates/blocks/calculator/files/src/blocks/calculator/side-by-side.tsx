import { FolderOpen, X } from 'lucide-react';
import { locale, useWords } from '../../text/index.ts';
import { Badge, Card, IconButton } from '../../ui/index.ts';
import { resultText, type CalculatorInput, type CalculatorResult } from './calculator.ts';
import type { KeptSet } from './kept-sets.ts';
import { en, zh } from './text.ts';

/** More would not be read. */
const most = 6;

export interface SideBySideProps {
  sets: readonly KeptSet[];
  noun: string;
  /** Which answer is marked. */
  best?: 'lowest' | 'highest';
  inputs: readonly CalculatorInput[];
  results: readonly CalculatorResult[];
  compute: (values: Readonly<Record<string, number>>) => Readonly<Record<string, number>>;
  open: (set: KeptSet) => void;
  remove: (set: KeptSet) => void;
}

/** What was kept as columns of a table with every figure. */
export function SideBySide({ sets, noun, best, inputs, results, compute, open, remove }: SideBySideProps) {
  const words = useWords({ en, zh });
  const shown = sets.slice(-most).map((set) => ({ set, found: compute(set.values) }));
  const [answer] = results;
  const answers = shown.flatMap(({ found }) => (answer && found[answer.id]) ?? []);
  const marked =
    best === undefined || new Set(answers).size < 2
      ? undefined
      : Math[best === 'lowest' ? 'min' : 'max'](...answers);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const typed = ({ unit, options }: CalculatorInput, value: number | undefined) =>
    value === undefined
      ? '–'
      : (options?.find((option) => option.value === value)?.label ??
        `${number.format(value)}${unit ? ` ${unit}` : ''}`);
  return (
    <Card className="flex flex-col gap-4 p-5 sm:p-8">
      <h2 className="font-heading text-lg font-semibold">{words.comparison}</h2>
      {shown.length < 2 && (
        <p className="text-sm text-muted-foreground">
          {shown.length === 0 ? words.nothingKept(noun) : words.comparisonHint}
        </p>
      )}
      {shown.length > 0 && (
        <div className="overflow-x-auto">
          <table aria-label={words.comparison} className="w-full text-sm tabular-nums">
            <thead>
              <tr className="border-b border-border">
                <td />
                {shown.map(({ set, found }) => (
                  <th key={set.id} scope="col" className="px-4 py-2 text-right align-bottom font-semibold">
                    <span className="flex flex-col items-end gap-1">
                      {answer && shown.length > 1 && found[answer.id] === marked && (
                        <Badge tone="information">{best === 'highest' ? words.highest : words.best}</Badge>
                      )}
                      <span>{set.name}</span>
                      <span className="flex">
                        <IconButton
                          label={words.open(set.name)}
                          icon={<FolderOpen className="size-4" />}
                          onClick={() => open(set)}
                        />
                        <IconButton
                          label={words.remove(set.name)}
                          icon={<X className="size-4" />}
                          onClick={() => remove(set)}
                        />
                      </span>
                    </span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody className="divide-y divide-border">
              {inputs.map((input) => (
                <tr key={`input-${input.id}`}>
                  <th scope="row" className="py-2 pr-4 text-left font-normal text-muted-foreground">
                    {input.label}
                  </th>
                  {shown.map(({ set }) => (
                    <td key={set.id} className="px-4 py-2 text-right">
                      {typed(input, set.values[input.id])}
                    </td>
                  ))}
                </tr>
              ))}
              {results.map((result) => (
                <tr key={`result-${result.id}`}>
                  <th scope="row" className="py-2 pr-4 text-left font-medium">
                    {result.label}
                  </th>
                  {shown.map(({ set, found }) => {
                    const value = found[result.id];
                    return (
                      <td key={set.id} className="px-4 py-2 text-right font-semibold">
                        {value !== undefined && Number.isFinite(value)
                          ? resultText(result, value, locale)
                          : '–'}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  );
}
