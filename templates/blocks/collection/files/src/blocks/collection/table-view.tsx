import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { fieldOf, type FieldDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { locale, useWords } from '../../text/index.ts';
import { classNames, FieldValue, formatDate } from '../../ui/index.ts';
import { HighlightMark, highlightOf, tint, tintEnd } from '../records/highlight.tsx';
import { RowLink } from '../records/row-link.tsx';
import { isEmpty, ShortValue } from '../records/facts.tsx';
import type { Group } from './groups.ts';
import type { Order } from './order-name.ts';
import { offersAnything, RowButtons, type RowOffers } from './row-buttons.tsx';
import { en, zh } from './text.ts';
import { useBox } from './use-box.ts';

const drawnWhole = 100;
const lineHeight = 53;
/** More columns than this stand closer together, and what is long takes a second line. */
const roomy = 6;
/** Beside more columns than this a day stands without its weekday. */
const several = 4;
const figures: readonly FieldDefinition['type'][] = ['number', 'money', 'percent'];

export interface TableViewProps {
  label: string;
  groups: readonly Group[];
  show: readonly string[];
  badge: string | undefined;
  highlight: string | undefined;
  offers: RowOffers;
  order: Order | undefined;
  onOrder: (order: Order) => void;
}

/** Rows and columns; a column's heading sorts by it. Of long tables only what is near the window is drawn. */
export function TableView(props: TableViewProps) {
  const { label, groups, show, badge, highlight, offers } = props;
  const { entity } = offers;
  const words = useWords({ en, zh });
  const entries = groups.flatMap((group) => group.entries);
  const whole = entries.length <= drawnWhole;
  const [attach, { top }] = useBox(!whole);
  const columns = columnsOf(show, badge, props).filter(
    ({ id, sparse }) => !sparse || entries.some(({ row }) => !isEmpty(row[id])),
  );
  // What it returns is used here only, and never kept.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useWindowVirtualizer({
    count: whole ? 0 : entries.length,
    estimateSize: () => lineHeight,
    getItemKey: (index) => entries[index]?.row.id ?? index,
    overscan: 6,
    scrollMargin: top,
  });
  const items = virtualizer.getVirtualItems();
  const before = whole ? 0 : Math.max(0, (items[0]?.start ?? top) - top);
  const after = whole ? 0 : Math.max(0, virtualizer.getTotalSize() - ((items.at(-1)?.end ?? top) - top));
  const drawn = whole ? entries.map((_, index) => index) : items.map((item) => item.index);
  const buttons = offersAnything(offers);
  const tight = columns.length + (buttons ? 1 : 0) > roomy;
  return (
    <div ref={attach} className="relative overflow-x-auto rounded-card card-frame bg-card shadow-card">
      <table className="w-full border-collapse text-sm" aria-label={label} aria-rowcount={entries.length + 1}>
        <thead>
          <tr className="border-b border-border bg-muted/60 text-left">
            {columns.map((field) => (
              <Heading key={field.id} field={field} tight={tight} {...props} />
            ))}
            {buttons && (
              <th
                scope="col"
                className="sticky right-0 w-px bg-card bg-linear-to-r from-muted/60 to-muted/60 px-3 py-2"
              >
                <span className="sr-only">{words.rowActions}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <Spacer height={before} />}
          {drawn.map((index) => {
            const row = entries[index]?.row;
            const mark = row && highlightOf(entity, row, highlight);
            return (
              row && (
                <tr
                  key={row.id}
                  ref={whole ? undefined : virtualizer.measureElement}
                  data-index={index}
                  aria-rowindex={index + 2}
                  className={classNames(
                    'group/row border-b border-border last:border-0 hover:bg-muted/50',
                    mark && tint,
                  )}
                >
                  {columns.map((field) => (
                    <td
                      key={field.id}
                      className={classNames(
                        'py-3 align-middle',
                        tight ? 'px-3' : 'px-4',
                        isFigure(field) && 'text-right',
                        // What a row is called is not broken word by word.
                        field.id === entity.titleField && columns.length > 3 && 'min-w-44',
                      )}
                    >
                      {field.id === entity.titleField ? (
                        <span className="flex flex-wrap items-center gap-x-3 gap-y-1 font-medium break-words">
                          <RowLink entity={entity} row={row} />
                          <HighlightMark label={mark} />
                        </span>
                      ) : (
                        <Cell field={field} row={row} brief={columns.length > several} />
                      )}
                    </td>
                  ))}
                  {buttons && (
                    <td
                      className={classNames(
                        // What can be done with a row is in sight however many columns there are.
                        'sticky right-0 w-px bg-card px-3 py-1.5',
                        mark && tintEnd,
                        offers.actions.length > 1 && (columns.length > 4 ? 'min-w-64' : 'min-w-84'),
                      )}
                    >
                      <div
                        className={classNames(
                          'flex justify-end',
                          offers.actions.length < 2 && '*:flex-nowrap',
                          // Several buttons are told apart by their words: without drawings they stand in one line.
                          offers.actions.length > 1 && '[&_button:not([title])>svg]:hidden',
                        )}
                      >
                        <RowButtons row={row} offers={offers} />
                      </div>
                    </td>
                  )}
                </tr>
              )
            );
          })}
          {after > 0 && <Spacer height={after} />}
        </tbody>
      </table>
    </div>
  );
}

