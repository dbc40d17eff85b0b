import { Quote } from 'lucide-react';
import { classNames } from '../../ui/index.ts';
import { initials } from './initials.ts';
import type { SectionItem } from './section-item.ts';

/** What people say. */
export function QuoteItems({ items }: { items: readonly SectionItem[] }) {
  return (
    <ul className={classNames('grid gap-5 sm:grid-cols-2', items.length % 2 === 1 && 'lg:grid-cols-3')}>
      {items.map(({ title, text, note }) => (
        <li key={title}>
          <figure className="flex h-full flex-col gap-4 rounded-card card-frame bg-card p-6 text-card-foreground shadow-card">
            <Quote className="size-6 fill-current text-link opacity-70" aria-hidden />
            <blockquote className="leading-relaxed text-pretty">{text}</blockquote>
            <figcaption className="mt-auto flex items-center gap-3 text-sm">
              <span
                aria-hidden
                className="flex size-10 shrink-0 items-center justify-center rounded-full bg-primary-soft font-semibold text-link"
              >
                {initials(title)}
              </span>
              <span className="min-w-0">
                <span className="block font-medium">{title}</span>
                {note && <span className="block text-muted-foreground">{note}</span>}
              </span>
            </figcaption>
          </figure>
        </li>
      ))}
    </ul>
  );
}
