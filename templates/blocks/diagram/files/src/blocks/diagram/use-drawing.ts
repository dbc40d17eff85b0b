import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { moment } from '../../../shared/dates.ts';
import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { useChanges } from '../../store/index.ts';
import { readDrawing, writeDrawing, type Drawing } from './drawing.ts';

interface History {
  present: Drawing;
  past: readonly Drawing[];
  future: readonly Drawing[];
  /** What the last change was about: changes of the same are one step back. */
  about: string | undefined;
  edits: number;
}

export interface EditedDrawing {
  drawing: Drawing;
  change: (next: (drawing: Drawing) => Drawing, about?: string) => void;
  undo: () => void;
  redo: () => void;
  canUndo: boolean;
  canRedo: boolean;
  state: 'saved' | 'saving' | 'failed';
}

const steps = 100;
const wait = 250;

/** The drawing of a row, with its history; what is changed is saved a moment later, what others change comes in. */
export function useDrawing(
  entity: EntityDefinition,
  row: Row,
  fields: { drawing: string; changed?: string },
): EditedDrawing {
  const changes = useChanges(entity);
  const stored = String(row[fields.drawing] ?? '');
  const [history, setHistory] = useState<History>(() => start(readDrawing(stored)));
  const [failed, setFailed] = useState(false);
  const [stable, setStable] = useState(0);
  const written = useRef(new Set([stored]));
  const saved = useRef(0);
  const { present, past, future, edits } = history;

  const save = useEffectEvent(async () => {
    if (edits === saved.current) return;
    const before = saved.current;
    saved.current = edits;
    const text = writeDrawing(present);
    written.current.add(text);
    const now = fields.changed === undefined ? {} : { [fields.changed]: moment(new Date()).now };
    try {
      await changes.update(row.id, { [fields.drawing]: text, ...now });
      setStable((held) => Math.max(held, edits));
      setFailed(false);
    } catch {
      saved.current = before;
      setFailed(true);
    }
  });
  const takeOver = useEffectEvent(() => {
    if (written.current.has(stored) || edits !== saved.current) return;
    written.current = new Set([stored]);
    setHistory((held) => ({ ...start(readDrawing(stored)), edits: held.edits }));
  });
  useEffect(() => {
    const later = setTimeout(() => void save(), wait);
    return () => clearTimeout(later);
  }, [edits]);
  useEffect(() => takeOver(), [stored]);
  useEffect(() => {
    const leave = () => void save();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  return {
    drawing: present,
    change: (next, about) =>
      setHistory((held) => {
        const drawing = next(held.present);
        if (drawing === held.present) return held;
        const goesOn = about !== undefined && about === held.about;
        return {
          present: drawing,
          past: goesOn ? held.past : [...held.past.slice(1 - steps), held.present],
          future: [],
          about,
          edits: held.edits + 1,
        };
      }),
    undo: () => setHistory(goBack),
    redo: () => setHistory(goForth),
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    state: edits === stable ? 'saved' : failed ? 'failed' : 'saving',
  };
}

function start(present: Drawing): History {
  return { present, past: [], future: [], about: undefined, edits: 0 };
}

function goBack(held: History): History {
  const present = held.past.at(-1);
  if (!present) return held;
  const future = [held.present, ...held.future];
  return { present, past: held.past.slice(0, -1), future, about: undefined, edits: held.edits + 1 };
}

function goForth(held: History): History {
  const [present, ...future] = held.future;
  if (!present) return held;
  return { present, past: [...held.past, held.present], future, about: undefined, edits: held.edits + 1 };
}
