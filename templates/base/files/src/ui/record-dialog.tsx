import { useEffect } from 'react';
import { titleOf, type EntityDefinition } from '../../shared/entity.ts';
import type { Row, Values } from '../../shared/rows.ts';
import { access, useChanges } from '../store/index.ts';
import { words } from '../text/index.ts';
import { Dialog } from './dialog.tsx';
import { RecordForm } from './record-form.tsx';
import { showToast } from './toasts.ts';

export interface RecordDialogProps<R extends Row> {
  entity: EntityDefinition<R>;
  /** The row to change; without it a new one is added. */
  row?: R;
  /** Values a new row begins with. */
  initial?: Values;
  /** Ids of the fields to ask for. */
  fields?: readonly string[];
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onSaved?: (row: R) => void;
}

/** Adds or changes a row in a dialog and says so. */
export function RecordDialog<R extends Row>({
  entity,
  row,
  initial,
  fields,
  open,
  onOpenChange,
  onSaved,
}: RecordDialogProps<R>) {
  const changes = useChanges(entity);
  const answer = access.may(row ? 'update' : 'create', entity, row);
  useEffect(() => {
    if (!open || answer === 'yes') return;
    onOpenChange(false);
    if (answer === 'no') showToast({ message: words.forbidden, tone: 'bad' });
    else access.askLogIn(row ? { kind: 'other' } : { kind: 'create', entity: entity.id, initial });
    // Asked once, when the dialog is to open.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [open, answer]);
  if (answer !== 'yes') return null;
  const title = row ? words.editThing(entity.singular) : words.add(entity.singular);
  const save = async (values: Values) => {
    const saved = row
      ? await changes.update(row.id, values)
      : await changes.create({ ...initial, ...values });
    onOpenChange(false);
    const name = nameOf(entity, saved);
    showToast({ message: row ? words.saved(name) : words.added(name), tone: 'good' });
    onSaved?.(saved);
  };
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={title}>
      <RecordForm
        entity={entity}
        initial={row ?? initial}
        fields={fields}
        submitLabel={row ? words.save : title}
        onSubmit={save}
        onCancel={() => onOpenChange(false)}
      />
    </Dialog>
  );
}

/** What a row is called, with the number it got. */
function nameOf(entity: EntityDefinition, row: Row): string {
  const named = entity.fields.find(({ id }) => id === entity.titleField);
  // What goes by something else has no words of its own.
  const title = named?.type === 'relation' ? entity.singular : titleOf(entity, row);
  const numbered = entity.fields.find(({ id, numbering }) => numbering && id !== entity.titleField);
  const number = numbered && row[numbered.id];
  return typeof number === 'string' && number !== '' ? `${title} (${number})` : title;
}
