import { X } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../text/index.ts';
import { Badge, Card, IconButton } from '../../ui/index.ts';
import { en, zh } from './text.ts';

/** What was typed and worked out, as it was shown. */
export interface Kept {
  answer: number;
  lines: readonly (readonly [label: string, value: string])[];
}

const most = 4;

/** Sets of inputs that are looked at beside each other; remembered in this browser. */
export function useKeptSets(title: string) {
  const key = `calculator-comparison:${title}`;
  const [sets, setSets] = useState<readonly Kept[]>(() => read(localStorage.getItem(key)));
  const change = (next: readonly Kept[]) => {
    setSets(next);
    localStorage.setItem(key, JSON.stringify(next));
  };
  return {
    sets,
    add: (kept: Kept) => change([...sets, kept].slice(-most)),
    remove: (at: number) => change(sets.filter((_, index) => index !== at)),
  };
}

function read(text: string | null): Kept[] {
  try {
    const found: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(found) ? found.filter(isKept) : [];
  } catch {
    return [];
  }
}

function isKept(value: unknown): value is Kept {
  return (
    typeof value === 'object' &&
    value !== null &&
    'answer' in value &&
    typeof value.answer === 'number' &&
    'lines' in value &&
    Array.isArray(value.lines)
  );
}

export interface SideBySideProps {
  sets: readonly Kept[];
  remove: (at: number) => void;
}

/** Kept sets as columns of a table, the lowest answer marked. */
export function SideBySide({ sets, remove }: SideBySideProps) {
  const words = useWords({ en, zh });
  const [first] = sets;
  if (!first) return null;
  const lowest = Math.min(...sets.map(({ answer }) => answer));
  return (
    <Card className="flex flex-col gap-4 p-5 sm:p-8">
      <h2 className="font-heading text-lg font-semibold">{words.comparison}</h2>
      {sets.length === 1 && <p className="text-sm text-muted-foreground">{words.comparisonHint}</p>}
      <div className="overflow-x-auto">
        <table aria-label={words.comparison} className="w-full text-sm tabular-nums">
          <thead>
            <tr className="border-b border-border">
              <td />
              {sets.map(({ answer }, index) => (
                <th key={index} scope="col" className="px-4 py-2 text-right font-semibold">
                  <span className="inline-flex items-center gap-2">
                    {sets.length > 1 && answer === lowest && <Badge tone="good">{words.best}</Badge>}
                    {words.option(index + 1)}
                    <IconButton
                      label={words.removeOption(index + 1)}
                      icon={<X className="size-4" />}
                      onClick={() => remove(index)}
                    />
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-border">
            {first.lines.map(([label], row) => (
              <tr key={label}>
                <th scope="row" className="py-2 pr-4 text-left font-normal text-muted-foreground">
                  {label}
                </th>
                {sets.map(({ lines }, index) => (
                  <td key={index} className="px-4 py-2 text-right font-medium">
                    {lines[row]?.[1] ?? '–'}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
