import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';

/** A small button that is on or off, for filters. */
export function Chip({ pressed, className, ...props }: ComponentProps<'button'> & { pressed: boolean }) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      className={classNames(
        'inline-flex min-h-8 items-center gap-1.5 rounded-full border px-3 text-sm transition-colors pointer-coarse:min-h-11',
        pressed
          ? 'border-transparent bg-primary text-primary-foreground'
          : 'border-input bg-card text-card-foreground hover:bg-muted',
        className,
      )}
      {...props}
    />
  );
}
