import type { AppSpec } from '../../../../../templates/spec/app-spec.ts';
import type { Access, Entity } from '../../../../../templates/spec/entity.ts';
import type { RightWish } from '../understand/people-wishes.ts';
import { recordVerbs } from '../words/data/records.ts';
import { offersThing } from '../words/data/roles.ts';
import {
  confidentialThings,
  ownedThings,
  postedThings,
  privateThings,
} from '../words/data/roles-of-things.ts';
import type { DesignedRole } from './design-roles.ts';
import { isAboutThem, isOfStaff } from './kept-inside.ts';
import { aboutField } from './about-field.ts';

/** What rights are worked out from. */
export interface RightsSetting {
  spec: AppSpec;
  roles: readonly DesignedRole[];
  rights: readonly RightWish[];
}

/** How rows of an entity stand to people: one's own, one's own but read by all, or everybody's. */
export type Standing = 'own' | 'posted' | 'common';

export interface EntityRights {
  standing: Standing;
  permissions: Entity['permissions'];
  /** Ids of the roles whose people make rows. */
  makers: string[];
}

const records = new Map(recordVerbs.map((verb) => [verb.id, verb.shared]));

const visitors = /^(?:contactMessage|subscriber)$/;

/** What tools, games and carts keep for whoever uses them, also before anybody logs in; it is theirs once they do. */
const tools =
  /^(?:calculation|generation|timedSession|gameRound|gameMove|playerScore|savedPlace|knownCard|compareItem|cartItem)$/;

/** Who may read, add, change and remove rows of an entity. */
export function entityRights(entity: Entity, setting: RightsSetting): EntityRights {
  const { roles } = setting;
  const runs = accessOf(roles.filter((role) => role.entry.side === 'runs'));
  const sees = accessOf(roles.filter((role) => role.entry.side !== 'uses'));
  const standing = standingOf(entity, setting);
  const named = makersOf(entity, setting);
  const users = roles.filter((role) => role.entry.side === 'uses').map((role) => role.id);
  const create: Access[] = named.length > 0 ? unique([...named.map(roleAccess), ...runs]) : ['signedIn'];
  // Whom something is about reads it, and does not write it.
  if (aboutField(entity, roles, setting.spec.description) !== undefined) {
    const users = roles.filter((role) => role.entry.side === 'uses').map((role) => role.id);
    return {
      standing: 'own',
      makers: users,
      permissions: { read: ['owner', ...sees], create: sees, update: sees, remove: sees },
    };
  }
  // Who asks to be let in does not let others in.
  if (entity.id === 'admission') {
    const decide = roles.filter(({ id }) =>
      setting.rights.some(({ who, kind, what }) => who === id && kind === 'deed' && what === 'approve'),
    );
    const by = decide.length > 0 ? unique([...accessOf(decide), ...runs]) : sees;
    return {
      standing: 'own',
      makers: named,
      permissions: { read: ['owner', ...by], create, update: by, remove: ['owner', ...runs] },
    };
  }
  // Who only visits may write to those behind a site.
  if (standing === 'own' && visitors.test(entity.id))
    return {
      standing,
      makers: users,
      permissions: { read: ['owner', ...sees], create: ['anyone'], update: sees, remove: ['owner', ...runs] },
    };
  // Who applies follows what becomes of it, and does not decide.
  if (standing === 'own' && entity.id === 'candidate')
    return {
      standing,
      makers: users,
      permissions: { read: ['owner', ...sees], create: ['signedIn'], update: sees, remove: sees },
    };
  if (standing === 'own') {
    // What others sold is not for those who sell.
    const rest: Access[] = ['owner', ...(/^(?:soldItem|flag)$/.test(entity.id) ? runs : sees)];
    const sellers = roles.filter((role) => role.entry.side === 'serves').map((role) => role.id);
    const makers =
      named.length > 0 ? named : entity.id === 'soldItem' && sellers.length > 0 ? sellers : users;
    return {
      standing,
      makers,
      permissions: {
        read: rest,
        create: tools.test(entity.id) ? ['anyone'] : create,
        // Whoever asks for something does not decide about it.
        update: isDecided(entity, setting.spec) ? sees : rest,
        remove: ['owner', ...runs],
      },
    };
  }
  const read: Access[] =
    isAboutThem(entity, setting) || isOfStaff(entity, setting)
      ? accessOf(roles.filter((role) => role.entry.side !== 'uses'))
      : isConfidential(entity, setting)
        ? ['signedIn']
        : ['anyone'];
  if (standing === 'posted') {
    // Notices are put up by those behind the place, where others only read them.
    if (entity.id === 'announcement' && named.length === 0 && sees.length > 0 && isRead(setting))
      return {
        standing,
        makers: [],
        permissions: {
          read,
          create: sees,
          update: unique(['owner', ...sees]),
          remove: unique(['owner', ...runs]),
        },
      };
    const change: Access[] = ['owner', ...runs];
    const makers = named.length > 0 ? named : users;
    // What is written about those who apply is written by those who read it.
    if (isAboutThem(entity, setting))
      return {
        standing,
        makers: roles.filter((role) => role.entry.side !== 'uses').map((role) => role.id),
        permissions: { read, create: read, update: change, remove: change },
      };
    return { standing, makers, permissions: { read, create, update: change, remove: change } };
  }
  const change = commonWriters(entity, setting, runs);
  return { standing, makers: [], permissions: { read, create: change, update: change, remove: runs } };
}

