import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { useRows } from '../../store/index.ts';

export type RoomKind = 'room' | 'channel' | 'group';

/** What a chat keeps, and who is here. */
export interface ChatParts {
  messages: EntityDefinition;
  members: EntityDefinition;
  /** Reactions and pins: `message`, `person`, `mark`. */
  marks: EntityDefinition;
  /** The field of a message that holds a file. */
  attachment?: string;
  name: string;
}

/** The mark of what is pinned; every other one is an emoji. */
export const pinMark = 'pin';

export const emojis = ['👍', '❤️', '😂', '🎉', '👀', '🙏'] as const;

export const text = (row: Row | undefined, field: string): string => String(row?.[field] ?? '');

/** The marks of each message. */
export function useMarks(marks: EntityDefinition): ReadonlyMap<string, readonly Row[]> {
  const { rows } = useRows(marks);
  return Map.groupBy(rows, (row) => text(row, 'message'));
}
