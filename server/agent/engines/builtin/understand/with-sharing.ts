import { thingById } from '../words/data/things.ts';
import type { Phrase, Wishes } from './wishes.ts';

/** Costs that several people share. */
export interface SharingWish {
  phrase: Phrase;
}

const asked =
  /\bsplit(?:s|ting|ter)? (?:the |their |all |up |group |shared |travel |rent |and \w+ )*(?:bills?|costs?|expens\w+|spending|rent|payments?)\b|\b(?:expense|bill|cost|rent)s?[- ](?:split\w*|sharing)\b|\bsplitting (?:them|it) (?:equally|evenly|fairly|by)\b|\bwho owes (?:whom|who|what|how much)\b|\bsettl(?:e|ing) (?:up|debts?)\b|\bshared? (?:expenses?|costs?|bills?) (?:between|among|with)\b|\bshar(?:e|ing) (?:the )?(?:costs?|expenses?|bills?) (?:between|among|with)\b|谁欠谁|分账|均摊|AA ?制|分摊(?:费用|账单|开支)|费用分摊/i;
/** Other ways in which costs are divided. */
const elsewhere =
  /\b(?:cost cent(?:re|er)s?|departments?|invoices?|accounting|landlords?|e-?commerce|cart|checkout|reservations?)\b|部门|成本中心/i;

/** Who shares costs keeps them with who paid; what people and debts there are comes with that. */
export function withSharing(wishes: Wishes): Wishes {
  const said = wishes.text.slice(0, 20_000);
  const match = asked.exec(said);
  const entry = thingById.get('expense');
  if (!match || !entry || elsewhere.test(said) || wishes.cart || wishes.game || wishes.reservations)
    return wishes;
  const phrase: Phrase = [match.index, match.index + match[0].length];
  const own =
    /^(?:debt|balance|person|friend|member|participant|roommate|companion|settlement|group|payment|bill|user)$/;
  const kept = wishes.things.filter(
    ({ entry: known, noun }) => !own.test(known?.id ?? '') && !(known === undefined && own.test(noun)),
  );
  const things = kept.some(({ entry: known }) => known?.id === 'expense')
    ? kept
    : [{ entry, noun: 'expense', fields: [], phrases: [phrase], weight: 6 }, ...kept];
  return {
    ...wishes,
    sharing: { phrase },
    things,
    deeds: wishes.deeds.filter(
      ({ kind, state, entry: deed }) =>
        !(kind === 'mark' && /^(?:paid|settled|已付|结清)$/i.test(state ?? '')) &&
        !/^(?:pay|settle)$/.test(deed?.id ?? ''),
    ),
    limits: wishes.limits.filter(({ entry: limit }) => !/^(?:payments|calculating)$/.test(limit.id)),
    unknown: wishes.unknown.filter(
      ({ words }) => !/split|owe|settl|balance|share|equal|debt|分|欠/i.test(words),
    ),
  };
}
