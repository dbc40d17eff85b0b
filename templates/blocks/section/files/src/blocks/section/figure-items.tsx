import type { SectionItem } from './section-item.ts';

/** A few large figures with what they count. */
export function FigureItems({ items }: { items: readonly SectionItem[] }) {
  return (
    <dl className="grid grid-cols-2 gap-6 sm:grid-cols-4">
      {items.map(({ title, text }) => (
        <div key={text} className="flex flex-col-reverse gap-1 border-t-2 border-primary pt-4">
          <dt className="text-sm text-pretty text-muted-foreground">{text}</dt>
          <dd className="font-heading text-4xl font-semibold tracking-tight">{title}</dd>
        </div>
      ))}
    </dl>
  );
}
