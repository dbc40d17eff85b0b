import type { ReactNode } from 'react';

/** One line of the order: what it is about, and its chips. */
export function ChipRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-3 gap-y-1 sm:grid-cols-[92px_1fr]">
      <dt className="pt-1 text-xs text-muted">{label}</dt>
      <dd className="flex min-w-0 flex-wrap items-center gap-1.5">{children}</dd>
    </div>
  );
}
