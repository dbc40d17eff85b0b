import type { Row } from '../../../shared/rows.ts';
import type { Somebody } from './use-people.ts';

/** What was written with somebody. */
export interface Conversation {
  person: Somebody;
  lines: readonly Row[];
  unread: number;
  /** When something was written last; empty when nothing was. */
  last: string;
}

/** One for everybody: those with whom something was written last come first. */
export function conversationsOf(people: readonly Somebody[], rows: readonly Row[]): Conversation[] {
  const known = new Map(people.map((person) => [person.id, person]));
  for (const row of rows) {
    const id = String(row['withId'] ?? '');
    if (id !== '' && !known.has(id)) known.set(id, { id, name: String(row['withName'] ?? ''), role: '' });
  }
  return [...known.values()]
    .map((person) => {
      const lines = rows
        .filter((row) => row['withId'] === person.id)
        .toSorted((one, other) => String(one['at']).localeCompare(String(other['at'])));
      return {
        person,
        lines,
        unread: lines.filter((row) => row['box'] === 'received' && row['read'] !== true).length,
        last: String(lines.at(-1)?.['at'] ?? ''),
      };
    })
    .toSorted(
      (one, other) => other.last.localeCompare(one.last) || one.person.name.localeCompare(other.person.name),
    );
}
