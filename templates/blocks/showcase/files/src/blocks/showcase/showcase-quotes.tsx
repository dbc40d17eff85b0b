import { Quote } from 'lucide-react';
import { classNames } from '../../ui/index.ts';
import { Facts } from '../records/facts.tsx';
import { titleText } from '../records/title-text.ts';
import { leadOf, type ShowcaseItemsProps } from './showcase-items.ts';

/** What people say. */
export function ShowcaseQuotes({ entity, rows, show, lead }: ShowcaseItemsProps) {
  return (
    <ul className={classNames('grid gap-5 sm:grid-cols-2', rows.length % 2 === 1 && 'lg:grid-cols-3')}>
      {rows.map((row) => (
        <li key={row.id}>
          <figure className="flex h-full flex-col gap-4 rounded-card card-frame bg-card p-6 text-card-foreground shadow-card">
            <Quote className="size-6 fill-current text-link opacity-70" aria-hidden />
            <blockquote className="leading-relaxed text-pretty">
              {leadOf(row, lead) || titleText(entity, row)}
            </blockquote>
            <figcaption className="mt-auto">
              <Facts entity={entity} row={row} show={show} />
            </figcaption>
          </figure>
        </li>
      ))}
    </ul>
  );
}
