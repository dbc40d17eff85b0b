import { fieldOf } from '../../../shared/entity.ts';
import { locale } from '../../text/index.ts';
import { Card, classNames, formatValue } from '../../ui/index.ts';
import { Facts } from '../records/facts.tsx';
import { RowArt } from '../records/row-art.tsx';
import { RowLink } from '../records/row-link.tsx';
import { kindField, RowKind } from './row-kind.tsx';
import { leadOf, type ShowcaseItemsProps } from './showcase-items.ts';

/** Rows side by side, each with a picture. */
export function ShowcaseCards({ entity, rows, show, lead }: ShowcaseItemsProps) {
  const price = show.map((id) => fieldOf(entity, id)).find((field) => field?.type === 'money');
  const kind = kindField(entity, show);
  return (
    <ul
      className={classNames(
        'grid gap-5 sm:grid-cols-2',
        rows.length % 4 === 0 ? 'xl:grid-cols-4' : 'lg:grid-cols-3',
      )}
    >
      {rows.map((row) => (
        <li key={row.id}>
          <Card className="relative flex h-full flex-col overflow-hidden transition-transform hover:-translate-y-0.5 motion-reduce:transition-none">
            <RowArt entity={entity} row={row} className="aspect-[16/9]" />
            <div className="flex flex-1 flex-col gap-2.5 p-5">
              <RowKind field={kind} row={row} />
              <h3 className="font-heading text-lg leading-snug font-semibold text-balance break-words">
                <RowLink entity={entity} row={row} stretched />
              </h3>
              <p className="line-clamp-3 text-sm leading-relaxed text-pretty text-muted-foreground">
                {leadOf(row, lead)}
              </p>
              <div className="mt-auto flex flex-col gap-2 pt-1">
                <Facts
                  entity={entity}
                  row={row}
                  show={show.filter((id) => id !== price?.id && id !== kind?.id)}
                />
                {price && row[price.id] !== null && (
                  <p className="font-heading text-xl font-semibold tracking-tight tabular-nums">
                    <span className="sr-only">{price.label} </span>
                    {formatValue(price, row[price.id], locale)}
                  </p>
                )}
              </div>
            </div>
          </Card>
        </li>
      ))}
    </ul>
  );
}
