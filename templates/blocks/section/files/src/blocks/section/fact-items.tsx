import type { SectionItem } from './section-item.ts';

/** Names and values: when somebody was born, where a place is. */
export function FactItems({ items }: { items: readonly SectionItem[] }) {
  return (
    <dl className="grid gap-x-10 border-y border-border sm:grid-cols-2">
      {items.map(({ title, text }) => (
        <div key={title} className="flex flex-wrap gap-x-4 border-b border-border py-3 last:border-b-0">
          <dt className="w-40 shrink-0 text-muted-foreground">{title}</dt>
          <dd className="min-w-0 flex-1 font-medium text-pretty">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
