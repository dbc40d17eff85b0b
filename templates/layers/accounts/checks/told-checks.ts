import { enterAs, goOn, peopleWords } from '../../../blocks/checking/enter-as.ts';
import { settled } from '../../../blocks/checking/find-adder.ts';
import { findPlacements } from '../../../blocks/checking/find-pages.ts';
import { findEntrant } from '../../../blocks/checking/who-can.ts';
import { nouns } from '../../../blocks/checking/words.ts';
import type { AppSpec } from '../../../spec/app-spec.ts';
import type { Check } from '../../../spec/check.ts';
import { listAt } from './list-at.ts';
import { writeAccountCheck } from './write-account-check.ts';

/** Who waits for what others hand in finds it under the bell. */
export function toldChecks(spec: AppSpec): Check[] {
  return Object.values(spec.entities).flatMap((entity) => {
    const told = (entity.tells ?? [])
      .flatMap((id) => spec.roles[id] ?? [])
      .find(({ people }) => people.length > 0);
    const [place] = findPlacements(spec, {
      block: 'collection',
      entity: entity.id,
      where: ({ properties }) => properties['create'] === true,
    });
    const list = place && listAt(place, spec);
    const added = list?.add();
    const asker =
      place && findEntrant([{ access: place.page.who }, { access: entity.permissions.create }], spec);
    if (!told || !list || !added || !asker?.role || asker.role.id === told.id) return [];
    if (added.nameField.id !== entity.titleField) return [];
    const { plural } = nouns(entity);
    const text = {
      what: `told-${entity.path}`,
      en: `be told as ${told.label.toLowerCase()} of ${plural} that others hand in`,
      zh: `以${told.label}的身份收到新的${entity.plural}的通知`,
    };
    const steps = [
      { kind: 'asAnotherPerson' as const, name: 'asks' },
      ...goOn(enterAs(asker, spec), list.open),
      ...added.steps,
      ...settled(),
      { kind: 'asAnotherPerson' as const, name: 'told' },
      ...enterAs({ role: told, isNew: false }, spec),
      {
        kind: 'click' as const,
        on: { role: 'button' as const, name: peopleWords(spec).notifications, index: 0 },
      },
      { kind: 'expectText' as const, text: added.shown },
    ];
    return [writeAccountCheck({ ...text, steps }, spec)];
  });
}
