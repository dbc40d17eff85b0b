import { lazy, Suspense } from 'react';
import type { FieldDefinition } from '../../../shared/entity.ts';
import type { Point } from '../chart/points.ts';
import { numberText, shortNumber } from './figures.ts';

const Drawing = lazy(() => import('../chart/drawing.tsx'));
const named = 12;

export interface TrendProps {
  title: string;
  kind: 'bar' | 'line' | 'area' | 'pie';
  points: readonly Point[];
  /** Absent for counts. */
  field: FieldDefinition | undefined;
  measure: string;
}

/** Points as a drawing, with a summary for those who cannot see it. */
export function Trend({ title, kind, points, field, measure }: TrendProps) {
  const format = (value: number) => numberText(field, value);
  const summary = points
    .slice(0, named)
    .map((point) => `${point.label} ${format(point.value)}`)
    .join(', ');
  return (
    <div role="img" aria-label={`${title}: ${summary}`} className="min-w-0">
      <Suspense fallback={<div className="h-56 animate-pulse rounded-control bg-muted" aria-busy="true" />}>
        <Drawing
          kind={kind}
          points={points}
          measure={measure}
          format={format}
          formatShort={(value) => shortNumber(field, value)}
        />
      </Suspense>
    </div>
  );
}
