import { Pin } from 'lucide-react';
import type { Row } from '../../../shared/rows.ts';
import { useWords } from '../../text/index.ts';
import { pinMark, text } from './room-parts.ts';
import { en, zh } from './text.ts';

/** What is pinned in a room, above everything else. */
export function Pinned({
  lines,
  marks,
}: {
  lines: readonly Row[];
  marks: ReadonlyMap<string, readonly Row[]>;
}) {
  const words = useWords({ en, zh });
  const pinned = lines.flatMap((line) => {
    const pin = marks.get(line.id)?.find((row) => row['mark'] === pinMark);
    return pin ? [{ line, pin }] : [];
  });
  if (pinned.length === 0) return null;
  return (
    <section aria-label={words.pinned} className="border-b border-border bg-primary-soft px-5 py-3">
      <h3 className="flex items-center gap-2 text-sm font-semibold">
        <Pin className="size-4" aria-hidden />
        {words.pinned}
      </h3>
      <ul className="mt-1 flex max-h-28 flex-col gap-1 overflow-y-auto text-sm">
        {pinned.map(({ line, pin }) => (
          <li key={line.id} className="flex flex-wrap items-baseline gap-x-2">
            <span className="font-medium">{text(line, 'person')}:</span>
            <span className="min-w-0 break-words">{text(line, 'content')}</span>
            <span className="text-xs text-muted-foreground">{words.pinnedBy(text(pin, 'person'))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
