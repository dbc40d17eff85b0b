import type { EntityDefinition } from '../../../shared/entity.ts';
import { useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Card } from '../../ui/index.ts';
import { RowLink } from '../records/row-link.tsx';
import { RowMark } from '../records/row-mark.tsx';
import { useRelated } from '../records/use-related.ts';
import { en, zh } from './text.ts';

const most = 5;

/** What was entered before, beside the form on wide screens. */
export function LatestRegistered({ entity, code }: { entity: EntityDefinition; code: string }) {
  const words = useWords({ en, zh });
  const { rows } = useRows(entity);
  useRelated(entity);
  if (rows.length === 0) return null;
  const latest = rows.toSorted((one, other) =>
    String(other[code] ?? '').localeCompare(String(one[code] ?? '')),
  );
  return (
    <Card className="flex flex-col gap-2 p-5 max-lg:hidden">
      <h2 className="font-heading text-lg font-semibold">{words.latest}</h2>
      <ul className="flex flex-col divide-y divide-border">
        {latest.slice(0, most).map((row) => (
          <li key={row.id} className="flex items-center gap-3 py-3">
            <RowMark entity={entity} row={row} />
            <span className="min-w-0">
              <span className="block font-medium break-words">
                <RowLink entity={entity} row={row} />
              </span>
              <span className="block text-sm text-muted-foreground tabular-nums">
                {String(row[code] ?? '')}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
