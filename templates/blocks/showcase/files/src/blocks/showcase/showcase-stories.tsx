import { Facts } from '../records/facts.tsx';
import { RowArt } from '../records/row-art.tsx';
import { RowLink } from '../records/row-link.tsx';
import { kindField, RowKind } from './row-kind.tsx';
import { leadOf, type ShowcaseItemsProps } from './showcase-items.ts';

/** The first row large, the others beside it. */
export function ShowcaseStories({ entity, rows, show, lead }: ShowcaseItemsProps) {
  const [first, ...others] = rows;
  if (!first) return null;
  const kind = kindField(entity, show);
  const facts = show.filter((id) => id !== kind?.id);
  return (
    <div className="grid gap-8 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:gap-12">
      <article className="relative flex flex-col gap-4">
        <RowArt entity={entity} row={first} className="aspect-[16/8] rounded-card shadow-card" />
        <RowKind field={kind} row={first} />
        <h3 className="font-heading text-2xl leading-tight font-semibold text-balance break-words">
          <RowLink entity={entity} row={first} stretched />
        </h3>
        <p className="line-clamp-4 max-w-[65ch] leading-relaxed text-pretty text-muted-foreground">
          {leadOf(first, lead)}
        </p>
        <Facts entity={entity} row={first} show={facts} />
      </article>
      <ul className="flex flex-col divide-y divide-border border-t border-border">
        {others.map((row) => (
          <li key={row.id} className="relative flex flex-col gap-2 py-5">
            <RowKind field={kind} row={row} />
            <h3 className="font-heading text-lg leading-snug font-semibold text-balance break-words">
              <RowLink entity={entity} row={row} stretched />
            </h3>
            <p className="line-clamp-2 text-sm leading-relaxed text-muted-foreground">{leadOf(row, lead)}</p>
            <Facts entity={entity} row={row} show={facts} />
          </li>
        ))}
      </ul>
    </div>
  );
}
