import { Card, classNames, Icon } from '../../ui/index.ts';
import type { SectionItem } from './section-item.ts';

/** Services or features side by side; the last line is as wide as the others. */
export function CardItems({ items }: { items: readonly SectionItem[] }) {
  const inFours = items.length % 4 === 0;
  const rest = inFours ? 0 : items.length % 3;
  return (
    <ul className={classNames('grid gap-5 sm:grid-cols-2', inFours ? 'xl:grid-cols-4' : 'lg:grid-cols-6')}>
      {items.map(({ title, text, note, icon }, place) => (
        <li
          key={title}
          className={classNames(
            items.length % 2 === 1 && place === items.length - 1 && 'sm:max-lg:col-span-2',
            !inFours &&
              (place < items.length - rest
                ? 'lg:col-span-2'
                : rest === 2
                  ? 'lg:col-span-3'
                  : 'lg:col-span-6'),
          )}
        >
          <Card className="flex h-full flex-col gap-2 p-6">
            {icon ? (
              <span
                aria-hidden
                className="mb-1 flex size-10 items-center justify-center rounded-control bg-primary-soft text-link"
              >
                <Icon name={icon} className="size-5" />
              </span>
            ) : (
              <span aria-hidden className="mb-2 h-1 w-10 rounded-full bg-primary" />
            )}
            <h3 className="font-heading text-lg font-semibold">{title}</h3>
            <p className="leading-relaxed text-pretty text-muted-foreground">{text}</p>
            {note && <p className="mt-auto pt-2 text-sm text-muted-foreground">{note}</p>}
          </Card>
        </li>
      ))}
    </ul>
  );
}
