/** How much was right, drawn. */
export function ScoreRing({ percent }: { percent: number }) {
  const around = 2 * Math.PI * 42;
  return (
    <svg viewBox="0 0 100 100" className="size-24 shrink-0" role="img" aria-label={`${percent}%`}>
      <circle cx="50" cy="50" r="42" fill="none" strokeWidth="9" className="stroke-muted" />
      <circle
        cx="50"
        cy="50"
        r="42"
        fill="none"
        strokeWidth="9"
        strokeLinecap="round"
        strokeDasharray={`${(percent / 100) * around} ${around}`}
        transform="rotate(-90 50 50)"
        className="stroke-primary"
      />
      <text x="50" y="57" textAnchor="middle" className="fill-current font-heading text-[22px] font-semibold">
        {percent}%
      </text>
    </svg>
  );
}
