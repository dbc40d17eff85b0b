import type { Entity } from '../../../../../templates/spec/entity.ts';
import { staffThings } from '../words/data/roles-of-things.ts';
import type { RightsSetting } from './permissions.ts';

/** Who comes to a business, and not to work with it. */
const outsiders = /^(?:customer|patient|tenant)$/;

/** What a business keeps for itself, where people from outside use the app and are not said to read it. */
export function isOfStaff({ id }: Entity, { roles, rights }: RightsSetting): boolean {
  const outside = roles.filter(({ entry }) => outsiders.test(entry.id));
  return (
    staffThings.has(id) &&
    outside.length > 0 &&
    !outside.some((role) => role.entry.thing === id) &&
    !rights.some(
      ({ who, what }) => what === id && (who === 'anybody' || outside.some((role) => role.id === who)),
    )
  );
}

/** What is noted about those who apply is not for those who apply. */
export function isAboutThem({ id, fields }: Entity, { roles }: RightsSetting): boolean {
  const about =
    /^(?:review|comment)$/.test(id) && Object.values(fields).some(({ target }) => target === 'candidate');
  return (
    (about || /^(?:candidate|jobOffer|interview)$/.test(id)) &&
    roles.some(({ entry }) => entry.id === 'candidate')
  );
}
