import { listedNames } from './listed-names.ts';
import type { Phrase } from './wishes.ts';

const asking =
  /^\s*(?:forms?\s+)?(?:\w+\s+){0,3}?(?:(?:with|including|containing|asking for|that asks? for|which asks? for|by|via|through)\s+)?(?:(?:giving|entering|stating|naming|specifying|providing|filling in|with|including)\s+)(?:details (?:such as|like)\s+)?/i;
/** Asked of everybody who hands something in. */
const always =
  /^(?:(?:full |first |last |contact |your )?names?|e-?mails?(?: address)?|contact (?:details|information))$/i;

/** What a form asks for, and where that is said. */
export interface AskedInForm {
  names: string[];
  span: Phrase;
}

/** What a form asks for where that is said after any mention of it: `quote request with building address and floors`. */
export function askedInForm(text: string, asks: RegExp): AskedInForm | undefined {
  const every = new RegExp(asks.source, asks.flags.includes('g') ? asks.flags : `${asks.flags}g`);
  for (const match of text.slice(0, 20_000).matchAll(every)) {
    const from = match.index + match[0].length;
    const rest = text.slice(from, from + 220);
    const head = asking.exec(rest)?.[0];
    if (head === undefined) continue;
    const list = rest.slice(head.length).split(/[.;:!?\n]/)[0] ?? '';
    const names = listedNames(list);
    if (names.length > 0)
      return {
        names: names.filter((name) => !always.test(name)),
        span: [from + head.length, from + head.length + list.length],
      };
    // One thing alone is asked for by the form as it is, and is no field of what else is kept.
    const single = /^(?:an? |the |their )?(?:[a-z]+ ){0,2}[a-z]+(?=[,.;]|$| and )/i.exec(list)?.[0];
    if (single) return { names: [], span: [from + head.length, from + head.length + single.length] };
  }
  return undefined;
}

export function fieldsOfForm(text: string, asks: RegExp): string[] {
  return askedInForm(text, asks)?.names ?? [];
}
