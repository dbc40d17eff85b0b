import type { SectionItem } from './section-item.ts';

/** What people say. */
export function QuoteItems({ items }: { items: readonly SectionItem[] }) {
  return (
    <ul className="grid gap-x-10 gap-y-8 sm:grid-cols-2 lg:grid-cols-3">
      {items.map(({ title, text, note }) => (
        <li key={title}>
          <figure className="flex h-full flex-col gap-3 border-l-2 border-primary pl-5">
            <blockquote className="leading-relaxed text-pretty">{text}</blockquote>
            <figcaption className="mt-auto text-sm">
              <span className="font-medium">{title}</span>
              {note && <span className="block text-muted-foreground">{note}</span>}
            </figcaption>
          </figure>
        </li>
      ))}
    </ul>
  );
}
