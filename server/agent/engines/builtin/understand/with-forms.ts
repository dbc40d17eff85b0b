import { siteForms } from '../words/data/site-forms.ts';
import { askedInForm } from './fields-of-form.ts';
import { ownForms } from './own-forms.ts';
import type { FormWish } from './form-wish.ts';
import type { Phrase, Wishes } from './wishes.ts';

/** What is handed in elsewhere: verbs of records and requests, by the form they would double. */
const handedIn: Readonly<Record<string, RegExp>> = {
  volunteering: /^(?:application|enrolment|volunteerShift)$/,
  donation: /^(?:pledge|donation|contribution)$/,
  visitRequest: /^(?:booking|appointment|visit|viewing|enquiry|siteVisit)$/,
  consultation: /^(?:booking|appointment|application|consultation|enquiry)$/,
  membershipApplication: /^(?:application|membership|enrolment)$/,
  admissionApplication: /^(?:application|enrolment)$/,
  conferenceRegistration: /^(?:booking|registration|enrolment|attendance)$/,
};

/** What is asked for by the form, wherever else it is said. */
const askedFor: Readonly<Record<string, string>> = { quoteRequest: 'offerRequest' };

/** Forms of a site that visitors hand something in by: to sign up as a volunteer, to give, to ask for an offer. */
export function withForms(wishes: Wishes): Wishes {
  const { site, kind, people, records, ledgers, cart, text } = wishes;
  if (!site || people || cart || site.life) return wishes;
  // A club is joined, also where it is more than a site to be read.
  const isRead = kind === 'brochure' || kind === 'publication';
  const plays = wishes.game ?? wishes.plays ?? wishes.quiz;
  if (!isRead && (plays || (kind !== 'community' && kind !== 'game'))) return wishes;
  const said = text.slice(0, 20_000);
  const offered = siteForms.filter(({ id }) => isRead || id === 'membershipApplication');
  const forms: FormWish[] = offered.flatMap((entry) => {
    const found = entry.asks.exec(said);
    const phrase: [number, number] = [found?.index ?? 0, (found?.index ?? 0) + (found?.[0].length ?? 0)];
    const doubled = [...records, ...ledgers].some(
      (each) => handedIn[entry.id]?.test(each.entry.id) && !touches(each.phrase, phrase),
    );
    if (!found || doubled) return [];
    const asked = askedInForm(said, entry.asks);
    return [{ entry, phrase, ...(asked ? { asked: asked.names, span: asked.span } : {}) }];
  });
  forms.push(...(wishes.language === 'en' && isRead ? ownForms(said, forms) : []));
  if (forms.length === 0) return wishes;
  const met = (id: string, phrase: Phrase) =>
    forms.some(
      (form) =>
        askedFor[form.entry.id] === id ||
        (handedIn[form.entry.id]?.test(id) === true && touches(phrase, form.phrase)),
    );
  return withoutAsked({
    ...wishes,
    forms,
    records: records.filter(({ entry, phrase }) => !met(entry.id, phrase)),
  });
}

/** What a form asks for is no field of what else is kept, and no page. */
function withoutAsked(wishes: Wishes): Wishes {
  const spans = (wishes.forms ?? []).flatMap(({ span }) => (span ? [span] : []));
  const titles = (wishes.forms ?? []).flatMap(({ entry }) => [entry.plural.en, entry.title.en]);
  const inside = (phrase: Phrase) => spans.some((span) => touches(phrase, span));
  // `Call for papers`, `Pre-order form`: a page that asks for what is handed in is that of the form.
  const isForm = (title: string) =>
    titles.some((each) => each.toLowerCase() === title.toLowerCase()) ||
    (wishes.forms ?? []).some(({ entry }) => entry.asks.exec(title)?.index === 0);
  return {
    ...wishes,
    things: withoutThose(wishes).map((thing) => ({
      ...thing,
      fields: thing.fields.filter(({ phrase }) => !inside(phrase)),
    })),
    filters: wishes.filters.filter(({ phrase }) => !inside(phrase)),
    pages: wishes.pages.filter(({ phrase, title }) => !inside(phrase) && !isForm(title)),
    unknown: wishes.unknown.filter(
      ({ phrase }) => !inside(phrase) && !(wishes.forms ?? []).some((form) => touches(phrase, form.phrase)),
    ),
  };
}

/** Those who hand something in are on no list for all to read. */
function withoutThose({ things, forms = [], text }: Wishes): Wishes['things'] {
  if (!forms.some(({ entry }) => entry.id === 'volunteering')) return things;
  const shown =
    /\b(?:our|the|meet|introduc\w*|list(?:s|ing)?|manag\w*|assign\w*) (?:the |our )?volunteers\b/i.test(text);
  const rest = things.filter(({ called, noun }) => shown || !/^volunteers?$/i.test(called ?? noun));
  return rest.length > 0 ? rest : things;
}

/** `报名` within `报名成为志愿者` is that form. */
function touches([start, end]: Phrase, [from, to]: Phrase): boolean {
  return start < to && from < end;
}
