import { Copy, LogOut, SendHorizontal } from 'lucide-react';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { moment } from '../../../shared/dates.ts';
import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { useChanges, useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Badge, Button, Card, classNames, showToast, TextInput, copyText } from '../../ui/index.ts';
import { en, zh } from './text.ts';

export interface RoomProps {
  room: Row;
  messages: EntityDefinition;
  members: EntityDefinition;
  name: string;
  isMember: boolean;
  onJoin: () => void;
}

/** One room: its code, who is in it, and what was written. */
export function Room({ room, messages, members, name, isMember, onJoin }: RoomProps) {
  const words = useWords({ en, zh });
  const { rows } = useRows(messages);
  const belonging = useRows(members).rows.filter((row) => row['room'] === room.id);
  const writing = useChanges(messages);
  const leaving = useChanges(members);
  const [text, setText] = useState('');
  const log = useRef<HTMLDivElement>(null);
  const lines = rows.filter((row) => row['room'] === room.id);
  const own = belonging.find((row) => row['person'] === name);
  const people = [...new Set(belonging.map((row) => String(row['person'] ?? '')))];
  const code = String(room['code'] ?? '');
  useEffect(() => {
    log.current?.scrollTo({ top: log.current.scrollHeight });
  }, [lines.length]);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const content = text.trim();
    if (content === '') return;
    setText('');
    await writing.create({ room: room.id, person: name, content, at: moment(new Date()).now });
  };
  const copy = () =>
    void copyText(code).then((done) =>
      showToast(done ? { message: words.copied(code), tone: 'good' } : { message: words.code(code) }),
    );
  return (
    <Card className="flex h-[min(44rem,80dvh)] min-h-[28rem] flex-col overflow-hidden">
      <header className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-border px-5 py-3">
        <div className="min-w-0 flex-1">
          <h2 className="truncate font-heading text-lg font-semibold">{String(room['name'] ?? '')}</h2>
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
            onClick={() => void leaving.remove(own.id)}
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
      <div
        ref={log}
        role="region"
        aria-label={words.conversation}
        aria-live="polite"
        tabIndex={0}
        className="relative flex-1 overflow-y-auto px-5 py-5"
      >
        {lines.length === 0 && <p className="text-sm text-muted-foreground">{words.nothingYet}</p>}
        <ol className="flex flex-col items-start gap-3">
          {lines.map((line) => {
            const isOwn = line['person'] === name;
            return (
              <li
                key={line.id}
                className={classNames(
                  'max-w-[85%] rounded-card px-4 py-2',
                  isOwn
                    ? 'self-end rounded-br-sm bg-primary text-primary-foreground'
                    : 'rounded-bl-sm bg-muted',
                )}
              >
                <p className="flex items-baseline gap-2 text-xs opacity-85">
                  <span className="font-semibold">{String(line['person'] ?? '')}</span>
                  <time className="tabular-nums">{String(line['at'] ?? '').slice(11, 16)}</time>
                </p>
                <p className="leading-relaxed break-words whitespace-pre-line">
                  {String(line['content'] ?? '')}
                </p>
              </li>
            );
          })}
        </ol>
      </div>
      <footer className="border-t border-border px-5 py-3">
        {isMember ? (
          <form className="flex gap-2" onSubmit={(event) => void send(event)}>
            <TextInput
              aria-label={words.message}
              placeholder={words.placeholder}
              autoComplete="off"
              maxLength={2000}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
            <Button type="submit" variant="primary" icon={<SendHorizontal className="size-4" aria-hidden />}>
              {words.send}
            </Button>
          </form>
        ) : (
          <div className="flex flex-wrap items-center justify-between gap-3">
            <p className="text-sm text-muted-foreground">{words.joinFirst}</p>
            <Button variant="primary" onClick={onJoin}>
              {words.joinRoom}
            </Button>
          </div>
        )}
      </footer>
    </Card>
  );
}
