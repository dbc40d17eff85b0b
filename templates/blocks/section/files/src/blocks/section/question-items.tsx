import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import type { SectionItem } from './section-item.ts';

/** Questions whose answers open. */
export function QuestionItems({ items }: { items: readonly SectionItem[] }) {
  return (
    <div className="divide-y divide-border border-y border-border">
      {items.map((item) => (
        <Question key={item.title} {...item} />
      ))}
    </div>
  );
}

function Question({ title, text }: SectionItem) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div>
      <h3>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
          className="flex min-h-14 w-full items-center justify-between gap-4 py-3 text-left font-medium"
        >
          {title}
          <ChevronDown
            aria-hidden
            className={`size-5 shrink-0 text-muted-foreground transition-transform ${open ? 'rotate-180' : ''}`}
          />
        </button>
      </h3>
      <p id={id} hidden={!open} className="pr-10 pb-4 leading-relaxed text-pretty text-muted-foreground">
        {text}
      </p>
    </div>
  );
}
