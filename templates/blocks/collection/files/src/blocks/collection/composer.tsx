import type { ReactNode } from 'react';
import { access } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Card } from '../../ui/index.ts';
import { PersonDot } from './person-dot.tsx';
import { en, zh } from './text.ts';

/** What a feed begins with: the way to say something oneself. */
export function Composer({ add, onOpen, asks }: { add: ReactNode; onOpen: () => void; asks: boolean }) {
  const words = useWords({ en, zh });
  return (
    <Card className="flex flex-wrap items-center gap-3 p-4 sm:flex-nowrap">
      <PersonDot name={access.person?.name ?? ''} />
      <button
        type="button"
        tabIndex={-1}
        aria-hidden
        onClick={onOpen}
        className="min-h-11 min-w-0 flex-1 cursor-text truncate rounded-full border border-input bg-background px-4 text-left text-muted-foreground hover:bg-muted"
      >
        {asks ? words.askSomething : words.saySomething}
      </button>
      {add}
    </Card>
  );
}
