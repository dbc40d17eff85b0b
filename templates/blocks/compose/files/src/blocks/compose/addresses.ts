import type { Row } from '../../../shared/rows.ts';
import type { MessageSetting } from './setting.ts';

const forms = {
  mail: /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/,
  text: /^\+?\d[\d\s()/-]{4,22}\d$/,
};

/** Somebody of the list, as shown among the recipients of a message: `Mina Patel <mina@example.com>`. */
export interface Person {
  id: string;
  name: string;
  address: string;
  label: string;
  groups: readonly string[];
}

/** Those of the list who have an address. */
export function peopleOf(rows: readonly Row[], { recipients, channel }: MessageSetting): Person[] {
  return rows.flatMap((row) => {
    const name = String(row[recipients.name] ?? '');
    const address = String(row[recipients.address] ?? '').trim();
    if (!forms[channel].test(address)) return [];
    const group = recipients.group === undefined ? undefined : row[recipients.group];
    const groups = Array.isArray(group) ? group.map(String) : group ? [String(group)] : [];
    return [{ id: row.id, name, address, label: name === '' ? address : `${name} <${address}>`, groups }];
  });
}

/** What was typed as a recipient: somebody's name, or a free address. Undefined when it is neither. */
export function recipientOf(
  typed: string,
  people: readonly Person[],
  channel: MessageSetting['channel'],
): string | undefined {
  const text = typed.trim();
  const lower = text.toLowerCase();
  const known = people.find(
    ({ name, address, label }) =>
      name.toLowerCase() === lower || address.toLowerCase() === lower || label.toLowerCase() === lower,
  );
  if (known) return known.label;
  if (forms[channel].test(addressOf(text))) return text;
  const begins = people.filter(({ name }) => lower.length > 1 && name.toLowerCase().startsWith(lower));
  return begins.length === 1 ? begins[0]?.label : undefined;
}

/** The address within `Mina Patel <mina@example.com>`. */
export function addressOf(label: string): string {
  return /<([^<>]+)>\s*$/.exec(label)?.[1] ?? label.trim();
}

/** Whom a message goes to, in few words: names where they are known. */
export function nameOf(label: string): string {
  return label.replace(/\s*<[^<>]+>\s*$/, '') || label;
}
