import { CalendarDays, TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import { Link } from 'react-router';
import type { ActionDefinition } from '../../../shared/action.ts';
import { fieldOf, type EntityDefinition } from '../../../shared/entity.ts';
import { entityOf } from '../../../shared/model/index.ts';
import { useMenu } from '../../app/use-menu.ts';
import { useRows } from '../../store/index.ts';
import { locale, useWords } from '../../text/index.ts';
import { Button, countText, EmptyState, formatDate, LoadState, Notice } from '../../ui/index.ts';
import { inSentence } from '../records/names.ts';
import { useRelated } from '../records/use-related.ts';
import { SlotItem } from './slot-item.tsx';
import { daysOf, slotsOf } from './slots.ts';
import { en, zh } from './text.ts';

export interface ScheduleBlockProps {
  entity: EntityDefinition;
  /** Relation to the thing that has the times. */
  through?: string;
  day: string;
  start: string;
  end?: string;
  show?: readonly string[];
  note?: string;
  actions?: readonly ActionDefinition[];
  overlap?: boolean;
  emptyText?: string;
  emptyLink?: string;
}

const nothing: readonly never[] = [];

/** Rows by day and in order of time. */
export function ScheduleBlock(props: ScheduleBlockProps) {
  const { entity, through, day, start, end, show = nothing, actions = nothing, overlap = false } = props;
  const words = useWords({ en, zh });
  const { rows, status, retry } = useRows(entity);
  const related = useRelated(entity);
  const relation = through === undefined ? undefined : fieldOf(entity, through);
  const thing = entityOf(relation?.target ?? entity.id) ?? entity;
  const dayField = fieldOf(thing, day);
  const days = useMemo(() => {
    const slots = slotsOf(rows, { through, day, start, end }, { entity, related });
    return daysOf(slots, dayField?.options?.map((option) => option.id) ?? []);
  }, [rows, through, day, start, end, entity, related, dayField]);
  const clashes = days.flatMap((one) => one.slots).filter((slot) => slot.overlaps.length > 0).length;
  const label = (value: string) => {
    if (value === '') return words.withoutDay;
    const option = dayField?.options?.find((one) => one.id === value);
    return option?.label ?? formatDate(value, locale);
  };
  return (
    <LoadState status={status} retry={retry}>
      {days.length === 0 && <ScheduleEmpty {...props} />}
      <div className="flex max-w-4xl flex-col gap-8">
        {overlap && clashes > 0 && (
          <Notice tone="waiting">
            <span className="flex items-center gap-2">
              <TriangleAlert className="size-4 shrink-0 text-waiting" aria-hidden />
              {clashes === 2 ? words.clashIntroduction : words.clashIntroductionMany(clashes)}
            </span>
          </Notice>
        )}
        {days.map(({ value, slots }) => (
          <section key={value} aria-label={label(value)} className="flex flex-col gap-4">
            <div className="flex items-baseline gap-3 border-b border-border pb-2">
              <h2 className="font-heading text-xl font-semibold">{label(value)}</h2>
              <p className="text-sm text-muted-foreground tabular-nums">
                {countText({ entity: thing, shown: slots.length, total: slots.length })}
              </p>
            </div>
            <ol role="list" aria-label={label(value)} className="flex flex-col">
              {slots.map((slot) => (
                <SlotItem
                  key={slot.row.id}
                  slot={slot}
                  entity={entity}
                  thing={thing}
                  show={show}
                  note={props.note}
                  actions={actions}
                  overlap={overlap}
                />
              ))}
            </ol>
          </section>
        ))}
      </div>
    </LoadState>
  );
}

function ScheduleEmpty({ entity, emptyText, emptyLink }: ScheduleBlockProps) {
  const words = useWords({ en, zh });
  const menu = useMenu();
  const label = menu.find((entry) => entry.path === emptyLink)?.label ?? emptyLink;
  return (
    <EmptyState
      icon={<CalendarDays className="size-6" />}
      title={words.nothingYet(inSentence(entity.plural))}
      text={emptyText ?? words.nothingYetHint}
      action={
        emptyLink !== undefined && label !== undefined ? (
          <Button variant="primary" asChild>
            <Link to={emptyLink}>{words.browse(label)}</Link>
          </Button>
        ) : undefined
      }
    />
  );
}
