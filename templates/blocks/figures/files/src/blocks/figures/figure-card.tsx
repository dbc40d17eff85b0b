import { useId } from 'react';
import { Card } from '../../ui/index.ts';

/** One figure with its name. */
export function FigureCard({ label, value, hint }: { label: string; value: string; hint?: string }) {
  const id = useId();
  return (
    <Card className="flex min-w-0 flex-col gap-1 px-5 py-4">
      <p id={id} className="text-sm text-muted-foreground">
        {label}
      </p>
      <div role="group" aria-labelledby={id}>
        <p className="font-heading text-2xl font-semibold tracking-tight [overflow-wrap:normal] tabular-nums">
          {value}
        </p>
      </div>
      {hint && <p className="text-xs text-muted-foreground">{hint}</p>}
    </Card>
  );
}