/** What is nobody's business outside, what belongs to such, and all that an organisation keeps for itself. */
function isConfidential(entity: Entity, { roles }: RightsSetting): boolean {
  const about = Object.values(entity.fields).flatMap(({ target }) => target ?? []);
  return [entity.id, ...about].some((id) => confidentialThings.has(id)) || roles.every(isInside);
}

function isInside({ entry }: RightsSetting['roles'][number]): boolean {
  return entry.inside === true;
}

/** Who adds and changes what belongs to nobody: those named, all where users do it, else those who run or serve. */
function commonWriters(entity: Entity, { roles, rights }: RightsSetting, runs: Access[]): Access[] {
  const writes = rights.filter(({ what, kind }) => what === entity.id && kind !== 'read');
  const isPeople = roles.some((role) => role.entry.thing === entity.id);
  const targets = Object.values(entity.fields).flatMap(({ target }) => target ?? []);
  // Whom grades are given to does not give them.
  const isAbout = ({ entry }: RightsSetting['roles'][number]) =>
    entry.side === 'uses' && entry.thing !== undefined && targets.includes(entry.thing);
  const named = roles.filter((role) => !isAbout(role) && writes.some(({ who }) => who === role.id));
  if (named.length > 0) return unique([...accessOf(named), ...runs]);
  if (isPeople && roles.some((role) => role.entry.side === 'uses' && role.entry.thing === entity.id))
    return accessOf(roles.filter((role) => role.entry.side !== 'uses'));
  if (entity.id === 'attendance') return accessOf(roles.filter((role) => role.entry.side !== 'uses'));
  if (writes.some(({ who }) => who === 'anybody')) return ['signedIn'];
  // In an app of one organisation everybody works on what it keeps.
  if (roles.every(isInside)) return ['signedIn'];
  return accessOf(roles.filter((role) => role.entry.side === 'runs' || role.entry.inside));
}

