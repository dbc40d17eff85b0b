import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { classNames } from './class-names.ts';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  ref?: Ref<HTMLButtonElement>;
  tone?: 'primary' | 'neutral' | 'quiet' | 'danger';
  size?: 'small' | 'normal' | 'large';
  /** Shown before the text, from lucide. */
  icon?: ReactNode;
  /** Something is under way: the button says so and does nothing. */
  busy?: boolean;
}

const tones = {
  primary: 'bg-accent text-on-accent hover:brightness-110 disabled:bg-line-strong disabled:text-surface',
  neutral: 'border border-line-strong bg-surface text-ink hover:bg-sunken disabled:text-muted',
  quiet: 'text-ink hover:bg-sunken disabled:text-muted',
  danger: 'border border-failed/50 bg-surface text-failed hover:bg-failed-soft disabled:text-muted',
};

const sizes = {
  small: 'h-8 px-2.5 text-sm gap-1.5',
  normal: 'h-9 px-3.5 text-sm gap-2',
  large: 'h-11 px-5 text-base gap-2 font-semibold',
};

/** A button with words. */
export function Button({
  tone = 'neutral',
  size = 'normal',
  icon,
  busy,
  className,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-busy={busy || undefined}
      // Not `disabled`: that would take the focus away.
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : rest.onClick}
      className={classNames(
        'inline-flex shrink-0 items-center justify-center rounded-control font-medium whitespace-nowrap transition-colors duration-150 max-md:min-h-11',
        busy && 'cursor-progress opacity-70',
        tones[tone],
        sizes[size],
        className,
      )}
    >
      {icon}
      {children}
    </button>
  );
}
