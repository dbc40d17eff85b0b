import { Pencil } from 'lucide-react';
import { useId, useState } from 'react';
import { fieldOf, type EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { access, useRows } from '../../store/index.ts';
import { useWords, words as appWords } from '../../text/index.ts';
import { Badge, Card, classNames, IconButton, LoadState, RecordDialog } from '../../ui/index.ts';
import { openState, weekdayOf, weekdays } from './week.ts';
import { en, zh } from './text.ts';

export interface OpeningHoursBlockProps {
  entity: EntityDefinition;
  title: string;
  anchor?: string;
  day: string;
  opens: string;
  closes: string;
  edit?: boolean;
}

/** When it is open, day by day, and whether it is now. */
export function OpeningHoursBlock({ entity, title, anchor, day, edit, ...fields }: OpeningHoursBlockProps) {
  const words = useWords({ en, zh });
  const heading = useId();
  const { rows, status, retry } = useRows(entity);
  const [now] = useState(() => new Date());
  const [changing, setChanging] = useState<Row>();
  const today = weekdayOf(now);
  const hoursOf = (weekday: string) => {
    const row = rows.find((each) => each[day] === weekday);
    const [from, to] = [String(row?.[fields.opens] ?? ''), String(row?.[fields.closes] ?? '')];
    return { row, from, to, open: from !== '' && to !== '' };
  };
  const state = openState(hoursOf(today), now);
  const labelOf = (weekday: string) =>
    fieldOf(entity, day)?.options?.find((option) => option.id === weekday)?.label ?? weekday;
  return (
    <section id={anchor} aria-labelledby={heading} className="scroll-mt-24">
      <Card className="flex max-w-2xl flex-col gap-5 p-5 sm:p-8">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h2 id={heading} className="font-heading text-2xl font-semibold tracking-tight">
            {title}
          </h2>
          {status === 'ready' && (
            <Badge tone={state.kind === 'open' ? 'good' : 'neutral'}>
              {state.kind === 'open'
                ? words.openUntil(state.time)
                : state.kind === 'later'
                  ? words.opensAt(state.time)
                  : words.closedNow}
            </Badge>
          )}
        </div>
        <LoadState status={status} retry={retry}>
          <table className="w-full text-left tabular-nums">
            <thead className="sr-only">
              <tr>
                <th scope="col">{words.day}</th>
                <th scope="col">{words.hours}</th>
              </tr>
            </thead>
            <tbody className="divide-y divide-border">
              {weekdays.map((weekday) => {
                const { row, from, to, open } = hoursOf(weekday);
                const isToday = weekday === today;
                return (
                  <tr key={weekday} className={classNames(isToday && 'bg-primary-soft font-semibold')}>
                    <th scope="row" className="px-3 py-2.5 font-[inherit]">
                      {labelOf(weekday)}
                      {isToday && <span className="ml-2 text-sm font-normal">{words.today}</span>}
                    </th>
                    <td className="px-3 py-2.5 text-right">
                      <span className={open ? undefined : 'text-muted-foreground'}>
                        {open ? `${from}–${to}` : words.closed}
                      </span>
                      {edit && row && access.may('update', entity, row) === 'yes' && (
                        <IconButton
                          label={`${appWords.edit}: ${labelOf(weekday)}`}
                          icon={<Pencil className="size-4" />}
                          onClick={() => setChanging(row)}
                        />
                      )}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </LoadState>
      </Card>
      {changing && (
        <RecordDialog
          entity={entity}
          row={changing}
          open
          onOpenChange={(open) => open || setChanging(undefined)}
        />
      )}
    </section>
  );
}
