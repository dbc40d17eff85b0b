import { Plus } from 'lucide-react';
import { Link } from 'react-router';
import { titleOf, type EntityDefinition, type FieldDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { pathOf } from '../../app/path-of.ts';
import { useWords } from '../../text/index.ts';
import { classNames } from '../../ui/index.ts';
import { titleText } from '../records/title-text.ts';
import type { Entry } from './days.ts';
import { en, zh } from './text.ts';

export interface DayCellProps {
  entity: EntityDefinition;
  day: string;
  label: string;
  entries: readonly Entry[];
  colour: FieldDefinition | undefined;
  isOther: boolean;
  isToday: boolean;
  isChosen: boolean;
  isTall: boolean;
  choose: () => void;
  add: (() => void) | undefined;
  edit: ((row: Row) => void) | undefined;
}

const shown = 3;

/** One day: its number, what happens, and a button to add something. */
export function DayCell(props: DayCellProps) {
  const { entity, day, label, entries, isOther, isToday, isChosen, isTall, choose, add } = props;
  const words = useWords({ en, zh });
  const most = isTall ? 12 : shown;
  return (
    <li
      className={classNames(
        'group relative flex min-w-0 flex-col gap-1 border-r border-b border-border p-1 [&:nth-child(7n)]:border-r-0 sm:p-1.5',
        isTall ? 'min-h-40 sm:min-h-72' : 'min-h-14 sm:min-h-28',
        isOther && 'bg-muted/40',
      )}
    >
      <div className="flex items-center justify-between">
        <button
          type="button"
          aria-label={words.onDay(label, entries.length)}
          aria-pressed={isChosen}
          className={classNames(
            'flex size-7 items-center justify-center rounded-full text-sm tabular-nums hover:bg-muted pointer-coarse:size-9',
            isOther && 'text-muted-foreground',
            isChosen && 'ring-2 ring-ring',
            isToday && 'bg-primary font-semibold text-primary-foreground hover:bg-primary-hover',
          )}
          onClick={choose}
        >
          {Number(day.slice(8))}
        </button>
        {add && (
          <button
            type="button"
            aria-label={words.addOn(entity.singular, label)}
            title={words.addOn(entity.singular, label)}
            className="hidden size-6 items-center justify-center rounded-control text-muted-foreground opacity-0 group-hover:opacity-100 hover:bg-muted focus-visible:opacity-100 sm:flex"
            onClick={add}
          >
            <Plus className="size-4" aria-hidden />
          </button>
        )}
      </div>
      <div className="hidden flex-col gap-1 sm:flex">
        {entries.slice(0, most).map((entry) => (
          <EntryChip key={entry.row.id} entry={entry} {...props} />
        ))}
        {entries.length > most && (
          <button
            type="button"
            className="px-1 text-left text-xs text-muted-foreground hover:underline"
            onClick={choose}
          >
            {words.more(entries.length - most)}
          </button>
        )}
      </div>
      {entries.length > 0 && (
        <span className="mx-auto flex gap-0.5 sm:hidden" aria-hidden>
          {entries.slice(0, 3).map(({ row }) => (
            <span key={row.id} className="size-1.5 rounded-full bg-primary" />
          ))}
        </span>
      )}
    </li>
  );
}

const tones = {
  neutral: 'bg-primary-soft border-primary',
  information: 'bg-information-soft border-information',
  waiting: 'bg-waiting-soft border-waiting',
  good: 'bg-good-soft border-good',
  bad: 'bg-bad-soft border-bad',
};

function EntryChip({ entry, entity, colour, edit }: DayCellProps & { entry: Entry }) {
  const { row, time, goesOn } = entry;
  const option = colour?.options?.find(({ id }) => id === row[colour.id]);
  const path = pathOf(entity, row);
  const title = titleText(entity, row) || titleOf(entity, row);
  const look = classNames(
    'block w-full truncate rounded-control border-l-3 px-1.5 py-0.5 text-left text-xs text-foreground hover:underline',
    tones[option?.tone ?? 'neutral'],
    goesOn && 'opacity-75',
  );
  const text = (
    <>
      {time && <span className="mr-1 text-muted-foreground tabular-nums">{time}</span>}
      {title}
    </>
  );
  if (path)
    return (
      <Link to={path} className={look} title={title}>
        {text}
      </Link>
    );
  if (!edit)
    return (
      <span className={look} title={title}>
        {text}
      </span>
    );
  return (
    <button type="button" className={look} title={title} onClick={() => edit(row)}>
      {text}
    </button>
  );
}
