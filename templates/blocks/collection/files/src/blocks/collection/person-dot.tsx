/** The first letter of a name in a circle. */
export function PersonDot({ name, small = false }: { name: string; small?: boolean }) {
  return (
    <span
      aria-hidden
      className={`flex shrink-0 items-center justify-center rounded-full bg-primary-soft font-semibold ${
        small ? 'size-8 text-sm' : 'size-10'
      }`}
    >
      {Array.from(name)[0]?.toLocaleUpperCase() ?? '·'}
    </span>
  );
}
