import { Hash, MessagesSquare } from 'lucide-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { access, useChanges, useFresh, useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Card, classNames, EmptyState, LoadState } from '../../ui/index.ts';
import { LineForm } from './line-form.tsx';
import { Room } from './room.tsx';
import { en, zh } from './text.ts';
import { useName } from './use-name.ts';

export interface RoomsBlockProps {
  entity: EntityDefinition;
  messages: EntityDefinition;
  members: EntityDefinition;
}

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Rooms on the left, the one that the address names on the right. */
export function RoomsBlock({ entity, messages, members }: RoomsBlockProps) {
  const words = useWords({ en, zh });
  const [params, setParams] = useSearchParams();
  const { rows, status, retry } = useRows(entity);
  const belonging = useRows(members).rows;
  const written = useRows(messages).rows;
  const rooms = useChanges(entity);
  const joining = useChanges(members);
  const { name, setName, isAsked } = useName();
  const [problem, setProblem] = useState('');
  useFresh();
  const open = rows.find(({ id }) => id === params.get('room'));
  const isMember = (room: string) =>
    belonging.some((row) => row['room'] === room && row['person'] === name && name !== '');

  const enter = async (room: Row) => {
    if (access.may('create', members) === 'logIn') return access.askLogIn({ kind: 'other' });
    if (!isMember(room.id)) await joining.create({ room: room.id, person: name });
    setProblem('');
    setParams({ room: room.id });
  };
  const create = async (called: string) => {
    if (access.may('create', entity) === 'logIn') return access.askLogIn({ kind: 'other' });
    await enter(await rooms.create({ name: called, code: newCode() }));
  };
  const joinBy = async (code: string) => {
    const room = rows.find((row) => String(row['code']).toUpperCase() === code.toUpperCase());
    if (!room) return setProblem(words.noSuchRoom(code));
    await enter(room);
  };
  if (name === '' && access.may('create', members) !== 'logIn')
    return (
      <Card className="max-w-md p-6 sm:p-8">
        <LineForm label={words.yourName} hint={words.nameHint} action={words.keepName} onSubmit={setName} />
      </Card>
    );
  return (
    <LoadState status={status} retry={retry}>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[19rem_minmax(0,1fr)]">
        <div className="flex flex-col gap-4 max-lg:order-2">
          <Card className="flex flex-col gap-4 p-4">
            {isAsked && name !== '' && <p className="text-sm text-muted-foreground">{words.youAre(name)}</p>}
            <LineForm
              label={words.newRoom}
              action={words.create}
              onSubmit={(called) => void create(called)}
            />
            <LineForm
              label={words.joinCode}
              action={words.join}
              problem={problem}
              onSubmit={(code) => void joinBy(code)}
            />
          </Card>
          <Card className="overflow-hidden">
            <h2 className="px-4 pt-4 pb-2 font-heading text-base font-semibold">{words.rooms}</h2>
            {rows.length === 0 && <p className="px-4 pb-4 text-sm text-muted-foreground">{words.noRooms}</p>}
            <ul className="flex flex-col pb-2">
              {rows.map((room) => {
                const last = written.findLast((row) => row['room'] === room.id);
                return (
                  <li key={room.id}>
                    <button
                      type="button"
                      aria-current={room.id === open?.id ? 'true' : undefined}
                      onClick={() => setParams({ room: room.id })}
                      className={classNames(
                        'flex min-h-14 w-full items-center gap-3 px-4 py-2 text-left hover:bg-muted',
                        room.id === open?.id && 'bg-primary-soft',
                      )}
                    >
                      <Hash className="size-4 shrink-0 text-muted-foreground" aria-hidden />
                      <span className="flex min-w-0 flex-1 flex-col">
                        <span className="truncate text-sm font-medium">{String(room['name'] ?? '')}</span>
                        <span className="truncate text-xs text-muted-foreground">
                          {last
                            ? `${String(last['person'] ?? '')}: ${String(last['content'] ?? '')}`
                            : String(room['about'] ?? '')}
                        </span>
                      </span>
                    </button>
                  </li>
                );
              })}
            </ul>
          </Card>
        </div>
        {open ? (
          <Room
            key={open.id}
            room={open}
            messages={messages}
            members={members}
            name={name}
            isMember={isMember(open.id)}
            onJoin={() => void enter(open)}
          />
        ) : (
          <EmptyState icon={<MessagesSquare className="size-6" />} title={words.chooseRoom} />
        )}
      </div>
    </LoadState>
  );
}

function newCode(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => letters[byte % letters.length]).join(
    '',
  );
}
