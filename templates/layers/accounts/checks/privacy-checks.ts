import { kebab } from '../../../blocks/checking/check-writer.ts';
import { enterAs, goOn, type Entrant } from '../../../blocks/checking/enter-as.ts';
import { findPlacements } from '../../../blocks/checking/find-pages.ts';
import { settled } from '../../../blocks/checking/find-adder.ts';
import { appWords, nouns } from '../../../blocks/checking/words.ts';
import { findEntrant } from '../../../blocks/checking/who-can.ts';
import type { AppSpec } from '../../../spec/app-spec.ts';
import type { Check, CheckStep, Locator } from '../../../spec/check.ts';
import type { Entity } from '../../../spec/entity.ts';
import { listAt } from './list-at.ts';
import { writeAccountCheck } from './write-account-check.ts';

const main: Locator = { role: 'main' };

/** What somebody adds is not there for somebody else, where everybody has their own rows. */
export function privacyChecks(spec: AppSpec): Check[] {
  return Object.values(spec.entities)
    .filter(({ ownership, origin }) => ownership === 'own' && origin === 'kept')
    .flatMap((entity) => {
      const steps = privacySteps(entity, spec);
      const { plural } = nouns(entity);
      const text = { en: `keep your ${plural} from others`, zh: `只看到自己的${entity.plural}` };
      return steps ? [writeAccountCheck({ what: `own-${kebab(entity.id)}`, ...text, steps }, spec)] : [];
    });
}

function privacySteps(entity: Entity, spec: AppSpec): CheckStep[] | undefined {
  const [place] = findPlacements(spec, {
    block: 'collection',
    entity: entity.id,
    where: ({ properties }) => properties['create'] === true,
  });
  const list = place && listAt(place, spec);
  const added = list?.add();
  if (!place || !list || !added) return undefined;
  const needs = [{ access: place.page.who }, { access: entity.permissions.create }];
  const entrant = findEntrant(needs, spec);
  if (!entrant || !hasOwnRowsOnly(entrant, entity)) return undefined;
  if (!entrant.isNew && entrant.role && entrant.role.people.length < 2) return undefined;
  const button: Locator = {
    role: 'button',
    name: appWords(spec).add(entity.singular),
    exact: true,
    index: 0,
  };
  return [
    ...goOn(enterAs(entrant, spec), list.open),
    ...added.steps,
    ...settled(),
    ...list.find('{unique}'),
    { kind: 'expectText', text: added.shown, within: main },
    { kind: 'asAnotherPerson' },
    ...goOn(enterAs(entrant, spec, { called: 'Lou', person: 1 }), list.open),
    { kind: 'expectThing', thing: button },
    { kind: 'expectText', text: added.shown, within: main, gone: true },
  ];
}

/** Whether somebody sees no rows but their own. */
function hasOwnRowsOnly({ role }: Entrant, { permissions }: Entity): boolean {
  return !role || (!role.administrator && !permissions.read.includes(`role:${role.id}`));
}
