import { useEffect, useRef, useState } from 'react';
import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { useChanges } from '../../store/index.ts';
import { useWords, words as appWords } from '../../text/index.ts';
import { showToast, TextArea } from '../../ui/index.ts';
import { en, zh } from './text.ts';

const pauseMilliseconds = 800;

export interface NoteFieldProps {
  entity: EntityDefinition;
  row: Row;
  field: string;
  title: string;
}

/** A note written in place: saved when one pauses or leaves it, and said so. */
export function NoteField({ entity, row, field, title }: NoteFieldProps) {
  const words = useWords({ en, zh });
  const changes = useChanges(entity);
  const stored = String(row[field] ?? '');
  const [typed, setTyped] = useState<string>();
  const [saved, setSaved] = useState(false);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(pause.current), []);

  const save = async (text: string) => {
    clearTimeout(pause.current);
    if (text === stored) return;
    try {
      await changes.update(row.id, { [field]: text === '' ? null : text });
      setSaved(true);
    } catch {
      showToast({ message: appWords.changeFailed, tone: 'bad' });
    }
  };
  return (
    <div className="relative z-1 flex flex-col gap-1">
      <TextArea
        rows={1}
        aria-label={words.noteFor(title)}
        placeholder={words.notePlaceholder}
        className="field-sizing-content"
        value={typed ?? stored}
        onChange={(event) => {
          const text = event.target.value;
          setTyped(text);
          setSaved(false);
          clearTimeout(pause.current);
          pause.current = setTimeout(() => void save(text), pauseMilliseconds);
        }}
        onBlur={() => typed !== undefined && void save(typed)}
      />
      <p aria-live="polite" className="text-xs text-muted-foreground empty:hidden">
        {saved ? words.saved : ''}
      </p>
    </div>
  );
}
