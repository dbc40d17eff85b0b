import type { ThingWish } from './wishes.ts';

/** Whom or what such things usually belong to, where nobody speaks of it. */
const besides: Readonly<Record<string, RegExp>> = {
  customerName: /\b(?:customer|client|buyer)/i,
  owner: /\b(?:owner|assign|responsible|in charge)/i,
  reference: /\b(?:number|code|reference|\bid\b)/i,
  location: /\b(?:location|place|where|site|map|room|address)/i,
  supplier: /\b(?:supplier|vendor|brand|manufacturer)/i,
};

/** Ids of fields that things usually have and that a message says nothing of. */
export function unaskedFields(
  { entry, fields }: Pick<ThingWish, 'entry' | 'fields'>,
  text: string,
): string[] {
  const named = new Set(fields.map((field) => field.entry?.id));
  const title = entry?.fields.split(' ')[0]?.replace(/[!:>].*$/, '');
  return Object.entries(besides).flatMap(([id, asked]) =>
    id === title || named.has(id) || asked.test(text) ? [] : id,
  );
}
