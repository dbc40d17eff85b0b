import type { Action } from '../../../../../templates/spec/action.ts';
import type { Access } from '../../../../../templates/spec/entity.ts';
import { deedById } from '../words/data/deeds.ts';
import { accessOf, unique, type EntityRights, type RightsSetting } from './permissions.ts';

/** Verbs by which somebody decides about what somebody else has handed in. */
const decisions =
  /^(?:approve|reject|invite|verify|confirm|ship|payBack|pay|resolve|deactivate|assign|takeOver|markShipped|markDelivered|markCompleted|markPaid|markApproved|grade|checkInBooking|checkOutBooking|finishBooking)/;
/** What those do who look after a place where others write. */
const moderates = /^(?:lock|unlock)[A-Z]|^(?:removeFlagged|dismissFlag)$/;
/** What those do who deal with reports. */
const dealsWith = /^(?:changeStatus|assignDepartment|answerCase)$/;
/** Verbs by which whoever wrote something puts it out or takes it back. */
const ownVerbs = /^(?:publish|archive|cancel|complete|close|extend|renew|returnOrder|mark)/;

/** What is done with bookings at a front desk. */
const atDesk = /^(?:cancel|extend|move|reschedule|mark)/;

/** Verbs by which what somebody asks for is granted or not. */
const judged = /^(?:approve|reject|verify)[A-Z]|^(?:approve|reject|verify)$/;

/** Whether an action decides about what somebody else has handed in. */
export function decides({ id }: Action): boolean {
  return decisions.test(id);
}

/** Who may press an action's button. Reading the rest of a row never depends on it. */
export function actionAccess(
  action: Action,
  rightsOf: ReadonlyMap<string, EntityRights>,
  { roles, rights }: RightsSetting,
): Access[] {
  // Whoever follows a link or takes a file is counted.
  if (/^count[A-Z]/.test(action.id)) return ['anyone'];
  const target = action.entity === undefined ? undefined : rightsOf.get(action.entity);
  const runs = accessOf(roles.filter((role) => role.entry.side === 'runs'));
  if (moderates.test(action.id)) return runs;
  const sees = accessOf(roles.filter((role) => role.entry.side !== 'uses'));
  // Whoever posted it does not take it on where others do, and says that it is done.
  if (action.id === 'confirmDone') return unique(['owner', ...sees]);
  if (/^(?:takeOn|giveBackTaken)$/.test(action.id)) {
    const takers = roles.filter((role) => role.entry.side !== 'runs' && !target?.makers.includes(role.id));
    return takers.length > 0 ? accessOf(takers) : ['signedIn'];
  }
  // Nobody applies to themselves.
  if (/^applyFor[A-Z]/.test(action.id)) return accessOf(roles.filter((role) => role.entry.side === 'uses'));
  if (action.entity === 'candidate' && target?.standing === 'own') return sees;
  const desk = accessOf(
    roles.filter(
      ({ id, entry }) =>
        entry.side === 'runs' || (entry.side === 'serves' && entry.inside && !target?.makers.includes(id)),
    ),
  );
  // Who works at the desk moves and cancels what others have booked, and says who has come.
  if (action.entity === 'booking' && target?.standing === 'own' && atDesk.test(action.id))
    return action.id.startsWith('mark') && desk.length > 0 ? desk : unique(['owner', ...desk]);
  // Those who work there deal with what others report.
  if (dealsWith.test(action.id)) return sees;
  const deed = deedOf(action.id);
  const doersOf = (verb: string | undefined) =>
    rights.filter(({ kind, what }) => kind === 'deed' && what === verb).map(({ who }) => who);
  // Who approves also rejects, where nobody is said to.
  const said = doersOf(deed);
  const doers = deed === 'reject' && said.length === 0 ? doersOf('approve') : said;
  const named = roles.filter((role) => doers.includes(role.id));
  const made = action.effects.flatMap((effect) => (effect.kind === 'create' ? effect.entity : []))[0];
  const inLoops = action.effects.flatMap((effect) =>
    effect.kind === 'forEach'
      ? effect.effects.flatMap((each) => (each.kind === 'create' ? each.entity : []))
      : [],
  )[0];
  const loops = action.effects.flatMap((effect) => (effect.kind === 'forEach' ? effect.entity : []));
  const theirs = loops.length > 0;
  const open = loops.every((id) => rightsOf.get(id)?.permissions.create.includes('anyone'));
  const owned = target !== undefined && target.standing !== 'common';
  if (deed !== undefined && named.length > 0) {
    // Of things that are people's own, those who use the app act on theirs.
    const others = accessOf(named.filter((role) => !owned || role.entry.side !== 'uses'));
    // Nobody approves what they have asked for themselves.
    const judges = unique([...(others.length > 0 ? others : sees), ...runs]);
    if (owned && judged.test(action.id) && judges.length > 0) return judges;
    return unique([...(others.length < named.length ? ['owner' as const] : []), ...others, ...runs]);
  }
  if (theirs && open && made === undefined && target?.standing !== 'own') return ['anyone'];
  // Bills are made by those who do the work.
  if (/^bill[A-Z]/.test(action.id)) return sees;
  // What writes rows for everybody at once is for those who write them one by one.
  if (action.entity === undefined && made === undefined && inLoops !== undefined)
    return rightsOf.get(inLoops)?.permissions.create ?? sees;
  if (theirs && !(owned && ownVerbs.test(action.id))) return ['signedIn'];
  if (made !== undefined) return rightsOf.get(made)?.permissions.create ?? ['signedIn'];
  if (decisions.test(action.id))
    return target?.standing === 'posted' && !/^(?:approve|reject|verify)/.test(action.id)
      ? ['owner', ...runs]
      : sees;
  if (owned) return ownVerbs.test(action.id) ? unique(['owner', ...runs]) : unique(['owner', ...sees]);
  // What anybody is said to do with what is everybody's: to borrow a book, to renew a domain.
  if (doers.includes('anybody') || /^(?:check|renew|extend|transfer)/.test(action.id)) return ['signedIn'];
  return target?.permissions.update ?? ['signedIn'];
}

/** The verb an action comes from; the one that takes it back comes from the same. */
function deedOf(action: string): string | undefined {
  for (const id of deedById.keys()) if (new RegExp(`^${id}(?:Back)?[A-Z]`).test(action)) return id;
  if (/^(?:assign|transfer|delegate|handOver)[A-Z]/.test(action)) return 'assign';
  return /^(?:extend|renew|postpone)[A-Z]/.test(action) ? 'extend' : undefined;
}
