import { fieldOf } from '../../../shared/entity.ts';
import { Badge, classNames, FieldValue, isToned } from '../../ui/index.ts';
import { Facts, isEmpty } from '../records/facts.tsx';
import { HighlightMark, highlightOf, tint } from '../records/highlight.tsx';
import { RowLink } from '../records/row-link.tsx';
import { badgeText, type RowCardProps } from './row-card.tsx';
import { offersAnything, RowButtons } from './row-buttons.tsx';

const weighty = ['money', 'number', 'percent'];

/** One row as a line: title, short facts, a badge, its first figure on the right, buttons. */
export function RowLine({ row, show, badge, highlight, offers }: RowCardProps) {
  const { entity } = offers;
  const fields = show.flatMap((id) => fieldOf(entity, id) ?? []).filter((field) => !isEmpty(row[field.id]));
  const figure = fields.find((field) => weighty.includes(field.type));
  const long = fields.find((field) => field.type === 'longText');
  const marked =
    badge === undefined
      ? fields.find((field) => field.type === 'choice' && isToned(field))
      : fieldOf(entity, badge);
  const mark = highlightOf(entity, row, highlight);
  const onlyIcons = offers.actions.length === 0 && offers.link === undefined;
  const facts = fields
    .filter((field) => ![figure, long, marked].includes(field) && field.id !== entity.titleField)
    .map((field) => field.id);
  return (
    <div
      className={classNames(
        'relative flex min-h-14 flex-wrap items-start gap-x-3 gap-y-2 px-4 py-3 hover:bg-muted/50',
        mark && tint,
      )}
    >
      <div className="flex min-w-0 flex-1 flex-col gap-1 max-sm:min-w-[55%]">
        <h2 className="text-sm font-semibold break-words">
          <RowLink entity={entity} row={row} stretched />
        </h2>
        <Facts entity={entity} row={row} show={facts} />
        {long && <p className="line-clamp-2 text-sm text-muted-foreground">{String(row[long.id])}</p>}
      </div>
      {(mark || figure || (marked && !isEmpty(row[marked.id]))) && (
        <div className="flex shrink-0 flex-col items-end gap-1">
          {figure && (
            <span className="font-semibold">
              <FieldValue field={figure} value={row[figure.id]} links={false} />
            </span>
          )}
          <HighlightMark label={mark} />
          {marked && !isEmpty(row[marked.id]) && (
            <Badge
              tone={marked.options?.find((option) => option.id === row[marked.id])?.tone ?? 'neutral'}
              plain={isToned(marked)}
            >
              {badgeText(marked, row)}
            </Badge>
          )}
        </div>
      )}
      {offersAnything(offers) && (
        <div className={classNames('-mr-2 flex justify-end', !onlyIcons && 'max-sm:w-full')}>
          <RowButtons row={row} offers={offers} />
        </div>
      )}
    </div>
  );
}
