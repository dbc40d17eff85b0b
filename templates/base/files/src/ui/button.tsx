import { LoaderCircle } from 'lucide-react';
import { Slot } from 'radix-ui';
import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface ButtonProps extends ComponentProps<'button'> {
  variant?: 'primary' | 'neutral' | 'ghost' | 'danger';
  size?: 'small' | 'medium' | 'large';
  icon?: ReactNode;
  /** Shows that it is at work and takes no more clicks. */
  busy?: boolean;
  /** Gives its looks to the one child, for example a link. */
  asChild?: boolean;
}

const variants = {
  primary: 'border-transparent bg-primary text-primary-foreground hover:bg-primary-hover',
  neutral: 'border-input bg-card text-card-foreground hover:bg-muted',
  ghost: 'border-transparent text-foreground hover:bg-muted',
  danger: 'border-bad/40 bg-card text-bad hover:bg-bad-soft',
};

const sizes = {
  small: 'min-h-8 px-3 text-sm pointer-coarse:min-h-11',
  medium: 'min-h-10 px-4 text-sm pointer-coarse:min-h-11',
  large: 'min-h-12 px-6 text-base',
};

export function Button({
  variant = 'neutral',
  size = 'medium',
  icon,
  busy,
  asChild,
  className,
  children,
  ...props
}: ButtonProps) {
  const look = classNames(
    'inline-flex items-center justify-center gap-2 rounded-control border font-medium whitespace-nowrap transition-colors disabled:opacity-60',
    variants[variant],
    sizes[size],
    className,
  );
  if (asChild)
    return (
      <Slot.Root className={look} {...props}>
        {children}
      </Slot.Root>
    );
  return (
    <button type="button" className={look} {...props} disabled={props.disabled || busy} aria-busy={busy}>
      {busy ? <LoaderCircle className="size-4 animate-spin" aria-hidden /> : icon}
      {children}
    </button>
  );
}
