import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { access, useChanges, useRows } from '../../store/index.ts';
import { useWords, words as appWords } from '../../text/index.ts';
import { Button, Card, classNames, RecordDialog } from '../../ui/index.ts';
import { Facts } from '../records/facts.tsx';
import { inSentence } from '../records/names.ts';
import { RowLink } from '../records/row-link.tsx';
import { titleText } from '../records/title-text.ts';
import { useRelated } from '../records/use-related.ts';
import { en, zh } from './text.ts';

export interface RelatedRowsProps {
  entity: EntityDefinition;
  /** Their relation to the row. */
  field: string;
  show: readonly string[];
  /** Offers to add one. */
  create?: boolean;
  /** A boolean of theirs, to tick here. */
  tick?: string;
  to: Row;
}

const nothing: readonly string[] = [];

/** Rows that point to this one. */
export function RelatedRows({ entity, field, show = nothing, create = true, tick, to }: RelatedRowsProps) {
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
          <span className="text-base font-normal text-muted-foreground">
            {tick === undefined || members.length === 0
              ? members.length
              : words.doneOf(members.filter((row) => row[tick] === true).length, members.length)}
          </span>
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
              <li key={row.id} className="relative flex items-start gap-3 px-4 py-3 hover:bg-muted/50">
                {tick !== undefined && <Tick entity={entity} row={row} field={tick} />}
                <div className="flex min-w-0 flex-1 flex-col gap-1">
                  <h3
                    className={classNames(
                      'text-sm font-semibold break-words',
                      tick !== undefined && row[tick] === true && 'text-muted-foreground line-through',
                    )}
                  >
                    <RowLink entity={entity} row={row} stretched />
                  </h3>
                  <Facts entity={entity} row={row} show={show.filter((id) => id !== entity.titleField)} />
                </div>
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

/** A check box of a row. */
function Tick({ entity, row, field }: { entity: EntityDefinition; row: Row; field: string }) {
  const changes = useChanges(entity);
  return (
    <input
      type="checkbox"
      className="relative z-1 mt-0.5 size-4.5 shrink-0 cursor-pointer accent-[var(--primary)] pointer-coarse:size-6"
      aria-label={titleText(entity, row)}
      checked={row[field] === true}
      disabled={access.may('update', entity, row) === 'no'}
      onChange={(event) => void changes.update(row.id, { [field]: event.target.checked })}
    />
  );
}
