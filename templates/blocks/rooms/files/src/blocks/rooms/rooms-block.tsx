import { MessagesSquare } from 'lucide-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { access, useChanges, useFresh, useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Card, classNames, EmptyState, LoadState, showToast } from '../../ui/index.ts';
import { LineForm } from './line-form.tsx';
import { MessageSearch } from './message-search.tsx';
import { Room } from './room.tsx';
import { RoomList } from './room-list.tsx';
import type { ChatParts, RoomKind } from './room-parts.ts';
import { en, zh } from './text.ts';
import { useName } from './use-name.ts';

export interface RoomsBlockProps extends Omit<ChatParts, 'name'> {
  entity: EntityDefinition;
  kind: RoomKind;
}

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Rooms on the left, the one that the address names on the right. */
export function RoomsBlock({ entity, kind, ...parts }: RoomsBlockProps) {
  const { messages, members } = parts;
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
  const own = belonging.filter((row) => row['person'] === name && name !== '');
  const isMember = (room: string) => own.some((row) => row['room'] === room);
  const named = rows.find(({ id }) => id === params.get('room'));
  const open = named ?? rows.find(({ id }) => isMember(id)) ?? rows[0];
  const openRoom = (room: string) => setParams({ room });

  const enter = async (room: Row) => {
    if (access.may('create', members) === 'logIn') return access.askLogIn({ kind: 'other' });
    if (!isMember(room.id)) {
      await joining.create({ room: room.id, person: name, seen: 0 });
      if (rows.includes(room)) showToast({ message: words.joined(String(room['name'])), tone: 'good' });
    }
    setProblem('');
    openRoom(room.id);
  };
  const create = async (called: string) => {
    if (access.may('create', entity) === 'logIn') return access.askLogIn({ kind: 'other' });
    await enter(await rooms.create({ name: called, code: newCode() }));
    showToast({ message: words.created(called), tone: 'good' });
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
        <div className={classNames('flex flex-col gap-4', named && 'max-lg:order-2')}>
          <Card className="overflow-hidden">
            {isAsked && name !== '' && (
              <p className="px-4 pt-4 text-sm text-muted-foreground">{words.youAre(name)}</p>
            )}
            <MessageSearch rooms={rows} written={written} onOpen={openRoom} />
            <h2 className="px-4 pb-2 font-heading text-base font-semibold">{words.rooms[kind]}</h2>
            <RoomList rooms={rows} written={written} own={own} open={open?.id} onOpen={openRoom} />
          </Card>
          <Card className="flex flex-col gap-4 p-4">
            <LineForm
              label={words.newRoom[kind]}
              action={words.create[kind]}
              onSubmit={(called) => void create(called)}
            />
            <LineForm
              label={words.joinCode}
              action={words.join}
              problem={problem}
              onSubmit={(code) => void joinBy(code)}
            />
          </Card>
        </div>
        {open ? (
          <Room
            key={open.id}
            {...parts}
            room={open}
            kind={kind}
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
