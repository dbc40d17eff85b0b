const length = Math.PI * 40;

/** How much of a whole, as a half ring. */
export function Gauge({ share }: { share: number }) {
  const part = Math.min(1, Math.max(0, share));
  return (
    <svg viewBox="0 0 100 54" className="h-16 w-28 shrink-0" aria-hidden>
      <path
        d="M10 50a40 40 0 0 1 80 0"
        fill="none"
        stroke="var(--muted)"
        strokeWidth="12"
        strokeLinecap="round"
      />
      <path
        d="M10 50a40 40 0 0 1 80 0"
        fill="none"
        stroke="var(--chart-1)"
        strokeWidth="12"
        strokeLinecap="round"
        strokeDasharray={`${part * length} ${length}`}
      />
    </svg>
  );
}
