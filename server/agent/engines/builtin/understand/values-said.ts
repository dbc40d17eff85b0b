const introduced = /^[\w '-]{0,30}?\s*(?:\(|,\s*)?(?:such as|like|including|e\.g\.)\s+/i;
/** Where the list gives way to what people do. */
const goesOn =
  /^(?:look|manage|get|read|receive|print|generate|analy[sz]e|switch|see|view|show|open|choose|pick|select|sort|filter|search|compare|export|download|add|create|edit|delete|book|mark|track|by|with|to|can|then|also|users?|people|the|their|a|an)\b/i;

/**
 * The values that are listed with the name of a field: `mode such as bus, tram, and metro`. Empty where fewer than two are
 * named.
 */
export function valuesSaid(text: string, [from, to]: readonly [number, number]): string[] {
  const rest = text.slice(from, Math.max(to, from) + 160);
  const head = introduced.exec(rest)?.[0];
  if (head === undefined || from + head.length > to + 16) return [];
  const [list = ''] = rest.slice(head.length).split(/[.;:!?)]/);
  const values: string[] = [];
  for (const part of list.split(/,\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+/)) {
    const words = part.trim();
    if (words === '' || goesOn.test(words) || words.split(/\s+/).length > 3) break;
    values.push(words.charAt(0).toUpperCase() + words.slice(1));
  }
  return values.length < 2 ? [] : values.slice(0, 8);
}
