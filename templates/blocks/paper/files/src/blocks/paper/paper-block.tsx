import { Copy, Pencil, Plus, Printer, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { fieldOf, titleOf, type EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { access, useChanges, useRow, useRows } from '../../store/index.ts';
import { useWords, words as appWords } from '../../text/index.ts';
import { Button, Card, Chip, IconButton, RecordDialog, showToast } from '../../ui/index.ts';
import { BillSheet, type BillFields } from './bill-sheet.tsx';
import { useDuplicate } from './use-duplicate.ts';
import { PaperSheet, type PaperFields, type PaperPart } from './paper-sheet.tsx';
import { en, zh } from './text.ts';

export interface PaperBlockProps extends PaperFields {
  entity: EntityDefinition;
  /** The field that holds the look. */
  template: string;
  parts: readonly PaperPart[];
  /** A choice that says how far it has come. */
  status?: string;
  bill?: BillFields;
}

/** Prints the paper and nothing else of the page. */
const printed =
  '@media print { body * { visibility: hidden } [data-paper], [data-paper] * { visibility: visible } [data-paper] { position: absolute; inset: 0; box-shadow: none; border: 0 } }';

/** A document put together from a row and its parts, edited beside what will be printed. */
export function PaperBlock({ entity, template, parts, status, bill, ...fields }: PaperBlockProps) {
  const words = useWords({ en, zh });
  const { id } = useParams();
  const { row } = useRow(entity, id);
  const changes = useChanges(entity);
  const duplicate = useDuplicate(entity, parts);
  const navigate = useNavigate();
  const [editing, setEditing] = useState(false);
  if (!row) return null;
  const looks = fieldOf(entity, template)?.options ?? [];
  const chosen = looks.find((look) => look.id === row[template]) ?? looks[0];
  const mayChange = access.may('update', entity, row) !== 'no';
  const failed = () => showToast({ message: words.failed, tone: 'bad' });
  const set = (field: string, value: string) => void changes.update(row.id, { [field]: value }).catch(failed);
  const choose = (look: string) => set(template, look);
  const copy = () =>
    void duplicate(row)
      .then((path) => {
        showToast({ message: words.duplicated, tone: 'good' });
        return navigate(path);
      })
      .catch(failed);
  const states = status === undefined ? [] : (fieldOf(entity, status)?.options ?? []);
  const look = looks.findIndex(({ id: each }) => each === chosen?.id);
  const shown = { look: Math.max(0, look), lookName: chosen?.label ?? '' };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 xl:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
      <style>{printed}</style>
      <div className="flex flex-col gap-5">
        <Card className="flex flex-col gap-4 p-5">
          <div role="group" aria-label={words.template} className="flex flex-wrap items-center gap-2">
            <span className="text-sm text-muted-foreground">{words.template}</span>
            {looks.map((look) => (
              <Chip
                key={look.id}
                disabled={!mayChange}
                pressed={look.id === chosen?.id}
                onClick={() => choose(look.id)}
              >
                {look.label}
              </Chip>
            ))}
          </div>
          {status !== undefined && (
            <div role="group" aria-label={words.status} className="flex flex-wrap items-center gap-2">
              <span className="text-sm text-muted-foreground">{words.status}</span>
              {states.map((state) => (
                <Chip
                  key={state.id}
                  disabled={!mayChange}
                  pressed={state.id === row[status]}
                  onClick={() => set(status, state.id)}
                >
                  {state.label}
                </Chip>
              ))}
            </div>
          )}
          <div className="flex flex-wrap gap-2">
            <Button
              variant="primary"
              icon={<Printer className="size-4" aria-hidden />}
              onClick={() => window.print()}
            >
              {words.print}
            </Button>
            {mayChange && (
              <Button icon={<Pencil className="size-4" aria-hidden />} onClick={() => setEditing(true)}>
                {words.edit}
              </Button>
            )}
            {mayChange && (
              <Button icon={<Copy className="size-4" aria-hidden />} onClick={copy}>
                {words.duplicate}
              </Button>
            )}
          </div>
        </Card>
        {parts.map((part) => (
          <PartEditor key={part.entity.id} part={part} of={row} />
        ))}
      </div>
      {bill ? (
        <BillSheet entity={entity} row={row} fields={fields} parts={parts} bill={bill} {...shown} />
      ) : (
        <PaperSheet entity={entity} row={row} fields={fields} parts={parts} {...shown} />
      )}
      <RecordDialog
        entity={entity}
        row={row}
        open={editing}
        onOpenChange={setEditing}
        fields={entity.fields
          .map((field) => field.id)
          .filter((field) => field !== template && field !== status)}
      />
    </div>
  );
}

function PartEditor({ part, of }: { part: PaperPart; of: Row }) {
  const words = useWords({ en, zh });
  const { entity, field, title } = part;
  const { rows } = useRows(entity);
  const changes = useChanges(entity);
  const [open, setOpen] = useState<Row | 'new'>();
  const own = rows.filter((row) => row[field] === of.id);
  const fields = entity.fields.map(({ id }) => id).filter((id) => id !== field);
  return (
    <Card className="flex flex-col gap-3 p-5">
      <div className="flex items-center justify-between gap-3">
        <h2 className="font-heading text-lg font-semibold">{title}</h2>
        <Button size="small" icon={<Plus className="size-4" aria-hidden />} onClick={() => setOpen('new')}>
          {appWords.add(entity.singular)}
        </Button>
      </div>
      {own.length === 0 && <p className="text-sm text-muted-foreground">{words.empty}</p>}
      <ul aria-label={title} className="flex flex-col divide-y divide-border">
        {own.map((row) => (
          <li key={row.id} className="flex items-center gap-2 py-1.5">
            <span className="min-w-0 flex-1 truncate">
              {titleOf(entity, row)}
              {part.second && row[part.second] ? (
                <span className="text-muted-foreground"> · {String(row[part.second])}</span>
              ) : null}
            </span>
            <IconButton
              label={words.editOne(titleOf(entity, row))}
              icon={<Pencil className="size-4" />}
              onClick={() => setOpen(row)}
            />
            <IconButton
              label={words.removeOne(titleOf(entity, row))}
              icon={<Trash2 className="size-4" />}
              onClick={() => void changes.remove(row.id)}
            />
          </li>
        ))}
      </ul>
      {open && (
        <RecordDialog
          entity={entity}
          row={open === 'new' ? undefined : open}
          initial={{ [field]: of.id }}
          fields={fields}
          open
          onOpenChange={(next) => !next && setOpen(undefined)}
        />
      )}
    </Card>
  );
}
