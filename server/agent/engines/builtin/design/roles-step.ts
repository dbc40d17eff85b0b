import { z } from 'zod';
import type { AppSpec } from '../../../../../templates/spec/app-spec.ts';
import type { Entity } from '../../../../../templates/spec/entity.ts';
import type { Page } from '../../../../../templates/spec/page.ts';
import type { Say } from '../say/say.ts';
import type { PeopleWish } from '../understand/people-wishes.ts';
import type { Language } from '../understand/wishes.ts';
import type { OperationInput, StepDraft } from './app-draft.ts';
import { designRoles, type DesignedRole } from './design-roles.ts';
import { actionAccess } from './permissions-of-actions.ts';
import { settleOwners } from './own-relations.ts';
import { chosenFrom, forThoseWhoSee, isMine, onlyRoles, sellersOf, type Rights } from './page-access.ts';
import { namedRows, withSubjects } from './permissions-of-names.ts';
import { namedSamples, ownedSamples, ownerFields, peopleThemselves } from './permissions-of-samples.ts';
import { withStaff } from './staff-choices.ts';
import { signedAction } from './signed-action.ts';
import { aboutField } from './about-field.ts';
import { entityRights, type EntityRights, type RightsSetting } from './permissions.ts';

/**
 * People who log in, as a step of its own after everything they have rights to: `open` is the app without them. Without
 * the step the app is whole and open to everybody.
 */
export function rolesStep(
  wish: PeopleWish,
  open: AppSpec,
  { say, language }: { say: Say; language: Language },
): StepDraft {
  const roles = designRoles(wish.roles, open, language);
  const { spec, operations: named } = withStaff(open, roles);
  const setting: RightsSetting = { spec, roles, rights: wish.rights };
  const entities = Object.values(spec.entities);
  const rightsOf = new Map(entities.map((entity) => [entity.id, entityRights(entity, setting)]));
  const operations: OperationInput[] = [
    ...(spec.storage === 'postgres' ? [] : [{ kind: 'set-storage' as const, storage: 'postgres' as const }]),
    ...roles.map(({ entry: _, ...role }): OperationInput => ({ kind: 'put-role', role })),
    ...named,
    ...settleOwners(
      entities.flatMap((entity) => entityOperations(entity, rightsOf, { roles, language, spec })),
      spec,
    ),
    ...Object.values(spec.actions).map((action): OperationInput => ({
      kind: 'put-action',
      action: signedAction(action, {
        spec,
        who: actionAccess(action, rightsOf, setting),
        standing: rightsOf.get(action.entity ?? '')?.standing,
      }),
    })),
    ...Object.values(spec.pages).flatMap((page) => pageOperations(page, rightsOf, { spec, say })),
    { kind: 'put-assumption', assumption: { id: 'accounts', sentence: assumption(roles, say) } },
    ...Object.keys(spec.assumed).flatMap((id): OperationInput[] =>
      id === 'storage'
        ? [{ kind: 'put-assumption', assumption: { id, sentence: say.words.keptAccounts } }]
        : [],
    ),
  ];
  const [title, sentence] = say.people(factsOf(roles, rightsOf, spec));
  return { id: 'people', title, sentence, areas: ['people'], operations, phrases: wish.phrases };
}

