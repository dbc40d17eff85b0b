export interface ProgressBarProps {
  label: string;
  percent: number;
}

/** How far something is, as a bar with its per cent. */
export function ProgressBar({ label, percent }: ProgressBarProps) {
  return (
    <div className="flex items-center gap-3">
      <div
        role="progressbar"
        aria-label={label}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
        className="h-2.5 flex-1 overflow-hidden rounded-full bg-muted"
      >
        <div className="h-full rounded-full bg-primary" style={{ width: `${percent}%` }} />
      </div>
      <span className="text-sm font-medium tabular-nums">{percent}%</span>
    </div>
  );
}
