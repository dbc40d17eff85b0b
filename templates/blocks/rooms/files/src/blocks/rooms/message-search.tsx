import { useState } from 'react';
import type { Row } from '../../../shared/rows.ts';
import { useWords } from '../../text/index.ts';
import { SearchInput } from '../../ui/index.ts';
import { text } from './room-parts.ts';
import { en, zh } from './text.ts';

export interface MessageSearchProps {
  rooms: readonly Row[];
  written: readonly Row[];
  onOpen: (room: string) => void;
}

const most = 30;

/** Looks for words in everything that was written, and tells in which room it was. */
export function MessageSearch({ rooms, written, onOpen }: MessageSearchProps) {
  const words = useWords({ en, zh });
  const [asked, setAsked] = useState('');
  const wanted = plain(asked.trim());
  const found =
    wanted === ''
      ? []
      : written.filter((row) => plain(`${text(row, 'content')} ${text(row, 'person')}`).includes(wanted));
  return (
    <div className="flex flex-col gap-3 p-4">
      <SearchInput value={asked} onChange={setAsked} label={words.search} />
      {wanted !== '' && (
        <>
          <p role="status" className="text-sm text-muted-foreground">
            {words.found(found.length)}
          </p>
          <ul className="flex max-h-80 flex-col gap-1 overflow-y-auto">
            {found.slice(-most).map((row) => (
              <li key={row.id}>
                <button
                  type="button"
                  className="flex w-full flex-col rounded-control px-2 py-2 text-left text-sm hover:bg-muted"
                  onClick={() => onOpen(text(row, 'room'))}
                >
                  <span className="text-xs font-medium text-muted-foreground">
                    {text(
                      rooms.find(({ id }) => id === row['room']),
                      'name',
                    )}{' '}
                    · {text(row, 'person')} · {text(row, 'at').slice(0, 16).replace('T', ' ')}
                  </span>
                  <span className="break-words">{text(row, 'content')}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function plain(said: string): string {
  return said.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}
