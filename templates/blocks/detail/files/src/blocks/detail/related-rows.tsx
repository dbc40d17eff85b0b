import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { access, useRows } from '../../store/index.ts';
import { useWords, words as appWords } from '../../text/index.ts';
import { Button, Card, RecordDialog } from '../../ui/index.ts';
import { Facts } from '../records/facts.tsx';
import { inSentence } from '../records/names.ts';
import { RowLink } from '../records/row-link.tsx';
import { useRelated } from '../records/use-related.ts';
import { en, zh } from './text.ts';

export interface RelatedRowsProps {
  entity: EntityDefinition;
  /** Their relation to the row. */
  field: string;
  show: readonly string[];
  /** Offers to add one. */
  create?: boolean;
  to: Row;
}

const nothing: readonly string[] = [];

/** Rows that point to this one. */
export function RelatedRows({ entity, field, show = nothing, create = true, to }: RelatedRowsProps) {
  const words = useWords({ en, zh });
  const { rows } = useRows(entity);
  useRelated(entity);
  const [adding, setAdding] = useState(false);
  const members = useMemo(() => rows.filter((row) => row[field] === to.id), [rows, field, to.id]);
  const fields = entity.fields.filter((one) => one.id !== field).map((one) => one.id);
  return (
    <section className="flex flex-col gap-3" aria-label={entity.plural}>
      <div className="flex items-center justify-between gap-4">
        <h2 className="font-heading text-xl font-semibold">
          {entity.plural}{' '}
          <span className="text-base font-normal text-muted-foreground">{members.length}</span>
        </h2>
        {create && entity.origin === 'kept' && access.may('create', entity) !== 'no' && (
          <Button size="small" icon={<Plus className="size-4" aria-hidden />} onClick={() => setAdding(true)}>
            {appWords.add(entity.singular)}
          </Button>
        )}
      </div>
      {members.length === 0 ? (
        <p className="text-muted-foreground">{words.noRelated(inSentence(entity.plural))}</p>
      ) : (
        <Card>
          <ul className="divide-y divide-border">
            {members.map((row) => (
              <li key={row.id} className="relative flex flex-col gap-1 px-4 py-3 hover:bg-muted/50">
                <h3 className="text-sm font-semibold break-words">
                  <RowLink entity={entity} row={row} stretched />
                </h3>
                <Facts entity={entity} row={row} show={show.filter((id) => id !== entity.titleField)} />
              </li>
            ))}
          </ul>
        </Card>
      )}
      {adding && (
        <RecordDialog
          entity={entity}
          fields={fields}
          initial={{ [field]: to.id }}
          open
          onOpenChange={setAdding}
        />
      )}
    </section>
  );
}
