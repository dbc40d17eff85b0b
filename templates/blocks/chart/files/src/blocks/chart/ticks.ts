const most = 5;
const steps = [1, 2, 2.5, 5, 10];

/** Round numbers for an axis that holds all values; from zero, except where `near` and all are far from it. */
export function ticksOf(
  values: readonly number[],
  { whole, near = false }: { whole: boolean; near?: boolean },
): readonly number[] | undefined {
  const largest = Math.max(...values);
  const smallest = Math.min(...values);
  if (!Number.isFinite(largest) || smallest < 0 || largest <= 0) return undefined;
  // A few things more or less are no fall and no rise.
  const few = whole && largest < 20;
  const from = near && !few && smallest > largest * 0.6 && largest > smallest ? smallest : 0;
  const step = stepFor(largest - from, whole);
  const first = Math.floor(from / step);
  const last = Math.ceil(round(largest / step));
  return Array.from({ length: last - first + 1 }, (_, place) => round((first + place) * step));
}

function stepFor(span: number, whole: boolean): number {
  const size = 10 ** Math.floor(Math.log10(span / most));
  const step = (steps.find((each) => span / (each * size) <= most) ?? 10) * size;
  return whole ? Math.max(1, Math.ceil(step)) : step;
}

function round(value: number): number {
  return Number(value.toPrecision(10));
}
