import { Save } from 'lucide-react';
import { useState } from 'react';
import { moment } from '../../../shared/dates.ts';
import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Values } from '../../../shared/rows.ts';
import { useChanges } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Button, Field, showToast, TextInput } from '../../ui/index.ts';
import { useKeptSets } from './kept-sets.ts';
import { en, zh } from './text.ts';

/** Which fields of a row hold what. */
export interface HistoryFields {
  title: string;
  given: string;
  result: string;
  on?: string;
  name?: string;
  values?: string;
}

export interface KeepButtonProps {
  entity: EntityDefinition;
  history: HistoryFields;
  values: Values;
  /** What is kept, where it gets a name. */
  noun?: string;
  /** What the button says. */
  label: string;
  /** The calculator's. */
  title: string;
  disabled: boolean;
}

/** Keeps what was worked out. */
export function KeepButton({ entity, history, values, noun, label, title, disabled }: KeepButtonProps) {
  const words = useWords({ en, zh });
  const count = useKeptSets(entity, history, title).length;
  const changes = useChanges(entity);
  const [name, setName] = useState('');
  const [busy, setBusy] = useState(false);
  const keep = async () => {
    setBusy(true);
    try {
      await changes.create({
        ...values,
        ...(history.name && noun && { [history.name]: name.trim() || words.unnamed(noun, count + 1) }),
        ...(history.on && { [history.on]: moment(new Date()).now }),
      });
      setName('');
      showToast({ message: words.kept, tone: 'good' });
    } catch {
      showToast({ message: words.notKept, tone: 'bad' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="flex flex-col gap-3">
      {noun && (
        <Field label={words.nameOf(noun)}>
          {(control) => (
            <TextInput
              {...control}
              maxLength={60}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
      )}
      <Button
        variant="primary"
        className="self-start"
        icon={<Save className="size-4" aria-hidden />}
        disabled={disabled}
        busy={busy}
        onClick={() => void keep()}
      >
        {label}
      </Button>
    </div>
  );
}
