import { Bot, Eraser, SendHorizontal } from 'lucide-react';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { EntityDefinition } from '../../../shared/entity.ts';
import { useChanges } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Button, Card, IconButton, LoadState, TextInput } from '../../ui/index.ts';
import { answer, greet } from './answer.ts';
import { AssistantSide } from './assistant-side.tsx';
import { ChatLine } from './chat-line.tsx';
import type { OrderTalk, Reply } from './knowledge.ts';
import { en, zh } from './text.ts';
import { useKnowledge, type Sources } from './use-knowledge.ts';
import { useLines } from './use-lines.ts';
import { useKeepNote } from './use-notes.ts';

export interface AssistantBlockProps extends Sources {
  entity: EntityDefinition;
  name: string;
}

/** A chat that answers at once from what the app keeps. */
export function AssistantBlock({ entity, name, ...sources }: AssistantBlockProps) {
  const words = useWords({ en, zh });
  const { knowledge, ready } = useKnowledge(sources);
  const { lines, status, retry, say, clear } = useLines(entity);
  const place = usePlaceOrder(sources);
  const keep = useKeepNote(sources.notes, sources.questions.entity);
  const [typed, setTyped] = useState('');
  const [last, setLast] = useState<Reply>();
  /** The reply to what was said last; what is said before it is there waits for it. */
  const turn = useRef<Promise<Reply | undefined>>(Promise.resolve(undefined));
  const log = useRef<HTMLDivElement>(null);
  const opening = greet(knowledge, words, name);
  useEffect(() => {
    log.current?.scrollTo({ top: log.current.scrollHeight });
  }, [lines.length]);

  const respond = async (text: string, before: Reply | undefined): Promise<Reply> => {
    const reply = answer(text, { knowledge, talk: before?.talk, words, name });
    await say('visitor', text);
    if (reply.place) {
      const number = await place(reply.place);
      await say('assistant', number === undefined ? words.orderFailed : words.orderDone(number));
      return { ...reply, suggestions: number === undefined ? [words.askOrder] : [number, words.askFaq] };
    }
    const isKept = reply.note === undefined || (await keep(reply.note));
    await say('assistant', isKept ? reply.text : words.notNoted);
    return reply;
  };
  const ask = (text: string) => {
    if (text.trim() === '') return;
    setTyped('');
    const reply = turn.current.then((before) => respond(text.trim(), before));
    turn.current = reply.catch(() => undefined);
    void reply.then(setLast);
  };
  return (
    <LoadState status={ready ? status : 'loading'} retry={retry}>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Card className="flex h-[min(44rem,78dvh)] min-h-[28rem] flex-col overflow-hidden">
          <header className="flex items-center gap-3 border-b border-border px-5 py-3">
            <span
              className="flex size-10 items-center justify-center rounded-full bg-primary text-primary-foreground"
              aria-hidden
            >
              <Bot className="size-5" />
            </span>
            <div className="min-w-0 flex-1">
              <h2 className="truncate font-heading text-base font-semibold">{name}</h2>
              <p className="flex items-center gap-1.5 text-xs text-muted-foreground">
                <span className="size-2 rounded-full bg-good" aria-hidden />
                {words.online}
              </p>
            </div>
            <IconButton
              label={words.clear}
              icon={<Eraser className="size-5" />}
              disabled={lines.length === 0}
              onClick={() => {
                turn.current = clear().then(() => undefined);
                setLast(undefined);
              }}
            />
          </header>
          <div
            ref={log}
            role="region"
            aria-label={words.conversation}
            aria-live="polite"
            tabIndex={0}
            className="relative flex-1 overflow-y-auto px-4 py-5 sm:px-6"
          >
            <ol className="flex flex-col items-start gap-4">
              <ChatLine line={{ side: 'assistant', content: opening.text, at: '' }} name={name} />
              {lines.map((line) => (
                <ChatLine key={line.id} line={line} name={name} />
              ))}
            </ol>
          </div>
          <div className="flex flex-col gap-3 border-t border-border px-4 py-3 sm:px-6">
            <div role="group" aria-label={words.suggestions} className="flex flex-wrap gap-2">
              {(last?.suggestions ?? opening.suggestions).map((text) => (
                <Button key={text} size="small" className="max-w-full rounded-full" onClick={() => ask(text)}>
                  <span className="truncate">{text}</span>
                </Button>
              ))}
            </div>
            <form
              className="flex gap-2"
              onSubmit={(event: FormEvent) => {
                event.preventDefault();
                ask(typed);
              }}
            >
              <TextInput
                aria-label={words.yourMessage}
                placeholder={words.placeholder}
                autoComplete="off"
                maxLength={500}
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
              />
              <Button
                type="submit"
                variant="primary"
                icon={<SendHorizontal className="size-4" aria-hidden />}
              >
                {words.send}
              </Button>
            </form>
          </div>
        </Card>
        <AssistantSide knowledge={knowledge} onAsk={ask} />
      </div>
    </LoadState>
  );
}

/** Makes an order of what was talked about; gives its number. */
function usePlaceOrder({ orders, questions }: Sources): (talk: OrderTalk) => Promise<string | undefined> {
  const changes = useChanges(orders?.entity ?? questions.entity);
  return async ({ product, quantity = 1, person = '', address = '' }) => {
    const takes = orders?.takes;
    if (!takes || !product) return undefined;
    try {
      const row = await changes.create({
        [takes.item]: product.name,
        [takes.quantity]: quantity,
        [takes.person]: person,
        [takes.address]: address,
        ...(takes.total === undefined || product.amount === undefined
          ? {}
          : { [takes.total]: Math.round(product.amount * quantity * 100) / 100 }),
      });
      return String(row[orders.number] ?? '');
    } catch {
      return undefined;
    }
  };
}
