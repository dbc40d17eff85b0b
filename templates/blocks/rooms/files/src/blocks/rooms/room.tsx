import { Copy, LogOut } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Row } from '../../../shared/rows.ts';
import { useChanges, useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Badge, Button, Card, copyText, showToast } from '../../ui/index.ts';
import { Composer, type ComposerProps } from './composer.tsx';
import { Message } from './message.tsx';
import { Pinned } from './pinned.tsx';
import { text, useMarks, type ChatParts, type RoomKind } from './room-parts.ts';
import { en, zh } from './text.ts';

export interface RoomProps extends ChatParts {
  room: Row;
  kind: RoomKind;
  isMember: boolean;
  onJoin: () => void;
}

/** One room: its code, who is in it, what is pinned and what was written. */
export function Room({ room, kind, isMember, onJoin, ...parts }: RoomProps) {
  const { messages, members, marks, name } = parts;
  const words = useWords({ en, zh });
  const { rows } = useRows(messages);
  const belonging = useRows(members).rows.filter((row) => row['room'] === room.id);
  const membership = useChanges(members);
  const marked = useMarks(marks);
  const [about, setAbout] = useState<ComposerProps['about']>();
  const log = useRef<HTMLDivElement>(null);
  const lines = rows.filter((row) => row['room'] === room.id);
  const own = belonging.find((row) => row['person'] === name);
  const people = [...new Set(belonging.map((row) => text(row, 'person')))];
  const code = text(room, 'code');
  const ids = new Set(lines.map(({ id }) => id));
  const isReply = (line: Row) => ids.has(text(line, 'replyTo'));
  const ownId = own?.id;
  const seen = Number(own?.['seen'] ?? 0);
  useEffect(() => {
    log.current?.scrollTo({ top: log.current.scrollHeight });
    // What is open has been read.
    if (ownId !== undefined && seen !== lines.length)
      membership.update(ownId, { seen: lines.length }).catch(() => undefined);
  }, [lines.length, ownId, seen, membership]);
  const copy = () =>
    void copyText(code).then((done) =>
      showToast(done ? { message: words.copied(code), tone: 'good' } : { message: words.code(code) }),
    );
  const shown = (line: Row, root: Row) => (
    <Message
      {...parts}
      line={line}
      marked={marked.get(line.id) ?? []}
      isMember={isMember}
      onReply={() => setAbout({ line: root, how: 'reply' })}
      onEdit={() => setAbout({ line, how: 'edit' })}
    />
  );
  return (
    <Card className="flex h-[min(48rem,84dvh)] min-h-[28rem] flex-col overflow-hidden">
      <header className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-border px-5 py-3">
        <div className="min-w-0 flex-1">
          <h2 className="truncate font-heading text-lg font-semibold">{text(room, 'name')}</h2>
          <p className="text-xs text-muted-foreground">
            {words.code(code)} · {words.memberCount(people.length)}
          </p>
        </div>
        <Button size="small" icon={<Copy className="size-4" aria-hidden />} onClick={copy}>
          {words.copyCode}
        </Button>
        {own && (
          <Button
            size="small"
            variant="ghost"
            icon={<LogOut className="size-4" aria-hidden />}
            onClick={() => void membership.remove(own.id)}
          >
            {words.leave}
          </Button>
        )}
        <ul aria-label={words.members} className="flex w-full flex-wrap gap-1.5">
          {people.map((person) => (
            <li key={person}>
              <Badge>{person}</Badge>
            </li>
          ))}
        </ul>
      </header>
      <Pinned lines={lines} marks={marked} />
      <div
        ref={log}
        role="region"
        aria-label={words.conversation}
        aria-live="polite"
        tabIndex={0}
        className="relative flex-1 overflow-y-auto px-5 py-5"
      >
        {lines.length === 0 && <p className="text-sm text-muted-foreground">{words.nothingYet}</p>}
        <ol className="flex flex-col gap-4">
          {lines
            .filter((line) => !isReply(line))
            .map((line) => {
              const replies = lines.filter((row) => row['replyTo'] === line.id);
              return (
                <li key={line.id}>
                  {shown(line, line)}
                  {replies.length > 0 && (
                    <div className="mt-2 ml-4 flex flex-col gap-3 border-l-2 border-border pl-4">
                      <p className="text-xs font-medium text-muted-foreground">
                        {words.replies(replies.length)}
                      </p>
                      {replies.map((reply) => (
                        <div key={reply.id}>{shown(reply, line)}</div>
                      ))}
                    </div>
                  )}
                </li>
              );
            })}
        </ol>
      </div>
      <footer className="border-t border-border px-5 py-3">
        {isMember ? (
          <Composer
            key={`${about?.how ?? ''}${about?.line.id ?? ''}`}
            {...parts}
            room={room}
            about={about}
            onDone={() => setAbout(undefined)}
          />
        ) : (
          <div className="flex flex-wrap items-center justify-between gap-3">
            <p className="text-sm text-muted-foreground">{words.joinFirst}</p>
            <Button variant="primary" onClick={onJoin}>
              {words.joinRoom[kind]}
            </Button>
          </div>
        )}
      </footer>
    </Card>
  );
}
