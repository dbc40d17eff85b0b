/** Two letters in a circle that stand for a person. */
export function Monogram({ name }: { name: string }) {
  const letters = name
    .split(/\s+/)
    .map((word) => Array.from(word)[0] ?? '')
    .slice(0, 2)
    .join('');
  return (
    <span
      aria-hidden
      className="inline-flex size-6 shrink-0 items-center justify-center rounded-full bg-primary-soft text-[0.625rem] font-semibold text-link uppercase"
    >
      {letters}
    </span>
  );
}
