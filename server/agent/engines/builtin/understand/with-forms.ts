import { siteForms } from '../words/data/site-forms.ts';
import { fieldsOfForm } from './fields-of-form.ts';
import type { Phrase, Wishes } from './wishes.ts';

/** What is handed in elsewhere: verbs of records and requests, by the form they would double. */
const handedIn: Readonly<Record<string, RegExp>> = {
  volunteering: /^(?:application|enrolment|volunteerShift)$/,
  donation: /^(?:pledge|donation|contribution)$/,
  consultation: /^(?:booking|appointment|application|consultation|enquiry)$/,
  membershipApplication: /^(?:application|membership|enrolment)$/,
  admissionApplication: /^(?:application|enrolment)$/,
};

/** Forms of a site that visitors hand something in by: to sign up as a volunteer, to give, to ask for an offer. */
export function withForms(wishes: Wishes): Wishes {
  const { site, kind, people, records, ledgers, cart, text } = wishes;
  if (!site || people || cart || site.life || (kind !== 'brochure' && kind !== 'publication')) return wishes;
  const said = text.slice(0, 20_000);
  const forms = siteForms.flatMap((entry) => {
    const found = entry.asks.exec(said);
    const phrase: [number, number] = [found?.index ?? 0, (found?.index ?? 0) + (found?.[0].length ?? 0)];
    const doubled = [...records, ...ledgers].some(
      (each) => handedIn[entry.id]?.test(each.entry.id) && !touches(each.phrase, phrase),
    );
    if (!found || doubled) return [];
    const asked = fieldsOfForm(said, entry.asks);
    return [{ entry, phrase, ...(asked.length > 0 ? { asked } : {}) }];
  });
  if (forms.length === 0) return wishes;
  const met = (id: string, phrase: Phrase) =>
    forms.some((form) => handedIn[form.entry.id]?.test(id) && touches(phrase, form.phrase));
  return { ...wishes, forms, records: records.filter(({ entry, phrase }) => !met(entry.id, phrase)) };
}

/** `报名` within `报名成为志愿者` is that form. */
function touches([start, end]: Phrase, [from, to]: Phrase): boolean {
  return start < to && from < end;
}
