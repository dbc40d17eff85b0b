import { X } from 'lucide-react';
import type { ReactNode } from 'react';

interface ChipProps {
  children: ReactNode;
  title?: string;
  /** With it, the chip can be taken out of the order. */
  onRemove?(): void;
  removeLabel?: string;
}

/** A part of the order. */
export function Chip({ children, title, onRemove, removeLabel }: ChipProps) {
  return (
    <span
      title={title}
      className="inline-flex min-h-7 max-w-full items-center gap-1 rounded-[14px] bg-sunken px-2.5 text-sm leading-snug max-md:min-h-9"
    >
      <span className="inline-flex min-w-0 flex-wrap items-center gap-x-1 py-0.5 break-words">
        {children}
      </span>
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
