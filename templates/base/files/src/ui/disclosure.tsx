import { ChevronDown } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface DisclosureProps {
  title: string;
  /** What stands there once it is opened. */
  children: ReactNode;
  heading?: 'h2' | 'h3';
  /** Buttons beside the title. */
  aside?: ReactNode;
  className?: string;
}

/** A heading that opens what it announces, by mouse or keyboard. */
export function Disclosure({ title, children, heading: Heading = 'h3', aside, className }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={className}>
      <div className="flex items-center gap-2">
        <Heading className="min-w-0 flex-1">
          <button
            type="button"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
            className="flex min-h-14 w-full items-center justify-between gap-4 rounded-control py-3 text-left font-medium break-words"
          >
            {title}
            <ChevronDown
              aria-hidden
              className={classNames(
                'size-5 shrink-0 text-muted-foreground transition-transform motion-reduce:transition-none',
                open && 'rotate-180',
              )}
            />
          </button>
        </Heading>
        {aside}
      </div>
      <div id={id} hidden={!open} className="pr-10 pb-4 leading-relaxed text-pretty text-muted-foreground">
        {children}
      </div>
    </div>
  );
}
