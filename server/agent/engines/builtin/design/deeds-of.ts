import type { Say } from '../say/say.ts';
import type { DeedWish, Wishes } from '../understand/wishes.ts';
import { deedById } from '../words/data/deeds.ts';
import { doneWithBookings } from './activities/reservations/met-by-reservations.ts';
import type { EntityDraft } from './app-draft.ts';
import { recordThings } from './choose-entities.ts';
import { deedStep } from './deed-step.ts';
import { isRequest } from './activities/prepare-requests.ts';
import type { Verb } from './place-verbs.ts';

/** Verbs about what somebody has booked or asked for, not about what was booked. */
const decided = /^(?:approve|reject|invite|confirm|cancel)$/;

/** `approve or reject them with a reason`. */
const reasoned =
  /\b(?:reject|declin|refus|deny|den|turn)\w*\b[^.;]{0,40}\b(?:with|giving|stating|adding|and (?:give|state|add)) (?:an? |the |their )?(?:short |written |clear )?(?:reasons?|explanations?|justification)\b/i;

/** What is said of those who come to their appointment. */
const attended = /^(?:arrived|present|attended|absent|checked[- ]in|no[- ]shows?|missed|treated)$/;

/** Whether records are what a thing's name means: orders for `purchase`, appointments for `booking`. */
function isRecordOf(record: string, thing: string | undefined): boolean {
  return thing !== undefined && (record === thing || recordThings[record]?.includes(thing) === true);
}

/** What is renewed or extended runs until a day. */
function ends({ fields }: EntityDraft): boolean {
  return fields.some(
    ({ id, type }) => type === 'date' && /^(?:endDate|expiryDate|dueDate|deadline)$/.test(id),
  );
}

/** Verbs that change things, one step for each thing: that named after the verb, one that has the state, or the first. */
export function deedsOf(
  entities: readonly EntityDraft[],
  recorded: readonly EntityDraft[],
  { wishes, say }: { wishes: Wishes; say: Say },
): Verb[] {
  const kept = entities.filter((entity) => entity.head.origin === 'kept');
  const byTarget = new Map<EntityDraft, DeedWish[]>();
  const requests = kept.filter(isRequest);
  const deeds = [...wishes.deeds, ...decisionsOn(recorded, wishes), ...decisionsOnRequests(requests, wishes)];
  for (const wish of deeds.filter((each) => !doneWithBookings(each, entities, wishes))) {
    const state = wish.entry?.state.id ?? wish.state ?? '';
    const has = (entity: EntityDraft) =>
      entity.fields.some((field) => field.options?.some((option) => option.id === state));
    const target =
      (attended.test(state) ? recorded.find(({ head }) => head.id === 'booking') : undefined) ??
      kept.find((entity) => entity.head.id === wish.object) ??
      recorded.find(({ head }) => isRecordOf(head.id, wish.object)) ??
      kept.find(has) ??
      (wish.kind === 'extend' ? kept.find(ends) : undefined) ??
      (decided.test(wish.entry?.id ?? '') ? recorded[0] : undefined) ??
      kept[0];
    if (target) byTarget.set(target, [...(byTarget.get(target) ?? []), wish]);
  }
  return [...byTarget].flatMap(([target, deeds]) => {
    const made = deedStep(deeds, target, {
      language: wishes.language,
      say,
      people: wishes.people !== undefined,
      entities: kept,
      reasons: reasoned.test(wishes.text.slice(0, 20_000)),
    });
    return made ? [made] : [];
  });
}

/** Who applies is told yes or no, by those who run the app. */
function decisionsOn(recorded: readonly EntityDraft[], { deeds, people, records }: Wishes): DeedWish[] {
  const applied = recorded.some(({ head }) => head.id === 'application');
  const entry = deedById.get('approve');
  if (!applied || !people || !entry || deeds.some((wish) => decided.test(wish.entry?.id ?? ''))) return [];
  const phrase = records.find((wish) => wish.entry.id === 'application')?.phrase ?? [0, 0];
  return [{ kind: 'state', entry, object: 'application', phrase }];
}

/** What is handed in is approved or rejected, whatever else is. */
function decisionsOnRequests(requests: readonly EntityDraft[], { deeds }: Wishes): DeedWish[] {
  const entry = deedById.get('approve');
  if (!entry) return [];
  const decides = (object: string) =>
    deeds.some((wish) => wish.object === object && /^(?:approve|reject)$/.test(wish.entry?.id ?? ''));
  return requests
    .filter(({ head }) => !decides(head.id))
    .map(({ head, phrases }) => ({
      kind: 'state' as const,
      entry,
      object: head.id,
      phrase: phrases[0] ?? ([0, 0] as [number, number]),
    }));
}
