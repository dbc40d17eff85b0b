import type { Wishes } from './wishes.ts';

const byForm =
  /\b(?:inquir\w+|enquir\w+|messages?|questions?|requests?)\b[^.;]{0,24}\b(?:through|via|with|using|by|in|on)\b[^.;]{0,16}\bcontact (?:form|page)\b/i;
const aboutSomething =
  /\b(?:inquir\w+|enquir\w+|messages?)\b (?:about|for|on|regarding) (?:an? |the |each |this |one |single )?\w+/i;

/** Who writes through the contact form of a firm asks nothing about one of its projects in particular. */
export function withContact(wishes: Wishes): Wishes {
  const { contact, text, kind } = wishes;
  if (!contact) return wishes;
  const said = text.slice(0, 20_000);
  if (!byForm.test(said) && !(kind === 'brochure' && !aboutSomething.test(said))) return wishes;
  return { ...wishes, records: wishes.records.filter(({ entry }) => entry.id !== 'enquiry') };
}
