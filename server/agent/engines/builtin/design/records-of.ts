import type { Say } from '../say/say.ts';
import type { RecordWish, Wishes } from '../understand/wishes.ts';
import type { EntityDraft } from './app-draft.ts';
import { recordStep, type RecordDesign } from './record-step.ts';

/** What is booked where people come to eat or drink: a restaurant's tables, not its dishes. */
const bookable = new Set(['restaurantTable', 'room', 'workshop', 'event']);

/** The thing that records are about: the app's first one, unless something else of it is what is booked. */
export function whatIsRecorded(
  entities: readonly EntityDraft[],
  { records }: Wishes,
): EntityDraft | undefined {
  // Answers are read, and nothing is done with them.
  const main = entities.find(({ view }) => view !== 'questions');
  const books = records.some(({ entry }) => entry.id === 'booking');
  if (!books || main?.head.id !== 'dish') return main;
  return entities.find(({ head }) => bookable.has(head.id)) ?? main;
}

/** What the verbs of a message leave behind on a thing: bookings, orders, reviews. */
export function recordsOf(
  main: EntityDraft | undefined,
  { wishes, say, entities }: { wishes: Wishes; say: Say; entities: readonly EntityDraft[] },
  next: () => number,
): RecordDesign[] {
  if (!main) return [];
  const history = entities.find(({ head }) => head.id === 'trade' && head.origin === 'kept' && !head.source);
  // Who keeps a list alone rates with the field that things have; reviews are for many.
  const rated = !wishes.shared && main.fields.some((field) => field.type === 'rating');
  return (
    wishes.records
      .filter((wish) => !(rated && wish.entry.id === 'review'))
      // What is said of things stands under them.
      .filter((wish) => !(isRemarkedOn(main, wishes) && /^(?:comment|review)$/.test(wish.entry.id)))
      .filter((wish) => wish.entry.target === undefined || targetOf(wish, entities) !== undefined)
      .filter((wish) => wish.entry.id !== main.head.id && wish.entry.plural !== main.head.path)
      .map((wish) =>
        recordStep(asSold(wish, targetOf(wish, entities) ?? main), targetOf(wish, entities) ?? main, {
          language: wishes.language,
          say,
          order: next(),
          hasPeople: wishes.people !== undefined,
          ...(history && history !== main ? { history } : {}),
        }),
      )
  );
}

/** What is commented on or rated under each of its rows. */
export function remarkedOn(entities: readonly EntityDraft[], wishes: Wishes): EntityDraft | undefined {
  // Whoever does the work is rated, not the work that was asked for.
  const said = entities.find(({ head }) => head.id === wishes.remarks?.object);
  const target =
    said ?? entities.find(({ head }) => head.id === 'freelancer') ?? whatIsRecorded(entities, wishes);
  return target && isRemarkedOn(target, wishes) ? target : undefined;
}

/** Who only gives stars and is not told from others rates with the field that things have. */
function isRemarkedOn({ head, fields }: EntityDraft, { remarks, people }: Wishes): boolean {
  if (!remarks || /^(?:comment|review)$/.test(head.id)) return false;
  return remarks.comments || people !== undefined || !fields.some(({ type }) => type === 'rating');
}

/** The thing that a verb is about which says so itself. */
function targetOf({ entry, object }: RecordWish, entities: readonly EntityDraft[]): EntityDraft | undefined {
  const { target } = entry;
  // `sign up for concerts`, `apply for a job`: what is named is meant.
  const said = /^(?:enrolment|application)$/.test(entry.id)
    ? entities.find(({ head }) => head.id === object && head.origin === 'kept')
    : undefined;
  if (said) return said;
  return target && entities.find(({ head }) => head.origin === 'kept' && target.test(head.id));
}

/** A single thing that somebody sells is bought, not ordered by the dozen. */
function asSold(wish: RecordWish, { fields }: EntityDraft): RecordWish {
  const sold = fields.some(
    ({ id, options }) => id === 'status' && options?.some((option) => option.id === 'sold'),
  );
  if (!sold || wish.entry.id !== 'purchase') return wish;
  const entry = {
    ...wish.entry,
    singular: { en: 'Purchase', zh: '购买' },
    plural: 'purchases',
    label: { en: 'Buy now', zh: '立即购买' },
    done: { en: 'Bought', zh: '已购买' },
    fields: 'person! address! paymentMethod!',
  };
  return { ...wish, entry };
}
