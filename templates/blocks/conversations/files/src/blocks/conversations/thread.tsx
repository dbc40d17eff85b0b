import { SendHorizontal, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { ActionDefinition } from '../../../shared/action.ts';
import type { EntityDefinition } from '../../../shared/entity.ts';
import { useAction, useChanges } from '../../store/index.ts';
import { locale, useWords } from '../../text/index.ts';
import { Button, Card, classNames, formatDate, IconButton, TextInput } from '../../ui/index.ts';
import type { Conversation } from './conversation-type.ts';
import { en, zh } from './text.ts';

export interface ThreadProps {
  entity: EntityDefinition;
  action: ActionDefinition;
  conversation: Conversation;
}

/** What two people have written to each other, and a line to write. */
export function Thread({ entity, action, conversation: { person, lines } }: ThreadProps) {
  const words = useWords({ en, zh });
  const { run } = useAction(action);
  const { update, remove } = useChanges(entity);
  const [text, setText] = useState('');
  const log = useRef<HTMLDivElement>(null);
  const seen = useRef(new Set<string>());
  useEffect(() => {
    log.current?.scrollTo({ top: log.current.scrollHeight });
  }, [lines.length]);
  useEffect(() => {
    for (const line of lines) {
      if (line['box'] !== 'received' || line['read'] === true || seen.current.has(line.id)) continue;
      seen.current.add(line.id);
      update(line.id, { read: true }).catch(() => undefined);
    }
  }, [lines, update]);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const content = text.trim();
    if (content === '') return;
    const result = await run(undefined, { to: person.id, name: person.name, content });
    if (result.ok) setText('');
  };
  return (
    <Card className="flex h-[min(40rem,64dvh)] min-h-[26rem] flex-col overflow-hidden">
      <header className="border-b border-border px-5 py-3">
        <h2 className="truncate font-heading text-lg font-semibold">{person.name}</h2>
        <p className="text-xs text-muted-foreground">{words.privately}</p>
      </header>
      <div
        ref={log}
        role="region"
        aria-label={words.conversation}
        aria-live="polite"
        tabIndex={0}
        className="relative flex-1 overflow-y-auto px-5 py-5"
      >
        {lines.length === 0 && (
          <p className="text-sm text-muted-foreground">{words.nothingYet(person.name)}</p>
        )}
        <ol className="flex flex-col items-start gap-3">
          {lines.map((line) => {
            const isOwn = line['box'] === 'sent';
            const at = String(line['at'] ?? '');
            return (
              <li
                key={line.id}
                className={classNames(
                  'group flex max-w-[85%] items-start gap-1',
                  isOwn && 'flex-row-reverse self-end',
                )}
              >
                <div
                  className={classNames(
                    'rounded-card px-4 py-2',
                    isOwn ? 'rounded-br-sm bg-primary text-primary-foreground' : 'rounded-bl-sm bg-muted',
                  )}
                >
                  <p className="flex items-baseline gap-2 text-xs opacity-85">
                    <span className="font-semibold">{isOwn ? words.you : person.name}</span>
                    <time className="tabular-nums">
                      {formatDate(at.slice(0, 10), locale)} {at.slice(11, 16)}
                    </time>
                  </p>
                  <p className="leading-relaxed break-words whitespace-pre-line">
                    {String(line['content'] ?? '')}
                  </p>
                </div>
                <IconButton
                  label={words.remove}
                  icon={<Trash2 className="size-4" />}
                  className="opacity-0 group-hover:opacity-100 focus-visible:opacity-100"
                  onClick={() => void remove(line.id)}
                />
              </li>
            );
          })}
        </ol>
      </div>
      <footer className="border-t border-border px-5 py-3">
        <form className="flex gap-2" onSubmit={(event) => void send(event)}>
          <TextInput
            aria-label={words.message}
            placeholder={words.placeholder(person.name)}
            autoComplete="off"
            maxLength={2000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <Button type="submit" variant="primary" icon={<SendHorizontal className="size-4" aria-hidden />}>
            {words.send}
          </Button>
        </form>
      </footer>
    </Card>
  );
}
