import { Facts } from '../records/facts.tsx';
import { titleText } from '../records/title-text.ts';
import { leadOf, type ShowcaseItemsProps } from './showcase-items.ts';

/** What people say. */
export function ShowcaseQuotes({ entity, rows, show, lead }: ShowcaseItemsProps) {
  return (
    <ul className="grid gap-x-10 gap-y-8 sm:grid-cols-2 lg:grid-cols-3">
      {rows.map((row) => (
        <li key={row.id}>
          <figure className="flex h-full flex-col gap-3 border-l-2 border-primary pl-5">
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
