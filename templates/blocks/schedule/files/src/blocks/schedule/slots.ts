import { fieldOf, type EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { titleText } from '../records/title-text.ts';
import type { FindRelated } from '../records/use-related.ts';

/** A row in its place in time. */
export interface Slot {
  row: Row;
  /** What has the times and the title: the row, or what it leads to. */
  thing: Row;
  title: string;
  /** As stored; empty without a day. */
  day: string;
  /** `HH:MM`; empty without a time. */
  start: string;
  end: string;
  /** Titles of others at the same time. */
  overlaps: string[];
}

export interface SlotFields {
  through: string | undefined;
  day: string;
  start: string;
  end: string | undefined;
}

/** Rows in time. Those whose thing is gone are left out. */
export function slotsOf(
  rows: readonly Row[],
  { through, day, start, end }: SlotFields,
  { entity, related }: { entity: EntityDefinition; related: FindRelated },
): Slot[] {
  const relation = through === undefined ? undefined : fieldOf(entity, through);
  return rows.flatMap((row) => {
    const found = relation ? related(row, relation) : { entity, row };
    if (!found) return [];
    const text = (id: string | undefined) => (id === undefined ? '' : String(found.row[id] ?? ''));
    const dated = text(day);
    return {
      row,
      thing: found.row,
      title: titleText(found.entity, found.row),
      day: /^\d{4}-\d\d-\d\dT/.test(dated) ? dated.slice(0, 10) : dated,
      start: timeOf(text(start)),
      end: timeOf(text(end)),
      overlaps: [],
    };
  });
}

/** `14:30` of `14:30` or `2026-11-22T14:30`. */
function timeOf(value: string): string {
  return /(\d\d:\d\d)(:\d\d)?$/.exec(value)?.[1] ?? '';
}

export interface Day {
  value: string;
  slots: readonly Slot[];
}

/** Slots by day, each in order of time; overlaps are noted in them. Choices come in their own order, dates by date. */
export function daysOf(slots: readonly Slot[], order: readonly string[]): readonly Day[] {
  const byDay = new Map<string, Slot[]>();
  for (const slot of slots) byDay.set(slot.day, [...(byDay.get(slot.day) ?? []), slot]);
  const place = (value: string) => (value === '' ? Infinity : order.indexOf(value));
  return [...byDay]
    .sort(([one], [other]) => place(one) - place(other) || (one < other ? -1 : 1))
    .map(([value, members]) => {
      const inOrder = members.toSorted(
        (one, other) =>
          compare(one.start || '~', other.start || '~') ||
          compare(one.end, other.end) ||
          compare(one.title, other.title),
      );
      if (value !== '') noteOverlaps(inOrder);
      return { value, slots: inOrder };
    });
}

function noteOverlaps(slots: readonly Slot[]): void {
  slots.forEach((slot, index) => {
    for (const later of slots.slice(index + 1)) {
      if (slot.start === '' || later.start === '' || slot.end <= later.start) break;
      slot.overlaps.push(later.title);
      later.overlaps.push(slot.title);
    }
  });
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
