import { useMemo } from 'react';
import { Link } from 'react-router';
import { fieldOf, type EntityDefinition } from '../../../shared/entity.ts';
import { useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Card, FieldValue, Icon } from '../../ui/index.ts';
import { RowLink } from '../records/row-link.tsx';
import { useRelated } from '../records/use-related.ts';
import { latestRows } from './latest-rows.ts';
import { en, zh } from './text.ts';

export interface DeskItem {
  label: string;
  path: string;
  icon?: string;
  text?: string;
  entity?: EntityDefinition;
  only?: { field: string; equals: readonly string[] };
  date?: string;
  badge?: string;
}

/** One place to go; the only one of its kind shows more of what is there. */
export function DeskCard({ item, alone = false }: { item: DeskItem; alone?: boolean }) {
  const { entity } = item;
  return (
    <Card className="flex h-full flex-col overflow-hidden">
      <div className="flex items-center gap-3 px-5 pt-5">
        <span
          aria-hidden
          className="flex size-10 shrink-0 items-center justify-center rounded-control bg-primary-soft text-link"
        >
          <Icon name={item.icon} className="size-5" />
        </span>
        <h3 className="min-w-0 flex-1 font-heading text-lg leading-snug font-semibold text-balance break-words">
          <Link to={item.path} className="hover:text-link hover:underline hover:underline-offset-2">
            {item.label}
          </Link>
        </h3>
        {entity && <Total item={item} entity={entity} />}
      </div>
      {entity && <Latest item={item} entity={entity} most={alone ? 6 : 3} />}
    </Card>
  );
}

/** The rows that the page shows. */
function useShown({ only }: DeskItem, entity: EntityDefinition) {
  const { rows, status } = useRows(entity);
  const shown = useMemo(
    () => (only ? rows.filter((row) => only.equals.includes(String(row[only.field] ?? ''))) : rows),
    [rows, only],
  );
  return { rows: shown, status };
}

function Total({ item, entity }: { item: DeskItem; entity: EntityDefinition }) {
  const words = useWords({ en, zh });
  const { rows, status } = useShown(item, entity);
  return (
    <span className="shrink-0 font-heading text-2xl font-semibold tabular-nums">
      {status === 'ready' ? rows.length : ''}
      <span className="sr-only">{words.inAll}</span>
    </span>
  );
}

function Latest({ item, entity, most }: { item: DeskItem; entity: EntityDefinition; most: number }) {
  const words = useWords({ en, zh });
  const { rows, status } = useShown(item, entity);
  useRelated(entity);
  const latest = useMemo(() => latestRows(rows, item.date, most), [rows, item.date, most]);
  const badge = fieldOf(entity, item.badge ?? '');
  const shown = badge ?? fieldOf(entity, item.date ?? '');
  if (latest.length === 0)
    return (
      <p className="px-5 pt-3 pb-5 text-sm leading-relaxed text-muted-foreground">
        {status === 'loading' ? '…' : (item.text ?? words.nothingYet)}
      </p>
    );
  return (
    <ul className="mt-3 flex flex-col divide-y divide-border border-t border-border">
      {latest.map((row) => (
        <li key={row.id} className="flex min-h-11 items-center justify-between gap-3 px-5 py-2 text-sm">
          <span className="min-w-0 truncate">
            <RowLink entity={entity} row={row} />
          </span>
          <span className="shrink-0 text-muted-foreground">
            {shown && shown.id !== entity.titleField && (
              <FieldValue field={shown} value={row[shown.id]} links={false} />
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
