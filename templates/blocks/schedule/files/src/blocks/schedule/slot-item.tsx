import { TriangleAlert } from 'lucide-react';
import type { ActionDefinition } from '../../../shared/action.ts';
import type { EntityDefinition } from '../../../shared/entity.ts';
import { useWords } from '../../text/index.ts';
import { Card, classNames } from '../../ui/index.ts';
import { Facts } from '../records/facts.tsx';
import { RowActions } from '../records/row-actions.tsx';
import { RowLink } from '../records/row-link.tsx';
import { NoteField } from './note-field.tsx';
import type { Slot } from './slots.ts';
import { en, zh } from './text.ts';

export interface SlotItemProps {
  slot: Slot;
  entity: EntityDefinition;
  /** Of what has the times. */
  thing: EntityDefinition;
  show: readonly string[];
  note: string | undefined;
  actions: readonly ActionDefinition[];
  overlap: boolean;
}

/** One row in its place: its time beside it, and a warning when another is at the same time. */
export function SlotItem({ slot, entity, thing, show, note, actions, overlap }: SlotItemProps) {
  const words = useWords({ en, zh });
  const { row, title, start, end } = slot;
  const clashes = overlap && slot.overlaps.length > 0;
  const onThing = actions.filter((action) => action.entity === thing.id);
  const onRow = actions.filter((action) => action.entity !== thing.id);
  return (
    <li className="grid grid-cols-[3rem_minmax(0,1fr)] gap-5 sm:grid-cols-[3.5rem_minmax(0,1fr)] sm:gap-7">
      <p className="pt-4 text-right leading-tight tabular-nums">
        <span className="block text-sm font-semibold">{start || words.withoutTime}</span>
        {end && <span className="block text-xs text-muted-foreground">{end}</span>}
      </p>
      <div className="relative pb-4">
        <span
          aria-hidden
          className={classNames(
            'absolute top-5 -left-[0.95rem] z-1 size-2.5 rounded-full border-2 border-background sm:-left-[1.45rem]',
            clashes ? 'bg-waiting' : 'bg-primary',
          )}
        />
        <span
          aria-hidden
          className="absolute top-6 bottom-[-1.25rem] -left-[0.68rem] w-px bg-border sm:-left-[1.18rem]"
        />
        <Card className={classNames('relative flex flex-col gap-2 p-4', clashes && 'border-waiting')}>
          <h3 className="font-heading text-base leading-snug font-semibold break-words">
            <RowLink entity={thing} row={slot.thing} stretched />
          </h3>
          <Facts entity={thing} row={slot.thing} show={show.filter((id) => id !== thing.titleField)} />
          {clashes && (
            <p className="flex items-start gap-1.5 rounded-control bg-waiting-soft px-2.5 py-1.5 text-sm text-waiting">
              <TriangleAlert className="mt-0.5 size-4 shrink-0" aria-hidden />
              {words.overlaps(slot.overlaps.join(words.and))}
            </p>
          )}
          {note !== undefined && <NoteField entity={entity} row={row} field={note} title={title} />}
          {actions.length > 0 && (
            <div className="relative z-1 flex flex-wrap justify-end gap-1 self-end">
              <RowActions actions={onThing} row={slot.thing} title={title} />
              <RowActions actions={onRow} row={row} title={title} />
            </div>
          )}
        </Card>
      </div>
    </li>
  );
}
