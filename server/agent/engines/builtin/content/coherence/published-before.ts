import type { FieldInput } from '../../design/app-draft.ts';
import { daysOf, type SampleThing } from './sample-row.ts';

interface Others {
  fields: ReadonlyMap<string, FieldInput>;
  samples: ReadonlyMap<string, readonly { values: Record<string, unknown> }[]>;
}

const beginnings = /^(?:publishedOn|effectiveOn|openedOn|launchedOn|foundedOn|startedOn|createdOn|since)$/;
const written = /^(?:article|newsItem|blogPost|post|socialPost)$/;
/** So many rows about one thing are measured, not entered. */
const leastFigures = 6;

/** What has figures of a year was there a year ago. */
export function settleBeginnings(
  { head, fields, rows }: SampleThing,
  ids: readonly string[],
  all: ReadonlyMap<string, Others>,
): void {
  const begins = [...fields.values()].find(({ id, type }) => type === 'date' && beginnings.test(id));
  if (!begins || written.test(head.id)) return;
  for (const { fields: theirs, samples } of all.values()) {
    const relation = [...theirs.values()].find(({ target }) => target === head.id);
    const date = [...theirs.values()].find(({ type }) => type === 'date' || type === 'dateTime');
    if (!relation || !date || samples.size < 24) continue;
    const earliest = new Map<string, { first: number; count: number }>();
    for (const sample of samples.values()) {
      const values = sample.at(-1)?.values ?? {};
      const [about, day] = [String(values[relation.id] ?? ''), daysOf(values[date.id])];
      const known = earliest.get(about);
      if (day !== undefined)
        earliest.set(about, { first: Math.min(known?.first ?? day, day), count: (known?.count ?? 0) + 1 });
    }
    rows.forEach((row, index) => {
      const found = earliest.get(ids[index] ?? '');
      const day = daysOf(row.values[begins.id]);
      if (found && found.count >= leastFigures && day !== undefined && day > found.first)
        row.set(begins.id, { days: found.first - 9 - index * 23 });
    });
  }
}