function standingOf(entity: Entity, setting: RightsSetting): Standing {
  if (entity.origin === 'catalogue') return 'common';
  if (entity.ownership === 'own') return 'own';
  const record = records.get(entity.id);
  if (record !== undefined) return record ? 'posted' : 'own';
  const { roles, rights } = setting;
  if (entity.id === 'candidate' && isAppliedFor(setting.spec)) return 'own';
  if (roles.some((role) => role.entry.thing === entity.id)) return 'common';
  const makers = rights
    .filter(({ what, kind }) => what === entity.id && (kind === 'make' || kind === 'submit'))
    .map(({ who }) => who);
  const made = makers.length > 0;
  const says = (kind: RightWish['kind'], who?: string) =>
    rights.some(
      (right) => right.what === entity.id && right.kind === kind && (who === undefined || right.who === who),
    );
  const user = (who: string) => roles.some((role) => role.id === who && role.entry.side === 'uses');
  // What those who work there enter belongs to the work, not to them.
  const works = makers.length > 0 && makers.every((who) => who !== 'anybody' && !user(who));
  const handsIn = says('submit') && !says('read', 'anybody') && !works;
  // What is written about people who are kept, such as the attendance of students, is written by others.
  const about = Object.values(entity.fields).some(({ target }) =>
    roles.some(({ entry }) => entry.thing !== undefined && entry.thing === target),
  );
  // So is that of students who are only kept.
  const kept = Object.values(entity.fields).some(({ target }) =>
    /^(?:student|patient|employee)$/.test(target ?? ''),
  );
  // What editors put out is read by all.
  const suffix = entity.id.charAt(0).toUpperCase() + entity.id.slice(1);
  if (setting.spec.actions[`markSubmitted${suffix}`]) return 'posted';
  // What others support is seen by them.
  if (isSupported(entity, setting.spec)) return 'posted';
  // What everybody may see and support is no letter to an office.
  if (entity.id === 'problemReport') return seenByAll.test(setting.spec.description) ? 'posted' : 'own';
  if ((ownedThings.has(entity.id) && !((about || kept) && entity.id === 'attendance')) || handsIn)
    return 'own';
  const alone =
    !roles.some((role) => role.entry.inside && role.entry.id !== 'administrator') && roles.length < 3;
  if (privateThings.has(entity.id) && alone && !isOfStaff(entity, setting))
    return together.test(setting.spec.description) ? 'posted' : 'own';
  // Whoever asks for help is answered by those who work there, and by nobody else.
  if (entity.id === 'issue' && helped(roles)) return 'own';
  if (postedThings.has(entity.id)) return 'posted';
  // In an organisation everybody goes on with what others have begun.
  if (roles.every(isInside) && works) return 'common';
  // What employees hand in is between them and those above; what sellers offer is for all to see.
  if (makers.some(user)) return roles.some((role) => user(role.id) && role.entry.inside) ? 'own' : 'posted';
  if (makers.some((who) => roles.some((role) => role.id === who && role.entry.side === 'serves')))
    return 'posted';
  if (roles.some((role) => offersThing(role.entry, entity.id))) return 'posted';
  return made && writesHere(entity) ? 'posted' : 'common';
}

/** Whether nobody in particular, nor everybody, is said to write announcements. */
function isRead({ rights }: RightsSetting): boolean {
  return !rights.some(
    ({ what, kind, who }) =>
      what === 'announcement' && (kind === 'make' || kind === 'submit') && who === 'anybody',
  );
}

function isAppliedFor({ actions }: AppSpec): boolean {
  return Object.keys(actions).some((id) => /^applyFor[A-Z]/.test(id));
}

function isSupported({ id }: Entity, { actions }: AppSpec): boolean {
  return Object.values(actions).some(
    ({ entity, effects }) =>
      entity === id &&
      effects.some(
        (effect) => effect.kind === 'create' && /^(?:support|like|upvote)Item$/.test(effect.entity),
      ),
  );
}

/** Some ask and others answer. */
function helped(roles: readonly DesignedRole[]): boolean {
  const uses = roles.some(({ entry }) => entry.side === 'uses');
  return uses && roles.some(({ entry }) => entry.side === 'serves' && entry.inside === true);
}

function isDecided({ id }: Entity, { actions }: AppSpec): boolean {
  return Object.values(actions).some(
    (action) => action.entity === id && /^(?:approve|reject)/.test(action.id),
  );
}

const seenByAll =
  /\bbrows\w+|\bsupport\w*|\bup-?vot\w*|\bothers\b|\bpublic(?:ly)?\b|\bmaps?\b|\bnearby\b|\bcommunit\w+|\b(?:all|existing|recent|open) reports\b|\blist of reports\b|浏览|支持|公开/i;
const together =
  /\b(?:teams?|groups?|shared|collaborat\w+|communit\w+|family|household|together|public)\b|团队|小组|共享|协作|家庭/i;

/** Things that people write for each other when “users” can add them. */
function writesHere(entity: Entity): boolean {
  return /^(?:article|event|workshop|job|property|book|idea|post|story|listing|poll|vote|profile|survey\w*)$/i.test(
    entity.id,
  );
}

/** Roles said to make rows of an entity. */
function makersOf(entity: Entity, { roles, rights }: RightsSetting): string[] {
  const makes = rights.filter(
    ({ what, kind }) => what === entity.id && (kind === 'make' || kind === 'submit'),
  );
  const said = roles.filter((role) => makes.some(({ who }) => who === role.id));
  const usual = roles.filter((role) => offersThing(role.entry, entity.id));
  if (makes.some(({ who }) => who === 'anybody')) return [];
  const found = said.length > 0 ? said : usual;
  return found.map((role) => role.id);
}

export function roleAccess(id: string): Access {
  return `role:${id}`;
}

export function accessOf(roles: readonly DesignedRole[]): Access[] {
  return roles.map((role) => roleAccess(role.id));
}

export function unique(access: readonly Access[]): Access[] {
  return [...new Set(access)];
}
