import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { fieldOf, type EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { access, useChanges, useRows } from '../../store/index.ts';
import { locale, words as appWords } from '../../text/index.ts';
import { Button, formatValue, IconButton, LoadState, RecordDialog } from '../../ui/index.ts';
import { Facts } from '../records/facts.tsx';
import { RowLink } from '../records/row-link.tsx';
import { useRelated } from '../records/use-related.ts';
import { titleText } from '../records/title-text.ts';

export interface TimelineBlockProps {
  entity: EntityDefinition;
  title?: string;
  anchor?: string;
  date: string;
  direction?: 'ascending' | 'descending';
  show?: readonly string[];
  lead?: string;
  create?: boolean;
  edit?: boolean;
  remove?: boolean;
}

const nothing: readonly string[] = [];

/** Rows along a line, in the order of time. */
export function TimelineBlock(props: TimelineBlockProps) {
  const { entity, title, anchor, date, direction = 'ascending' } = props;
  const { rows, status, retry } = useRows(entity);
  useRelated(entity);
  const [form, setForm] = useState<{ row?: Row }>();
  const ordered = useMemo(() => inOrder(rows, date, direction), [rows, date, direction]);
  return (
    <section id={anchor} className="flex max-w-4xl scroll-mt-24 flex-col gap-6">
      {title && <h2 className="font-heading text-2xl font-semibold tracking-tight">{title}</h2>}
      {props.create && access.may('create', entity) !== 'no' && (
        <Button
          variant="primary"
          className="self-start"
          icon={<Plus className="size-4" aria-hidden />}
          onClick={() => setForm({})}
        >
          {appWords.add(entity.singular)}
        </Button>
      )}
      <LoadState status={status} retry={retry}>
        <ol className="flex flex-col">
          {ordered.map((row) => (
            <TimelineItem key={row.id} {...props} row={row} onEdit={() => setForm({ row })} />
          ))}
        </ol>
      </LoadState>
      {form && (
        <RecordDialog
          entity={entity}
          row={form.row}
          open
          onOpenChange={(open) => open || setForm(undefined)}
        />
      )}
    </section>
  );
}

function TimelineItem({
  entity,
  row,
  date,
  show = nothing,
  lead,
  edit,
  remove,
  onEdit,
}: TimelineBlockProps & { row: Row; onEdit: () => void }) {
  const changes = useChanges(entity);
  const title = titleText(entity, row);
  const text = lead === undefined ? undefined : row[lead];
  return (
    <li className="group grid grid-cols-[4.5rem_1rem_minmax(0,1fr)] gap-x-4 sm:grid-cols-[7rem_1rem_minmax(0,1fr)] sm:gap-x-6">
      <p className="pt-0.5 text-right font-heading text-lg font-semibold text-link">
        {when(entity, row, date)}
      </p>
      <span aria-hidden className="relative flex justify-center">
        <span className="absolute inset-y-0 w-0.5 bg-border group-first:top-3 group-last:bottom-auto group-last:h-3" />
        <span className="relative mt-2 size-3.5 rounded-full border-2 border-primary bg-card" />
      </span>
      <div className="flex flex-col gap-2 pb-10">
        <h2 className="font-heading text-lg leading-snug font-semibold text-balance break-words">
          <RowLink entity={entity} row={row} />
        </h2>
        <Facts entity={entity} row={row} show={show} />
        {text && <p className="max-w-[65ch] leading-relaxed text-pretty">{String(text)}</p>}
        <span className="flex gap-1">
          {edit && access.may('update', entity, row) !== 'no' && (
            <IconButton
              label={`${appWords.edit}: ${title}`}
              icon={<Pencil className="size-4" />}
              onClick={onEdit}
            />
          )}
          {remove && access.may('remove', entity, row) !== 'no' && (
            <IconButton
              label={`${appWords.remove}: ${title}`}
              icon={<Trash2 className="size-4" />}
              onClick={() => void changes.remove(row.id)}
            />
          )}
        </span>
      </div>
    </li>
  );
}

/** A year stands without separators: `1903`. */
function when(entity: EntityDefinition, row: Row, date: string): string {
  const field = fieldOf(entity, date);
  const value = row[date];
  if (typeof value === 'number') return String(value);
  return field ? formatValue(field, value, locale) : '';
}

function inOrder(rows: readonly Row[], date: string, direction: 'ascending' | 'descending'): Row[] {
  const turn = direction === 'descending' ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [one, other] = [a[date], b[date]];
    if (typeof one === 'number' && typeof other === 'number') return turn * (one - other);
    return turn * String(one ?? '').localeCompare(String(other ?? ''));
  });
}
