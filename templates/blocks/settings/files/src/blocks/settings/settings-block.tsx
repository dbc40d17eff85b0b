import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { moment } from '../../../shared/dates.ts';
import { fieldOf, type EntityDefinition } from '../../../shared/entity.ts';
import { initialValues } from '../../../shared/initial-values.ts';
import type { Row, Values } from '../../../shared/rows.ts';
import { access, useChanges, useRows } from '../../store/index.ts';
import { locale, useWords } from '../../text/index.ts';
import { Card, formatValue, LoadState, RecordForm } from '../../ui/index.ts';
import { ownRows } from '../records/own-rows.ts';
import { en, zh } from './text.ts';

export interface SettingsBlockProps {
  entity: EntityDefinition;
  ask: readonly string[];
  saved: string;
}

/** One form that is always the same row, and what is in force. */
export function SettingsBlock({ entity, ask, saved }: SettingsBlockProps) {
  const { rows, status, retry } = useRows(entity);
  const changes = useChanges(entity);
  const [done, setDone] = useState(false);
  const [row] = ownRows(entity, rows);
  const save = async (values: Values) => {
    if (access.may(row ? 'update' : 'create', entity, row) === 'logIn')
      return access.askLogIn({ kind: 'other' });
    if (row) await changes.update(row.id, values);
    else await changes.create(values);
    setDone(true);
  };
  return (
    <LoadState status={status} retry={retry}>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Card className="flex flex-col gap-5 p-5 sm:p-8" onInput={() => setDone(false)}>
          <RecordForm
            key={row?.id ?? 'new'}
            entity={entity}
            fields={ask}
            initial={row ?? {}}
            onSubmit={(values) => Promise.resolve(save(values))}
          />
          <p role="status" className={done ? 'flex items-center gap-2 font-medium' : 'sr-only'}>
            {done && (
              <>
                <CircleCheck className="size-5 text-good" aria-hidden />
                {saved}
              </>
            )}
          </p>
        </Card>
        <InForce entity={entity} ask={ask} row={row} />
      </div>
    </LoadState>
  );
}

function InForce({
  entity,
  ask,
  row,
}: Pick<SettingsBlockProps, 'entity' | 'ask'> & { row: Row | undefined }) {
  const words = useWords({ en, zh });
  const [usual] = useState(() => initialValues(entity, moment(new Date())));
  const values = row ?? usual;
  const shown = ask.flatMap((id) => {
    const field = fieldOf(entity, id);
    const text = field && formatValue(field, values[id], locale);
    return field && text ? [{ id, label: field.label, text }] : [];
  });
  return (
    <Card className="flex flex-col gap-4 p-5">
      <h2 className="font-heading text-base font-semibold">{words.inForce}</h2>
      {!row && <p className="text-sm text-muted-foreground">{words.nothing}</p>}
      <dl className="flex flex-col gap-3 text-sm">
        {shown.map(({ id, label, text }) => (
          <div key={id}>
            <dt className="text-muted-foreground">{label}</dt>
            <dd className="break-words whitespace-pre-line">{text}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