function Heading({
  field,
  tight,
  order,
  onOrder,
}: TableViewProps & { field: FieldDefinition; tight: boolean }) {
  const active = order?.field === field.id ? order.direction : undefined;
  const Arrow = active === 'descending' ? ArrowDown : ArrowUp;
  const next = active === 'ascending' ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      aria-sort={active ?? 'none'}
      className={classNames('p-0 font-medium', isFigure(field) && 'text-right')}
    >
      <button
        type="button"
        className={classNames(
          'group inline-flex min-h-10 items-center gap-1 text-xs font-semibold tracking-wide text-muted-foreground hover:text-foreground pointer-coarse:min-h-11',
          tight ? 'px-3' : 'px-4 whitespace-nowrap',
          isFigure(field) ? 'flex-row-reverse text-right' : 'text-left',
        )}
        onClick={() => onOrder({ field: field.id, direction: next })}
      >
        {field.label}
        <Arrow
          className={classNames('size-3.5', active === undefined && 'opacity-0 group-hover:opacity-60')}
          aria-hidden
        />
      </button>
    </th>
  );
}

function Cell({ field, row, brief }: { field: FieldDefinition; row: Row; brief: boolean }) {
  const value = row[field.id];
  if (field.type === 'longText') {
    return <span className="line-clamp-2 max-w-md text-muted-foreground">{String(value ?? '')}</span>;
  }
  if (field.type === 'choice') return <FieldValue field={field} value={value} />;
  if (field.type === 'image')
    return typeof value === 'string' && value !== '' ? (
      <img src={value} alt={field.label} loading="lazy" className="size-12 rounded-control object-cover" />
    ) : null;
  // Beside many others a day stands without its weekday, so that it keeps to one line.
  if (field.type === 'date' && brief && typeof value === 'string' && value !== '')
    return <span className="whitespace-nowrap">{formatDate(value, locale, 'day')}</span>;
  return (
    <span className={isWhole(field) ? 'whitespace-nowrap' : 'break-words text-pretty'}>
      <ShortValue field={field} value={value} links />
    </span>
  );
}

function Spacer({ height }: { height: number }) {
  return (
    <tr aria-hidden role="presentation">
      <td role="presentation" style={{ height, padding: 0 }} />
    </tr>
  );
}

/** The title first, then what is shown. */
function columnsOf(
  show: readonly string[],
  badge: string | undefined,
  { offers: { entity } }: TableViewProps,
): readonly FieldDefinition[] {
  const ids = new Set([entity.titleField, ...show, ...(badge === undefined ? [] : [badge])]);
  return [...ids].flatMap((id) => fieldOf(entity, id) ?? []);
}

/** Whether a value in two lines would be read as two. */
function isWhole(field: FieldDefinition): boolean {
  return isFigure(field) || /^(?:date|time|phone)$/.test(field.type);
}

function isFigure(field: FieldDefinition): boolean {
  return figures.includes(field.type);
}
