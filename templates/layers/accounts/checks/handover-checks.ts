import { answerInputs, expectConfirmation } from '../../../blocks/checking/actions.ts';
import { kebab } from '../../../blocks/checking/check-writer.ts';
import { enterAs, goOn, peopleWords, type Entrant } from '../../../blocks/checking/enter-as.ts';
import { findPlacements } from '../../../blocks/checking/find-pages.ts';
import { settled } from '../../../blocks/checking/find-adder.ts';
import { nouns } from '../../../blocks/checking/words.ts';
import { findEntrant, fulfils } from '../../../blocks/checking/who-can.ts';
import type { Action } from '../../../spec/action.ts';
import type { AppSpec } from '../../../spec/app-spec.ts';
import type { Check, CheckStep, Locator } from '../../../spec/check.ts';
import type { Entity } from '../../../spec/entity.ts';
import { holdsAtFirst } from './holds-at-first.ts';
import { listAt } from './list-at.ts';
import { writeAccountCheck } from './write-account-check.ts';

/** What one person adds another of a different role acts on, such as a request that a manager approves. */
export function handoverChecks(spec: AppSpec): Check[] {
  return Object.values(spec.actions).flatMap((action) => {
    const entity = spec.entities[action.entity ?? ''];
    const found = entity && handover(action, entity, spec);
    if (!entity || !found) return [];
    const { plural } = nouns(entity);
    const role = found.actor.role?.label ?? '';
    const text = {
      what: `hand-over-${kebab(action.id)}`,
      en: `use “${action.label}” as ${role.toLowerCase()} on ${plural} that others add`,
      zh: `以${role}的身份对他人的${entity.plural}使用“${action.label}”`,
    };
    return [writeAccountCheck({ ...text, steps: found.steps }, spec)];
  });
}

function handover(
  action: Action,
  entity: Entity,
  spec: AppSpec,
): { actor: Entrant; steps: CheckStep[] } | undefined {
  const place = (where: Parameters<typeof findPlacements>[1]['where']) => {
    const [found] = findPlacements(spec, { block: 'collection', entity: entity.id, where });
    const list = found && listAt(found, spec);
    return found && list ? { page: found.page, list } : undefined;
  };
  const adding = place(({ properties }) => properties['create'] === true);
  const acting = place(
    ({ properties }) => Array.isArray(properties['actions']) && properties['actions'].includes(action.id),
  );
  const added = adding?.list.add();
  if (!adding || !acting || !added || action.guards.length > 0) return undefined;
  if (added.nameField.id !== entity.titleField || !holdsAtFirst(action.shownWhen, entity)) return undefined;
  const asker = findEntrant([{ access: adding.page.who }, { access: entity.permissions.create }], spec);
  const needs = [{ access: acting.page.who }, { access: action.who }, seeingAll(entity)];
  const actor = findEntrant(needs, spec);
  const answers = answerInputs(action, spec);
  // Who can do both is proven where the action stands.
  if (!asker || !actor?.role || !answers || fulfils(asker, { access: action.who })) return undefined;
  const item = acting.list.items.containing(added.shown);
  const buttonOf = ({ label }: Action): Locator => ({ role: 'button', name: `${label}:`, within: item });
  const reverse = spec.actions[action.reverse ?? ''];
  const after: CheckStep[] = reverse
    ? [{ kind: 'expectThing', thing: buttonOf(reverse) }]
    : action.shownWhen
      ? [{ kind: 'expectThing', thing: buttonOf(action), gone: true }]
      : [];
  const steps: CheckStep[] = [
    { kind: 'asAnotherPerson', name: 'asks' },
    ...goOn(enterAs(asker, spec), adding.list.open),
    ...added.steps,
    ...settled(),
    { kind: 'asAnotherPerson', name: 'acts' },
    ...goOn(enterAs(actor, spec, { called: 'Lou' }), acting.list.open),
    ...acting.list.find('{unique}'),
    { kind: 'click', on: buttonOf(action) },
    ...answers,
    ...expectConfirmation(action),
    ...after,
    ...(asker.role ? toldSteps(action, spec) : []),
  ];
  return { actor, steps };
}

/** Rows of others are seen by all of a shared entity, and by the roles that are to read those of everybody. */
function seeingAll({ ownership, permissions }: Entity) {
  const access = permissions.read.filter((each) => ownership === 'shared' || each.startsWith('role:'));
  return { access };
}

/** Whoever added the row is told. */
function toldSteps({ effects }: Action, spec: AppSpec): CheckStep[] {
  const tells = effects.some(
    ({ kind, ...effect }) =>
      kind === 'notify' &&
      'person' in effect &&
      effect.person.kind === 'path' &&
      effect.person.scope === 'row' &&
      effect.person.path[0] === 'owner',
  );
  if (!tells) return [];
  return [
    { kind: 'asAnotherPerson', name: 'asks' },
    { kind: 'reload' },
    { kind: 'expectThing', thing: { role: 'button', name: peopleWords(spec).unread(1), index: 0 } },
  ];
}
