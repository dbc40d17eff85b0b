import { FolderOpen, X } from 'lucide-react';
import { locale, useWords } from '../../text/index.ts';
import { Card, IconButton } from '../../ui/index.ts';
import { resultText, type CalculatorResult } from './calculator.ts';
import type { KeptSet } from './kept-sets.ts';
import { en, zh } from './text.ts';

/** What there are several of, such as rooms, and which results are added up. */
export interface Several {
  noun: string;
  plural: string;
  sums: readonly string[];
}

export interface SumOfSeveralProps {
  several: Several;
  sets: readonly KeptSet[];
  results: readonly CalculatorResult[];
  compute: (values: Readonly<Record<string, number>>) => Readonly<Record<string, number>>;
  open: (set: KeptSet) => void;
  remove: (set: KeptSet) => void;
}

/** A row for each that was added, and what they come to together. */
export function SumOfSeveral({ several, sets, results, compute, open, remove }: SumOfSeveralProps) {
  const words = useWords({ en, zh });
  const summed = several.sums.flatMap((id) => results.filter((result) => result.id === id));
  const rows = sets.map((set) => ({ set, found: compute(set.values) }));
  const totalOf = (id: string) => rows.reduce((sum, { found }) => sum + (found[id] ?? 0), 0);
  const title = words.sumOf(several.plural);
  return (
    <Card className="flex flex-col gap-4 p-5 sm:p-8">
      <h2 className="font-heading text-lg font-semibold">{title}</h2>
      {rows.length === 0 ? (
        <p className="text-sm text-muted-foreground">{words.noneAdded(several.noun, several.plural)}</p>
      ) : (
        <div className="overflow-x-auto">
          <table aria-label={title} className="w-full text-sm tabular-nums">
            <thead>
              <tr className="border-b border-border text-muted-foreground">
                <th scope="col" className="py-2 pr-4 text-left font-normal">
                  {several.noun.charAt(0).toUpperCase() + several.noun.slice(1)}
                </th>
                {summed.map(({ id, label }) => (
                  <th key={id} scope="col" className="px-4 py-2 text-right font-normal">
                    {label}
                  </th>
                ))}
                <td />
              </tr>
            </thead>
            <tbody className="divide-y divide-border">
              {rows.map(({ set, found }) => (
                <tr key={set.id}>
                  <th scope="row" className="py-2 pr-4 text-left font-medium">
                    {set.name}
                  </th>
                  {summed.map((result) => (
                    <td key={result.id} className="px-4 py-2 text-right">
                      {resultText(result, found[result.id] ?? 0, locale)}
                    </td>
                  ))}
                  <td>
                    <span className="flex justify-end">
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
                  </td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr className="border-t-2 border-border font-semibold">
                <th scope="row" className="py-3 pr-4 text-left">
                  {words.total}
                </th>
                {summed.map((result) => (
                  <td key={result.id} className="px-4 py-3 text-right">
                    {resultText(result, totalOf(result.id), locale)}
                  </td>
                ))}
                <td />
              </tr>
            </tfoot>
          </table>
        </div>
      )}
    </Card>
  );
}
