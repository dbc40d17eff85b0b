import type { Row } from '../../../shared/rows.ts';
import { useWords } from '../../text/index.ts';
import { classNames } from '../../ui/index.ts';
import { rowsOfSeats, takenSeats } from './seats.ts';
import { en, zh } from './text.ts';

export interface SeatMapProps {
  thing: Row;
  taken: readonly Row[];
  /** What the first row is near to. */
  front: string;
  /** How many seats there are. */
  count: number;
  chosen: readonly string[];
  onChange: (seats: string[]) => void;
  invalid: boolean;
}

const most = 10;

/** The seats of a place in rows; those that are taken cannot be chosen. */
export function SeatMap({ thing, taken, front, count, chosen, onChange, invalid }: SeatMapProps) {
  const words = useWords({ en, zh });
  const gone = takenSeats(taken, thing);
  const press = (seat: string) => {
    if (chosen.includes(seat)) onChange(chosen.filter((each) => each !== seat));
    else if (chosen.length < most) onChange([...chosen, seat].toSorted());
  };
  return (
    <fieldset className="flex min-w-0 flex-col gap-4">
      <legend className="mb-3 text-sm font-medium">{words.seats}</legend>
      <p className="rounded-full bg-muted py-1.5 text-center text-xs tracking-wide text-muted-foreground">
        {front}
      </p>
      <div className="flex flex-col gap-1.5 overflow-x-auto pb-1">
        {rowsOfSeats(count).map(([letter, seats]) => (
          <div key={letter} className="flex min-w-max items-center gap-1.5">
            <span className="w-5 text-xs text-muted-foreground" aria-hidden>
              {letter}
            </span>
            {seats.map((seat) => {
              const isTaken = gone.has(seat);
              const isChosen = chosen.includes(seat);
              return (
                <button
                  key={seat}
                  type="button"
                  disabled={isTaken}
                  aria-pressed={isChosen}
                  aria-label={isTaken ? words.seatTaken(seat) : words.seat(seat)}
                  title={isTaken ? words.seatTaken(seat) : words.seat(seat)}
                  onClick={() => press(seat)}
                  className={classNames(
                    'flex size-8 items-center justify-center rounded-t-lg rounded-b-sm border text-xs tabular-nums',
                    isTaken
                      ? 'cursor-not-allowed border-transparent bg-muted text-muted-foreground line-through'
                      : isChosen
                        ? 'border-primary bg-primary font-semibold text-primary-foreground'
                        : 'border-border bg-card text-card-foreground hover:border-primary',
                  )}
                >
                  {seat.slice(1)}
                </button>
              );
            })}
          </div>
        ))}
      </div>
      <p
        role="status"
        className={classNames(
          'text-sm',
          invalid && chosen.length === 0 ? 'text-destructive' : 'text-muted-foreground',
        )}
      >
        {chosen.length === 0 ? words.chooseSeats : words.seatsChosen(chosen.join(', '))}
      </p>
    </fieldset>
  );
}
