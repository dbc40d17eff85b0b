import { initials } from './initials.ts';
import type { SectionItem } from './section-item.ts';

/** A team. */
export function PeopleItems({ items }: { items: readonly SectionItem[] }) {
  return (
    <ul className="grid gap-8 sm:grid-cols-2 lg:grid-cols-3">
      {items.map(({ title, text, note }) => (
        <li key={title} className="flex gap-4">
          <span
            aria-hidden
            className="flex size-12 shrink-0 items-center justify-center rounded-full bg-primary-soft font-heading font-semibold text-link"
          >
            {initials(title)}
          </span>
          <div className="flex flex-col gap-1">
            <h3 className="font-heading font-semibold">{title}</h3>
            {note && <p className="text-sm text-muted-foreground">{note}</p>}
            <p className="leading-relaxed text-pretty">{text}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