function entityOperations(
  entity: Entity,
  rightsOf: Rights,
  { roles, language, spec }: { roles: readonly DesignedRole[]; language: Language; spec: AppSpec },
): OperationInput[] {
  const rights = rightsOf.get(entity.id);
  if (!rights) return [];
  const ownership = rights.standing === 'own' ? 'own' : 'shared';
  const about = aboutField(entity, roles, spec.description);
  const rows = (id: string) => Object.keys(spec.entities[id]?.samples ?? {});
  const names = rights.standing === 'own' && about === undefined ? namedRows(entity, spec, language) : [];
  return [
    {
      kind: 'change-entity',
      entity: entity.id,
      changes: {
        permissions: rights.permissions,
        ...(about === undefined ? {} : { about }),
        ...(ownership === entity.ownership ? {} : { ownership }),
      },
    },
    ...(rights.standing === 'common' ? [] : ownerFields(entity))
      .filter(({ id }) => id !== about)
      .map((field): OperationInput => ({
        kind: 'change-field',
        entity: entity.id,
        field: field.id,
        changes: { default: { kind: 'path', scope: 'person', path: ['name'] } },
      })),
    ...tellsOf(entity, rights, { roles, spec }),
    ...names,
    ...(about !== undefined && !entity.fields[about] ? namesPerson(entity, about, { roles, spec }) : []),
    ...(pointsToOwn(entity, rightsOf) ? madeElsewhere(entity, spec) : []),
    ...(about === undefined
      ? ownedSamples(withSubjects(entity, names, language), rights, { roles, language, rows })
      : namedSamples(entity, about, { roles, spec })),
    // Those who apply are named where they are given their own.
    ...(entity.id === 'candidate' && rights.standing === 'own' ? [] : peopleThemselves(entity, roles)),
  ];
}

/** The field that says whom a row is about, and the lists that show it. */
function namesPerson(
  { id }: Entity,
  field: string,
  { roles, spec }: { roles: readonly DesignedRole[]; spec: AppSpec },
): OperationInput[] {
  const label = roles.find(({ entry }) => entry.side === 'uses')?.label ?? '';
  return [
    {
      kind: 'put-field',
      entity: id,
      field: { id: field, label, type: 'text', required: true, order: 15 },
    },
    ...Object.values(spec.pages).flatMap((page) =>
      Object.values(page.blocks).flatMap((block): OperationInput[] => {
        const show = z.array(z.string()).safeParse(block.properties['show']);
        return block.entity === id && show.success
          ? [
              {
                kind: 'change-block',
                page: page.id,
                block: block.id,
                properties: { show: [field, ...show.data] },
              },
            ]
          : [];
      }),
    ),
  ];
}

const superiors = /\b(?:superiors?|supervisors?|notif(?:y|ied|ies|ications?)|informed?)\b|通知|上级|主管/i;

/** Those who decide about what others hand in, or to whom it is handed, are told of it. */
function tellsOf(
  { id }: Entity,
  { standing, makers, permissions }: EntityRights,
  { roles, spec }: { roles: readonly DesignedRole[]; spec: AppSpec },
): OperationInput[] {
  const decided = Object.values(spec.actions).some(
    (action) =>
      action.entity === id &&
      /^(?:approve|reject|resolveEnquiry|confirmViewing|cancelPledge|removeFlagged)/.test(action.id),
  );
  if (standing !== 'own' || makers.length === 0 || !(decided || superiors.test(spec.description))) return [];
  if (/Item$|^(?:setting|chatLine|attachment|quizResult|cartItem|savedReport|takenTime)$/.test(id)) return [];
  const tells = roles.filter(
    (role) =>
      !makers.includes(role.id) && (role.administrator || permissions.read.includes(`role:${role.id}`)),
  );
  const near = tells.filter(({ administrator }) => !administrator);
  const told = (near.length > 0 ? near : tells).map((role) => role.id);
  return told.length === 0 ? [] : [{ kind: 'change-entity', entity: id, changes: { tells: told } }];
}

/** Whether rows stand for something of one's own, which those who have none cannot choose. */
function pointsToOwn({ id, fields }: Entity, rightsOf: Rights): boolean {
  return Object.values(fields).some(
    ({ type, required, target = '' }) =>
      type === 'relation' && required && target !== id && rightsOf.get(target)?.standing === 'own',
  );
}

/** Such rows are added where the other thing is, by its button. */
function madeElsewhere({ id }: Entity, { pages }: AppSpec): OperationInput[] {
  return Object.values(pages).flatMap((page) =>
    Object.values(page.blocks)
      .filter((block) => block.entity === id && block.properties['create'] === true)
      .map((block): OperationInput => ({
        kind: 'change-block',
        page: page.id,
        block: block.id,
        properties: { create: false },
      })),
  );
}

