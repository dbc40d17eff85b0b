import { Hash } from 'lucide-react';
import type { Row } from '../../../shared/rows.ts';
import { useWords } from '../../text/index.ts';
import { Badge, classNames } from '../../ui/index.ts';
import { text } from './room-parts.ts';
import { en, zh } from './text.ts';

export interface RoomListProps {
  rooms: readonly Row[];
  written: readonly Row[];
  /** What somebody belongs to. */
  own: readonly Row[];
  open: string | undefined;
  onOpen: (room: string) => void;
}

/** The rooms with what was said last, and how much of it is unread. */
export function RoomList({ rooms, written, own, open, onOpen }: RoomListProps) {
  const words = useWords({ en, zh });
  if (rooms.length === 0) return <p className="px-4 pb-4 text-sm text-muted-foreground">{words.noRooms}</p>;
  return (
    <ul className="flex flex-col pb-2">
      {rooms.map((room) => {
        const lines = written.filter((row) => row['room'] === room.id);
        const last = lines.at(-1);
        const member = own.find((row) => row['room'] === room.id);
        const unread =
          member && room.id !== open ? Math.max(0, lines.length - Number(member['seen'] ?? 0)) : 0;
        return (
          <li key={room.id}>
            <button
              type="button"
              aria-current={room.id === open ? 'true' : undefined}
              onClick={() => onOpen(room.id)}
              className={classNames(
                'flex min-h-14 w-full items-center gap-3 px-4 py-2 text-left hover:bg-muted',
                room.id === open && 'bg-primary-soft',
              )}
            >
              <Hash className="size-4 shrink-0 text-muted-foreground" aria-hidden />
              <span className="flex min-w-0 flex-1 flex-col">
                <span className={classNames('truncate text-sm', unread > 0 ? 'font-bold' : 'font-medium')}>
                  {text(room, 'name')}
                </span>
                <span className="truncate text-xs text-muted-foreground">
                  {last ? `${text(last, 'person')}: ${text(last, 'content')}` : text(room, 'about')}
                </span>
              </span>
              {unread > 0 && <Badge tone="information">{words.unread(unread)}</Badge>}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
