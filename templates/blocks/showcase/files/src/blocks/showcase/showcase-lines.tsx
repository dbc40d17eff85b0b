import { Facts } from '../records/facts.tsx';
import { RowArt } from '../records/row-art.tsx';
import { RowLink } from '../records/row-link.tsx';
import { kindField, RowKind } from './row-kind.tsx';
import { leadOf, type ShowcaseItemsProps } from './showcase-items.ts';

/** Rows in two columns of lines, each with a small picture: more at a glance than cards. */
export function ShowcaseLines({ entity, rows, show, lead }: ShowcaseItemsProps) {
  const kind = kindField(entity, show);
  return (
    <ul className="grid gap-x-10 lg:grid-cols-2">
      {rows.map((row) => (
        <li key={row.id} className="relative flex items-center gap-4 border-t border-border py-4 sm:gap-5">
          <RowArt entity={entity} row={row} className="size-20 shrink-0 rounded-card sm:size-24" />
          <div className="flex min-w-0 flex-1 flex-col gap-1.5">
            <RowKind field={kind} row={row} />
            <h3 className="font-heading text-lg leading-snug font-semibold text-balance break-words">
              <RowLink entity={entity} row={row} stretched />
            </h3>
            {lead && (
              <p className="line-clamp-2 text-sm leading-relaxed text-muted-foreground">
                {leadOf(row, lead)}
              </p>
            )}
            <Facts entity={entity} row={row} show={show.filter((id) => id !== kind?.id)} />
          </div>
        </li>
      ))}
    </ul>
  );
}
