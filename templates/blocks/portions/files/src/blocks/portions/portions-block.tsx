import { Minus, Plus } from 'lucide-react';
import { useId, useState } from 'react';
import { useParams } from 'react-router';
import type { EntityDefinition } from '../../../shared/entity.ts';
import { useRow } from '../../store/index.ts';
import { locale, useWords } from '../../text/index.ts';
import { IconButton } from '../../ui/index.ts';
import { scaleLine } from './scale.ts';
import { en, zh } from './text.ts';

export interface PortionsBlockProps {
  entity: EntityDefinition;
  servings: string;
  ingredients: string;
}

const most = 99;

/** What a recipe takes, for as many as one wants. */
export function PortionsBlock({ entity, servings, ingredients }: PortionsBlockProps) {
  const words = useWords({ en, zh });
  const heading = useId();
  const { id } = useParams();
  const { row } = useRow(entity, id);
  const [chosen, setChosen] = useState<number>();
  const lines = String(row?.[ingredients] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  if (!row || lines.length === 0) return null;
  const written = Number(row[servings]) || 1;
  const count = chosen ?? written;
  const change = (by: number) => setChosen(Math.min(most, Math.max(1, count + by)));
  return (
    <section
      aria-labelledby={heading}
      className="flex max-w-2xl flex-col gap-5 rounded-card card-frame bg-card p-6 text-card-foreground shadow-card"
    >
      <div className="flex flex-wrap items-center justify-between gap-4">
        <h2 id={heading} className="font-heading text-xl font-semibold tracking-tight">
          {words.title} <span className="font-normal text-muted-foreground">{words.for(count)}</span>
        </h2>
        <div role="group" aria-label={words.servings} className="flex items-center gap-2">
          <IconButton
            label={words.fewer}
            icon={<Minus className="size-4" aria-hidden />}
            disabled={count <= 1}
            onClick={() => change(-1)}
          />
          <input
            type="number"
            min={1}
            max={most}
            aria-label={words.servings}
            value={count}
            onChange={(event) => {
              const wanted = Math.round(Number(event.target.value));
              if (wanted >= 1) setChosen(Math.min(most, wanted));
            }}
            className="h-10 w-16 rounded-control border border-input bg-background text-center font-medium tabular-nums"
          />
          <IconButton
            label={words.more}
            icon={<Plus className="size-4" aria-hidden />}
            disabled={count >= most}
            onClick={() => change(1)}
          />
        </div>
      </div>
      <ul className="flex flex-col divide-y divide-border" aria-live="polite">
        {lines.map((line) => (
          <li key={line} className="py-2">
            {scaleLine(line, count / written, locale)}
          </li>
        ))}
      </ul>
    </section>
  );
}
