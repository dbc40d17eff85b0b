import { hasAccounts } from '../../base/print/storage-features.ts';
import type { AppSpec } from '../../spec/app-spec.ts';
import type { Check, CheckStep } from '../../spec/check.ts';
import type { Page, Placement } from '../../spec/page.ts';
import { enterAs, goOn } from './enter-as.ts';
import { turnOnEditing } from './turn-on-editing.ts';
import { findEntrant, fulfils, needsOf, type Need } from './who-can.ts';

export interface CheckText {
  /** What the check proves, last part of its id. */
  what: string;
  /** What a person can do, after “You can”. */
  en: string;
  /** The same in Chinese, after “你可以”. */
  zh: string;
  /** Without steps there is nothing to prove, and no check. */
  steps: readonly CheckStep[] | PreparedSteps | undefined;
  /** What it takes beyond what the steps tell. */
  needs?: readonly Need[];
  /** The entity whose first example must be somebody's own: the pet one books for. */
  owns?: string;
  viewport?: Check['viewport'];
}

/**
 * Steps told apart: those that only prepare, and what is then tried. Checks with the same set-up may be done one after
 * the other on what the first of them prepared, each from the address the set-up ended at. So whatever a body leaves
 * must not help the next one to pass: it only looks at what is there, or says that it spends it.
 */
export interface PreparedSteps {
  setup: readonly CheckStep[];
  body: readonly CheckStep[];
  /** The body changes or takes away what the set-up made. */
  spends?: boolean;
  /** The body proves what the set-up did, such as a new row that is there at once. */
  fresh?: boolean;
  /** The body ends with the page as the set-up left it. */
  returns?: boolean;
}

export type WriteCheck = (text: CheckText) => Check[];

/** Where a placement is, for its checks. */
export interface Scene {
  spec: AppSpec;
  page: Page;
  write: WriteCheck;
}

/** Writes the checks of one placement: ids from page and placement, sentences in the app's language. */
export function createCheckWriter(placement: Placement, page: Page, spec: AppSpec): WriteCheck {
  const prefix = shorten(`${page.id}-${placement.id}`);
  return ({ what, en, zh, steps: written, needs = [], owns, viewport = 'wide' }) => {
    if (!written) return [];
    const { setup, body, ...how } = 'body' in written ? written : tellApart(written, page);
    const steps = [...setup, ...body];
    const id = `${prefix}-${kebab(what)}`.slice(0, 64).replace(/-+$/, '');
    const entrance = entranceOf({ what, steps, needs, owns }, { placement, page, spec });
    if (!entrance) return [];
    const sentence = (spec.language === 'zh' ? `你可以${zh}` : `You can ${en}`).slice(0, 200);
    const all = goOn(entrance, steps);
    const returns = !how.spends && [...setup, ...body].every(leavesAll) && { returns: true };
    const share = setup.length > 0 ? { setup: all.length - body.length, ...returns, ...how } : {};
    return [{ id, capability: id, sentence, group: 'visitor', viewport, ...share, steps: all }];
  };
}

/** Where all that follows the way to the page is looking at it, the way is a set-up like any other. */
function tellApart(steps: readonly CheckStep[], page: Page): PreparedSteps {
  const way = openPage(page);
  const body = steps.slice(way.length);
  const follows = JSON.stringify(steps.slice(0, way.length)) === JSON.stringify(way);
  return follows && body.length > 0 && body.every(leavesAll)
    ? { setup: way, body }
    : { setup: [], body: steps };
}

/** Going somewhere, and looking: nothing is changed by it. */
function leavesAll(step: CheckStep): boolean {
  if (step.kind === 'click') return step.on.role === 'link';
  return ['goto', 'remember'].includes(step.kind) || step.kind.startsWith('expect');
}

/** Steps that log in who can do what the check does; undefined when nobody can. */
function entranceOf(
  {
    what,
    steps,
    needs: further,
    owns,
  }: { what: string; steps: readonly CheckStep[]; needs: readonly Need[]; owns: string | undefined },
  { placement, page, spec }: { placement: Placement; page: Page; spec: AppSpec },
): CheckStep[] | undefined {
  if (!hasAccounts(spec)) return turnOnEditing(steps, spec);
  const entity = spec.entities[placement.entity ?? ''];
  const access = entity && { edit: entity.permissions.update, remove: entity.permissions.remove }[what];
  const { action } = placement.properties;
  const placedAction = typeof action === 'string' ? spec.actions[action] : undefined;
  const needs = [
    { access: page.who },
    ...further,
    ...needsOf(steps, spec),
    ...(access ? [{ access, own: true }] : []),
    // A form that ends in an action is for those who may use it.
    ...(placedAction ? [{ access: placedAction.who, own: true }] : []),
    ...(entity?.ownership === 'shared' ? [{ access: entity.permissions.read }] : []),
  ];
  // Examples of one's own are there only for those who are examples themselves.
  const listed = what === 'list' && entity?.ownership === 'own' ? entity : undefined;
  const owned = spec.entities[owns ?? ''] ?? listed;
  if (owned) {
    const all = Object.values(owned.sampleOwners);
    const owners = new Set(owns === undefined ? all : all.slice(0, 1));
    return Object.values(spec.roles)
      .filter((role) => needs.every((need) => fulfils({ role, isNew: false }, need)))
      .map((role) => ({ role, person: role.people.findIndex(({ id }) => owners.has(id)) }))
      .filter(({ person }) => person >= 0)
      .map(({ role, person }) => enterAs({ role, isNew: false }, spec, { person }))[0];
  }
  const entrant = findEntrant(needs, spec);
  return entrant && enterAs(entrant, spec);
}

/** Steps that open a page as a visitor does: from Home, by the menu; by its address when no menu leads there. */
export function openPage(page: Page): CheckStep[] {
  const all = wholePage(page);
  if (all) return all;
  if (page.path === '/') return [{ kind: 'goto', path: '/' }];
  if (!page.menu) return [{ kind: 'goto', path: page.path }];
  return [{ kind: 'goto', path: '/' }, ...followMenu(page)];
}

/** Goes on to another page from where one is, by the menu. */
export function followMenu(page: Page): CheckStep[] {
  const all = wholePage(page);
  if (all) return all;
  if (!page.menu) return [{ kind: 'goto', path: page.path }];
  return [
    {
      kind: 'click',
      on: {
        role: 'link',
        name: page.menu.label,
        exact: true,
        within: { role: 'navigation', index: 0 },
        index: 0,
      },
    },
  ];
}

/** Where a switch hides some of the rows at first, the address at which all are there. */
function wholePage({ path, blocks }: Page): CheckStep[] | undefined {
  const hides = Object.values(blocks).some(({ properties: { only } }) => hasSwitch(only));
  return hides && !path.includes(':') ? [{ kind: 'goto', path: `${path}?all=1` }] : undefined;
}

function hasSwitch(only: unknown): boolean {
  return typeof only === 'object' && only !== null && 'switch' in only && only.switch !== undefined;
}

/** The id of a field, action or option as part of a check's id. */
export function kebab(text: string): string {
  return text
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function shorten(prefix: string): string {
  return prefix.slice(0, 40).replace(/-+$/, '');
}
