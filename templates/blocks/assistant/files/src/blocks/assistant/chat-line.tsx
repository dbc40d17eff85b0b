import { Bot } from 'lucide-react';
import { useWords } from '../../text/index.ts';
import { classNames } from '../../ui/index.ts';
import { en, zh } from './text.ts';
import type { Line } from './use-lines.ts';

/** One thing that was said, on the side of whoever said it. */
export function ChatLine({ line, name }: { line: Pick<Line, 'side' | 'content' | 'at'>; name: string }) {
  const words = useWords({ en, zh });
  const isVisitor = line.side === 'visitor';
  return (
    <li
      className={classNames('flex max-w-[88%] items-end gap-2.5', isVisitor && 'flex-row-reverse self-end')}
    >
      {!isVisitor && (
        <span
          className="flex size-8 shrink-0 items-center justify-center rounded-full bg-primary text-primary-foreground"
          aria-hidden
        >
          <Bot className="size-4" />
        </span>
      )}
      <div
        className={classNames(
          'min-w-0 rounded-card px-4 py-2.5',
          isVisitor
            ? 'rounded-br-sm bg-primary text-primary-foreground'
            : 'rounded-bl-sm bg-muted text-foreground',
        )}
      >
        <p className="sr-only">{isVisitor ? words.you : name}</p>
        <p className="text-[0.95rem] leading-relaxed break-words whitespace-pre-line">{line.content}</p>
        {line.at !== '' && (
          <p className="mt-1 text-right text-[0.7rem] tabular-nums opacity-80">{line.at.slice(11, 16)}</p>
        )}
      </div>
    </li>
  );
}
