import { Card, classNames } from '../../ui/index.ts';
import type { SectionItem } from './section-item.ts';

/** Services or features side by side. */
export function CardItems({ items }: { items: readonly SectionItem[] }) {
  return (
    <ul
      className={classNames(
        'grid gap-5 sm:grid-cols-2',
        items.length % 4 === 0 ? 'xl:grid-cols-4' : 'lg:grid-cols-3',
      )}
    >
      {items.map(({ title, text, note }) => (
        <li key={title}>
          <Card className="flex h-full flex-col gap-2 p-6">
            <h3 className="font-heading text-lg font-semibold">{title}</h3>
            <p className="leading-relaxed text-pretty text-muted-foreground">{text}</p>
            {note && <p className="mt-auto pt-2 text-sm text-muted-foreground">{note}</p>}
          </Card>
        </li>
      ))}
    </ul>
  );
}
