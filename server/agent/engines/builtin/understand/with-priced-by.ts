import type { FieldWish, Phrase, ThingWish, Wishes } from './wishes.ts';

/** A price that follows from how much there is, and from how soon it is wanted. */
export interface PricedByWish {
  /** What it is counted in: `Word count`. */
  count: string;
  /** `Urgency`, with a surcharge on what cannot wait. */
  urgency?: string;
  phrase: Phrase;
}

const priced =
  /\b(?:price|cost|total|quote|fee)s? (?:(?:is|are|that is) )?(?:automatically )?(?:calculated|computed|worked out|estimated) (?:automatically )?(?:from|by|based on|according to) (?:the )?((?:number of [a-z]+|[a-z]+ (?:count|weight|length|area|volume|quantity)|word count|page count|pages|words|weight|distance|area|quantity|hours|volume))(?:,? (?:and|as well as) (?:the |its )?(urgency|speed|priority|delivery time|turnaround(?: time)?|service level))?/i;

/** `the price calculated from the word count and the urgency`: of what is ordered, or the first thing. */
export function withPricedBy(wishes: Wishes): Wishes {
  const match = wishes.language === 'en' ? priced.exec(wishes.text.slice(0, 20_000)) : null;
  const owner = match ? ownerOf(wishes) : undefined;
  if (!match || !owner || wishes.cart) return wishes;
  const [whole, count = '', urgency] = match;
  const phrase: Phrase = [match.index, match.index + whole.length];
  const field = (label: string, options?: readonly string[]): FieldWish => ({
    label: capital(label),
    said: true,
    phrase,
    ...(options ? { options } : { figure: true }),
  });
  const added = [field(count), ...(urgency ? [field(urgency, ['Standard', 'Express', 'Overnight'])] : [])];
  const labels = added.map(({ label }) => label.toLowerCase());
  const fields = [...owner.fields.filter(({ label }) => !labels.includes(label.toLowerCase())), ...added];
  return {
    ...wishes,
    things: wishes.things.map((thing) =>
      thing === owner ? { ...thing, fields, weight: Math.max(3, thing.weight) } : thing,
    ),
    pricedBy: {
      count: capital(count),
      ...(urgency ? { urgency: capital(urgency) } : {}),
      phrase,
    },
    unknown: wishes.unknown.filter(({ words }) => !new RegExp(count, 'i').test(words)),
  };
}

const ordered = /^(?:\w*[oO]rder|\w*[jJ]ob|quote|shipment|parcel|project|booking)$/;

function ownerOf({ things }: Wishes): ThingWish | undefined {
  return things.find(({ entry, noun }) => ordered.test(entry?.id ?? noun)) ?? things[0];
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
}
