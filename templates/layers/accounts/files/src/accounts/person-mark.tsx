import { classNames } from '../ui/class-names.ts';

/** The first letters of a person's name. */
export function PersonMark({ name, className }: { name: string; className?: string }) {
  const letters = name
    .split(/\s+/)
    .flatMap((word) => Array.from(word)[0] ?? [])
    .slice(0, 2)
    .join('')
    .toLocaleUpperCase();
  return (
    <span
      aria-hidden
      className={classNames(
        'inline-flex size-9 shrink-0 items-center justify-center rounded-full bg-primary-soft text-sm font-semibold text-link',
        className,
      )}
    >
      {letters}
    </span>
  );
}
