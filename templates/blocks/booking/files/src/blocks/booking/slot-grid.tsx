import { useWords } from '../../text/index.ts';
import { classNames } from '../../ui/index.ts';
import type { Slot } from './slots.ts';
import { en, zh } from './text.ts';

export interface SlotGridProps {
  slots: readonly Slot[];
  chosen: Slot | undefined;
  label: string;
  onChoose: (slot: Slot) => void;
}

/** The times of a day as buttons; those that are taken say until when. */
export function SlotGrid({ slots, chosen, label, onChoose }: SlotGridProps) {
  const words = useWords({ en, zh });
  if (slots.length === 0) return <p>{words.closed}</p>;
  return (
    <ul aria-label={label} className="grid grid-cols-3 gap-2 sm:grid-cols-4 xl:grid-cols-5">
      {slots.map((slot) => {
        const { start, takenBy, past } = slot;
        const isChosen = chosen?.start === start;
        const name = takenBy ? words.takenUntil(start, takenBy.end) : past ? words.past(start) : start;
        return (
          <li key={start}>
            <button
              type="button"
              aria-label={name}
              aria-pressed={isChosen}
              title={name}
              disabled={takenBy !== undefined || past}
              onClick={() => onChoose(slot)}
              className={classNames(
                'flex min-h-12 w-full flex-col items-center justify-center rounded-control border text-sm font-medium tabular-nums transition-colors',
                isChosen
                  ? 'border-transparent bg-primary text-primary-foreground'
                  : takenBy || past
                    ? 'cursor-not-allowed border-border bg-muted text-muted-foreground'
                    : 'border-input bg-card text-card-foreground hover:border-primary hover:bg-primary-soft',
              )}
            >
              <span className={takenBy || past ? 'line-through' : undefined}>{start}</span>{' '}
              {takenBy && <span className="text-xs font-normal">{words.taken}</span>}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
