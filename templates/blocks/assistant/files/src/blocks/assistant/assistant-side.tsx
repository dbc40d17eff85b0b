import { ChevronRight } from 'lucide-react';
import { useWords } from '../../text/index.ts';
import { Card } from '../../ui/index.ts';
import type { Knowledge } from './knowledge.ts';
import { en, zh } from './text.ts';

/** What can be asked, and how the assistant works. */
export function AssistantSide({ knowledge, onAsk }: { knowledge: Knowledge; onAsk: (text: string) => void }) {
  const words = useWords({ en, zh });
  const groups = [
    { title: words.topics, items: knowledge.questions.slice(0, 6).map(({ question }) => question) },
    { title: words.offers, items: knowledge.products.slice(0, 5).map(({ name }) => name) },
  ].filter(({ items }) => items.length > 0);
  return (
    <div className="flex flex-col gap-6">
      {groups.map(({ title, items }) => (
        <Card key={title} className="flex flex-col gap-2 p-5">
          <h2 className="font-heading text-base font-semibold">{title}</h2>
          <ul className="-mx-2 flex flex-col">
            {items.map((text) => (
              <li key={text}>
                <button
                  type="button"
                  onClick={() => onAsk(text)}
                  className="flex min-h-10 w-full items-center justify-between gap-2 rounded-control px-2 py-1.5 text-left text-sm hover:bg-muted pointer-coarse:min-h-11"
                >
                  {text}
                  <ChevronRight className="size-4 shrink-0 text-muted-foreground" aria-hidden />
                </button>
              </li>
            ))}
          </ul>
        </Card>
      ))}
      <p className="px-1 text-xs leading-relaxed text-muted-foreground">{words.byRules}</p>
    </div>
  );
}
