import { useState, type FormEvent } from 'react';
import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { access, useChanges } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Button, copyText, Dialog, Field, showToast, TextInput } from '../../ui/index.ts';
import { en, zh } from './text.ts';

export interface ShareDialogProps {
  entity: EntityDefinition;
  row: Row;
  /** The field that says until when the link works. */
  until: string;
  address: string;
  close: () => void;
}

/** The link to a file, and until when it works. */
export function ShareDialog({ entity, row, until, address, close }: ShareDialogProps) {
  const words = useWords({ en, zh });
  const changes = useChanges(entity);
  const [date, setDate] = useState(String(row[until] ?? '').slice(0, 10));
  const mayChange = access.may('update', entity, row) !== 'no';
  const copy = async () => {
    const done = await copyText(address);
    showToast({ message: done ? words.copied : words.notCopied, tone: done ? 'good' : 'bad' });
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await changes.update(row.id, { [until]: date === '' ? null : date });
      showToast({ message: words.linkSaved, tone: 'good' });
    } catch {
      showToast({ message: words.notSaved, tone: 'bad' });
    }
  };
  return (
    <Dialog title={words.shareLink} open onOpenChange={(open) => !open && close()}>
      <form className="flex flex-col gap-5" onSubmit={(event) => void save(event)}>
        <Field label={words.link}>
          {(control) => (
            <TextInput {...control} readOnly value={address} onFocus={(event) => event.target.select()} />
          )}
        </Field>
        {mayChange && (
          <Field label={words.expires} hint={words.expiresHint}>
            {(control) => (
              <TextInput
                {...control}
                type="date"
                value={date}
                onChange={(event) => setDate(event.target.value)}
              />
            )}
          </Field>
        )}
        <div className="flex flex-wrap justify-end gap-2">
          <Button type="button" onClick={() => void copy()}>
            {words.copyLink}
          </Button>
          {mayChange && (
            <Button type="submit" variant="primary">
              {words.saveLink}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
}
