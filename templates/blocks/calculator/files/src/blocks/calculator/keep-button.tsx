import { useState, type ReactNode } from 'react';
import { moment } from '../../../shared/dates.ts';
import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Values } from '../../../shared/rows.ts';
import { useChanges } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Button, showToast } from '../../ui/index.ts';
import { en, zh } from './text.ts';

/** Which fields of a row hold what. */
export interface HistoryFields {
  title: string;
  given: string;
  result: string;
  on?: string;
}

export interface KeepButtonProps {
  entity: EntityDefinition;
  values: Values;
  /** The field that holds when it was kept. */
  on?: string;
  disabled: boolean;
  icon: ReactNode;
}

/** Keeps what was worked out. */
export function KeepButton({ entity, values, on, disabled, icon }: KeepButtonProps) {
  const words = useWords({ en, zh });
  const changes = useChanges(entity);
  const [busy, setBusy] = useState(false);
  const keep = async () => {
    setBusy(true);
    try {
      await changes.create({ ...values, ...(on ? { [on]: moment(new Date()).now } : {}) });
      showToast({ message: words.kept, tone: 'good' });
    } catch {
      showToast({ message: words.notKept, tone: 'bad' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button
      variant="primary"
      className="self-start"
      icon={icon}
      disabled={disabled}
      busy={busy}
      onClick={() => void keep()}
    >
      {words.keep}
    </Button>
  );
}