/** Pages that show nothing but what is one's own need somebody to be logged in; all others are open. */
function pageOperations(
  page: Page,
  rightsOf: Rights,
  { spec, say }: { spec: AppSpec; say: Say },
): OperationInput[] {
  const operations: OperationInput[] = [];
  if (/^all-(?:records|submissions|bookings|flags)$/.test(page.id)) return forThoseWhoSee(page, rightsOf);
  const shown = Object.values(page.blocks).flatMap(shownBy);
  const closed =
    shown.length > 0 &&
    shown.every((id) => {
      const { read = [], create = [] } = rightsOf.get(id)?.permissions ?? {};
      return !read.includes('anyone') && !create.includes('anyone');
    });
  const own = closed && shown.every((id) => rightsOf.get(id)?.standing === 'own');
  const entity = spec.entities[shown[0] ?? ''];
  const title = say.fill('mine', { plural: small(entity?.plural ?? '') });
  // What others write about people is a list of all of them to those who write it.
  const led = rightsOf.get(shown[0] ?? '')?.permissions.create ?? [];
  const ledByOthers =
    entity !== undefined &&
    /^(?:legalCase|insurancePolicy|contract|serviceBill|payslip|candidate)$/.test(entity.id) &&
    (entity.id === 'candidate' || !led.includes('signedIn'));
  const listed =
    own && !ledByOthers && page.menu !== undefined && (page.title === entity?.plural || page.title === title);
  if (closed)
    operations.push({
      kind: 'change-page',
      page: page.id,
      changes: {
        who: chosenFrom(page, shown, rightsOf) ??
          sellersOf(shown, rightsOf) ??
          onlyRoles(shown, rightsOf) ?? ['signedIn'],
        ...(listed
          ? {
              title,
              ...(page.menu ? { menu: { ...page.menu, label: title } } : {}),
              introduction: page.introduction ?? (isMine(page) ? undefined : say.words.mineAndAll),
            }
          : {}),
      },
    });
  return operations;
}

const taken = z.object({ taken: z.object({ entity: z.string() }) });

/** What a block shows; times that are taken are for all to see. */
function shownBy({ entity, properties }: Page['blocks'][string]): string[] {
  const times = taken.safeParse(properties);
  return [...(entity === undefined ? [] : [entity]), ...(times.success ? [times.data.taken.entity] : [])];
}

function small(words: string): string {
  return /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

function assumption(roles: readonly DesignedRole[], say: Say): string {
  const people = roles.flatMap((role) =>
    role.people.slice(0, 1).map(({ name }) => `${name} (${role.label.toLowerCase()})`),
  );
  return say.fill('accounts', { people: say.list(people) }).slice(0, 200);
}

/** What the step's sentence tells. */
export interface PeopleFacts {
  roles: readonly string[];
  own: readonly string[];
  sees: readonly string[];
  posted: readonly string[];
  common: readonly string[];
  runs: readonly string[];
}

function factsOf(roles: readonly DesignedRole[], rightsOf: Rights, spec: AppSpec): PeopleFacts {
  const plurals = (standing: EntityRights['standing'], test = (_: EntityRights) => true) =>
    Object.values(spec.entities).flatMap((entity) => {
      const rights = rightsOf.get(entity.id);
      return rights?.standing === standing && test(rights) ? entity.plural : [];
    });
  const common = [...rightsOf.values()].filter((rights) => rights.standing === 'common');
  const only = ({ permissions }: EntityRights) =>
    permissions.update.filter((access) => access.startsWith('role:'));
  const labels = (test: (role: DesignedRole) => boolean) => roles.filter(test).map((role) => role.label);
  return {
    roles: labels(() => true),
    own: plurals('own'),
    sees: labels((role) => role.entry.side !== 'uses'),
    posted: plurals('posted', ({ permissions }) =>
      permissions.read.some((access) => !access.startsWith('role:')),
    ),
    common: plurals('common', (rights) => only(rights).length > 0),
    runs: labels((role) => common.some((rights) => only(rights).includes(`role:${role.id}`))),
  };
}
