import { useDroppable } from '@dnd-kit/core';
import { locale, useWords } from '../../text/index.ts';
import { classNames } from '../../ui/index.ts';
import { BoardCard, type CardOffers } from './board-card.tsx';
import type { Column } from './columns.ts';
import { en, zh } from './text.ts';

const dots = {
  neutral: 'bg-muted-foreground',
  information: 'bg-information',
  waiting: 'bg-waiting',
  good: 'bg-good',
  bad: 'bg-bad',
};

/** One stage, with its cards. */
export function BoardColumn({
  column: { option, rows },
  limit,
  offers,
}: {
  column: Column;
  /** How many cards it takes. */
  limit: number | undefined;
  offers: CardOffers;
}) {
  const words = useWords({ en, zh });
  const { setNodeRef, isOver } = useDroppable({ id: option.id });
  return (
    <section
      ref={setNodeRef}
      aria-label={option.label}
      className={classNames(
        'flex min-w-0 flex-col gap-3 rounded-card bg-muted/60 p-3 outline-2 -outline-offset-2 transition-colors',
        isOver ? 'outline-primary outline-dashed' : 'outline-transparent',
      )}
    >
      <div className="flex items-center gap-2 px-1">
        <span aria-hidden className={classNames('size-2 rounded-full', dots[option.tone])} />
        <h2 className="font-heading text-sm font-semibold">{option.label}</h2>
        <CardCount count={rows.length} limit={limit} />
      </div>
      <ul role="list" aria-label={option.label} className="flex flex-col gap-2.5">
        {rows.map((row) => (
          <li key={row.id}>
            <BoardCard row={row} offers={offers} />
          </li>
        ))}
      </ul>
      {rows.length === 0 && (
        <p className="rounded-card border border-dashed border-border px-3 py-6 text-center text-sm text-muted-foreground">
          {words.emptyColumn}
        </p>
      )}
    </section>
  );
}

/** How many cards there are, and of how many at most. */
function CardCount({ count, limit }: { count: number; limit: number | undefined }) {
  const words = useWords({ en, zh });
  const shown = count.toLocaleString(locale);
  if (limit === undefined)
    return <span className="ml-auto text-sm text-muted-foreground tabular-nums">{shown}</span>;
  const most = limit.toLocaleString(locale);
  return (
    <span
      className={classNames(
        'ml-auto text-sm tabular-nums',
        count > limit ? 'font-semibold text-bad' : 'text-muted-foreground',
      )}
      title={words.ofLimit(shown, most)}
    >
      <span aria-hidden>
        {shown}/{most}
      </span>
      <span className="sr-only">{words.ofLimit(shown, most)}</span>
    </span>
  );
}
