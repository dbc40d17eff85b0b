import { Download } from 'lucide-react';
import { useState } from 'react';
import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { useWords } from '../../text/index.ts';
import { Button, Card } from '../../ui/index.ts';
import { downloadTable } from '../figures/csv.ts';
import { fieldsOf } from '../figures/figures.ts';
import { cellText, RowsTable } from '../figures/rows-table.tsx';
import type { FindRelated } from '../records/use-related.ts';
import { en, zh } from './text.ts';

export interface HistoryTableProps {
  entity: EntityDefinition;
  rows: readonly Row[];
  date: string;
  show: readonly string[];
  related: FindRelated;
}

const first = 12;

/** The rows between two dates, the newest first. */
export function HistoryTable({ entity, rows, date, show, related }: HistoryTableProps) {
  const words = useWords({ en, zh });
  const [isWhole, setWhole] = useState(false);
  const ordered = rows.toSorted((one, other) =>
    String(other[date] ?? '').localeCompare(String(one[date] ?? '')),
  );
  const fields = fieldsOf(entity, show);
  const download = () =>
    downloadTable(entity.path, [
      fields.map((field) => field.label),
      ...ordered.map((row) => fields.map((field) => cellText(field, row, related))),
    ]);
  return (
    <Card className="flex min-w-0 flex-col gap-4 p-5 sm:p-6">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="font-heading text-lg font-semibold">{entity.plural}</h2>
        <Button size="small" icon={<Download className="size-4" aria-hidden />} onClick={download}>
          {words.download}
        </Button>
      </div>
      <RowsTable
        label={entity.plural}
        entity={entity}
        rows={isWhole ? ordered : ordered.slice(0, first)}
        show={show}
        related={related}
      />
      {!isWhole && ordered.length > first && (
        <Button className="self-center" onClick={() => setWhole(true)}>
          {words.more}
        </Button>
      )}
    </Card>
  );
}
