import { fieldOf, type EntityDefinition } from '../../../shared/entity.ts';
import { useChanges } from '../../store/index.ts';
import type { Note } from './notes.ts';

/** Where the assistant notes things down: the field that says what, and by when. */
export interface NotesSource {
  entity: EntityDefinition;
  title: string;
  due?: string;
  /** The choice that says that it is done. */
  done?: { field: string; value: string };
}

/** Keeps a note as a row; gives whether that was possible. */
export function useKeepNote(
  notes: NotesSource | undefined,
  otherwise: EntityDefinition,
): (note: Note) => Promise<boolean> {
  const changes = useChanges(notes?.entity ?? otherwise);
  return async ({ title, date, time }) => {
    if (!notes) return false;
    const due = notes.due === undefined ? undefined : fieldOf(notes.entity, notes.due);
    const timed = due?.type === 'dateTime';
    try {
      await changes.create({
        [notes.title]: time !== undefined && !timed ? `${title} (${time})` : title,
        ...(due && date ? { [due.id]: timed ? `${date}T${time ?? '09:00'}` : date } : {}),
      });
      return true;
    } catch {
      return false;
    }
  };
}
