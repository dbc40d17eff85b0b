import type { ReactNode } from 'react';

export interface EmptyStateProps {
  title: string;
  text?: string;
  icon?: ReactNode;
  /** The first thing to do. */
  action?: ReactNode;
}

export function EmptyState({ title, text, icon, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-3 rounded-card border border-dashed border-border px-6 py-14 text-center">
      {icon && (
        <span
          className="flex size-12 items-center justify-center rounded-full bg-primary-soft text-link"
          aria-hidden
        >
          {icon}
        </span>
      )}
      <p className="font-heading text-lg font-semibold">{title}</p>
      {text && <p className="max-w-prose text-muted-foreground">{text}</p>}
      {action && <div className="mt-2">{action}</div>}
    </div>
  );
}
