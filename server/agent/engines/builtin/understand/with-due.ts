import { fieldById } from '../words/data/fields.ts';
import { isPerson } from './weigh-thing.ts';
import { singularOf } from '../words/singular.ts';
import { thingsIn } from '../words/things-in-text.ts';
import { tokenise } from '../words/tokenise.ts';
import type { FieldWish, Phrase, ThingWish, Wishes } from './wishes.ts';

/** What has to be done with something again and again. */
export interface DueWish {
  /** Id of the thing, or its noun. */
  object: string;
  /** What is done: `inspection`. */
  what: string;
  /** Those whom it concerns are reminded. */
  reminds: boolean;
  /** After how long it is time again, where each has an interval of its own. */
  every?: { label: string; unit: (typeof unitNames)[number] };
  phrase: Phrase;
}

/** `vehicles are due for inspection`, `patients who are due or overdue for a check-up`: who, and for what. */
const dueFor =
  /\b([a-z]+(?: [a-z]+)?) (?:(?:who|that|which) )?(?:(?:are|is|fall|falls|come|comes) )?(?:soon |now )?(?:due|overdue)(?:(?: or|\/| and) (?:due|overdue))? for (?:an? |the |their |its |his |her )?(?:next |yearly |annual |regular )?([a-z]+(?:-[a-z]+)?(?: (?!(?:and|or|this|next|in|on|by|within|today|soon|as|with|to|at|from)\b)[a-z]+)?)/i;
/** `set a recall interval in months`: after how long it is time again. */
const interval =
  /\b(?:an? |the |its |their |his |her )([a-z]+(?: [a-z]+)?) intervals?(?: (?:of|in|between [a-z]+ in))? ?(?:\d+ )?(days|weeks|months|years)?/i;

/** `send a reminder to an overdue patient`. */
const reminding = /\bsend(?:s|ing)? (?:an? |the |out )?reminders?\b/i;

const unitNames = ['days', 'weeks', 'months', 'years'] as const;

/** What falls due for something has the day on which it is to be done next, and after how long that is. */
export function withDue(wishes: Wishes): Wishes {
  if (wishes.language !== 'en' || wishes.cart || wishes.game || wishes.lending) return wishes;
  const said = wishes.text.slice(0, 20_000);
  const match = dueFor.exec(said);
  const entry = fieldById.get('dueDate');
  if (!match || !entry) return wishes;
  const [whole, who = '', what = ''] = match;
  const owner = ownerOf(who, wishes);
  if (!owner) return wishes;
  const phrase: Phrase = [match.index, match.index + whole.length];
  const next: FieldWish = { label: `Next ${what.toLowerCase()}`, entry, said: true, phrase };
  const every = interval.exec(said);
  const span: Phrase = every ? [every.index, every.index + every[0].length] : phrase;
  const within = ([from, to]: Phrase) => every !== null && from >= span[0] && to <= span[1];
  const unit = unitNames.find((name) => name === every?.[2]?.toLowerCase()) ?? 'months';
  const fields = owner.fields.filter(({ label }) => !/^(?:next|due)\b/i.test(label));
  const changed: ThingWish = {
    ...owner,
    weight: Math.max(owner.weight, 2.4),
    fields: [...fields, next],
  };
  return {
    ...wishes,
    things: wishes.things
      .filter(
        (thing) =>
          thing === owner ||
          thing.phrases.length === 0 ||
          !(thing.phrases.every(within) || isPart(thing, { said, every: every?.[1] })),
      )
      .map((thing) => (thing === owner ? changed : thing)),
    office: { ...wishes.office, reminds: wishes.office?.reminds ?? phrase },
    due: {
      object: owner.entry?.id ?? owner.noun,
      what: what.toLowerCase(),
      reminds: reminding.test(said),
      phrase,
      ...(every ? { every: { label: capital(`${every[1] ?? ''} interval`), unit } } : {}),
    },
    unknown: wishes.unknown.filter(({ words }) => !/\binterval|\bdue\b/i.test(words)),
  };
}

/** The recall of a recall interval and the message of a reminder are no lists of their own. */
function isPart(
  { entry, noun, phrases }: ThingWish,
  { said, every }: { said: string; every: string | undefined },
): boolean {
  if (!entry) return noun === every?.toLowerCase();
  return (
    entry.id === 'contactMessage' &&
    phrases.every(([from]) => /\breminder $/i.test(said.slice(Math.max(0, from - 12), from)))
  );
}

/** The thing that is named before `due`; a person only where that is what is kept. */
function ownerOf(who: string, { things, text }: Wishes): ThingWish | undefined {
  const last = singularOf(who.toLowerCase().split(' ').at(-1) ?? '');
  const known = thingsIn(text).findAll(tokenise(who)).at(-1)?.value;
  return things.find(
    ({ entry, noun, called }) =>
      (known !== undefined && entry === known && (!isPerson(known) || entry.id === known.id)) ||
      noun === last ||
      called === last,
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
}
