/** The sprout and its name. */
export function Logo({ size = 28, name = true }: { size?: number; name?: boolean }) {
  return (
    <span className="inline-flex items-center gap-2 font-semibold tracking-tight">
      <img src="/sprout.svg" alt={name ? '' : 'Sprout'} width={size} height={size} />
      {name && <span>Sprout</span>}
    </span>
  );
}
