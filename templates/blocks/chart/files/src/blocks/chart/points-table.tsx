import type { Point } from './points.ts';

export interface PointsTableProps {
  title: string;
  group: string;
  measure: string;
  points: readonly Point[];
  format: (value: number) => string;
}

/** The numbers of a chart. */
export function PointsTable({ title, group, measure, points, format }: PointsTableProps) {
  return (
    <div className="max-h-96 overflow-y-auto">
      <table className="w-full border-collapse text-sm" aria-label={title}>
        <thead>
          <tr className="border-b border-border text-left text-xs text-muted-foreground">
            <th scope="col" className="py-2 pr-4 font-semibold">
              {group}
            </th>
            <th scope="col" className="py-2 text-right font-semibold">
              {measure}
            </th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.id} className="border-b border-border last:border-0">
              <td className="py-2 pr-4 break-words">{point.label}</td>
              <td className="py-2 text-right tabular-nums">{format(point.value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
