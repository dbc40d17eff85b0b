import type { ReactNode } from 'react';

/** One line of the order: what it is about, and its chips. */
export function ChipRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-3 gap-y-1 @sm:grid-cols-[84px_1fr]">
      <dt className="pt-1.5 text-xs text-muted max-md:pt-0.5">{label}</dt>
      <dd className="flex min-w-0 flex-wrap items-center gap-1.5">{children}</dd>
    </div>
  );
}
