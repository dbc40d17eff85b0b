import { Plus } from 'lucide-react';
import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { access } from '../../store/index.ts';
import { useWords, words as appWords } from '../../text/index.ts';
import { Button, Card } from '../../ui/index.ts';
import { Facts } from '../records/facts.tsx';
import { RowLink } from '../records/row-link.tsx';
import type { Entry } from './days.ts';
import { en, zh } from './text.ts';

export interface DayListProps {
  entity: EntityDefinition;
  title: string;
  entries: readonly Entry[];
  show: readonly string[];
  add: { label: string; run: () => void } | undefined;
  edit: ((row: Row) => void) | undefined;
}

/** All about the day that is chosen. */
export function DayList({ entity, title, entries, show, add, edit }: DayListProps) {
  const words = useWords({ en, zh });
  return (
    <section aria-label={title} className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="font-heading text-lg font-semibold">{title}</h3>
        {add && (
          <Button size="small" icon={<Plus className="size-4" aria-hidden />} onClick={add.run}>
            {add.label}
          </Button>
        )}
      </div>
      {entries.length === 0 && <p className="text-muted-foreground">{words.nothing}</p>}
      <ul className="grid gap-3 md:grid-cols-2">
        {entries.map(({ row, time }) => (
          <li key={row.id}>
            <Card className="flex h-full items-start gap-4 p-4">
              {time && <span className="pt-0.5 font-medium tabular-nums">{time}</span>}
              <div className="flex min-w-0 flex-1 flex-col gap-1.5">
                <h4 className="font-heading font-semibold">
                  <RowLink entity={entity} row={row} />
                </h4>
                <Facts entity={entity} row={row} show={show} />
              </div>
              {edit && access.may('update', entity, row) !== 'no' && (
                <Button size="small" variant="ghost" onClick={() => edit(row)}>
                  {appWords.edit}
                </Button>
              )}
            </Card>
          </li>
        ))}
      </ul>
    </section>
  );
}
