export interface SparklineProps {
  label: string;
  values: readonly number[];
  low: number;
  high: number;
  className?: string;
}

const width = 240;
const height = 64;

/** The course of a value, without axes. */
export function Sparkline({ label, values, low, high, className = 'h-16' }: SparklineProps) {
  const step = width / Math.max(1, values.length - 1);
  const place = (value: number) => 3 + (height - 6) * (1 - (value - low) / Math.max(1e-9, high - low));
  const line = values
    .map(
      (value, index) => `${index === 0 ? 'M' : 'L'}${(index * step).toFixed(1)} ${place(value).toFixed(1)}`,
    )
    .join('');
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      className={`w-full ${className}`}
    >
      <path d={`${line}L${width} ${height}L0 ${height}Z`} fill="var(--chart-1)" fillOpacity="0.12" />
      <path d={line} fill="none" stroke="var(--chart-1)" strokeWidth="2" vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
