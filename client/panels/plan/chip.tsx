import { X } from 'lucide-react';
import type { ReactNode } from 'react';

interface ChipProps {
  children: ReactNode;
  title?: string;
  /** With it, a click begins a change. */
  onChange?(): void;
  /** With it, the chip can be taken out of the order. */
  onRemove?(): void;
  removeLabel?: string;
}

/** A part of the order. */
export function Chip({ children, title, onChange, onRemove, removeLabel }: ChipProps) {
  return (
    <span
      title={title}
      className="inline-flex min-h-7 max-w-full items-center gap-1 rounded-[14px] bg-sunken px-2.5 text-sm leading-snug max-md:min-h-9"
    >
      {onChange ? (
        <button
          type="button"
          className="min-w-0 py-0.5 text-left break-words decoration-line-strong decoration-dotted underline-offset-4 hover:underline max-md:min-h-11"
          onClick={onChange}
        >
          {children}
        </button>
      ) : (
        <span className="min-w-0 py-0.5 break-words">{children}</span>
      )}
      {onRemove && (
        <button
          type="button"
          aria-label={removeLabel}
          title={removeLabel}
          className="-mr-1.5 grid size-6 shrink-0 place-items-center rounded-full text-muted hover:bg-line hover:text-ink max-md:-mr-2.5 max-md:size-11"
          onClick={onRemove}
        >
          <X aria-hidden className="size-3.5" />
        </button>
      )}
    </span>
  );
}
