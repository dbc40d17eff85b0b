import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  /** What it does, for those who do not see the icon. */
  label: string;
  icon: ReactNode;
  /** For buttons that are on or off. */
  pressed?: boolean;
}

export function IconButton({ label, icon, pressed, className, ...props }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      className={classNames(
        'inline-flex size-9 shrink-0 items-center justify-center rounded-control text-muted-foreground transition-colors hover:bg-muted hover:text-foreground disabled:opacity-60 pointer-coarse:size-11',
        pressed && 'text-link',
        className,
      )}
      {...props}
    >
      {icon}
    </button>
  );
}
