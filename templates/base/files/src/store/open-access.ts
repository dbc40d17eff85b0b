import type { Access } from './access-type.ts';
import { isEditing } from './editing.ts';

/** Everybody may do everything; what visitors only read is changed while editing is on. */
export const openAccess: Access = {
  person: undefined,
  menu: (entries) => entries,
  mayLoad: () => true,
  may: (_deed, entity) => (entity.editing === 'switch' && !isEditing() ? 'no' : 'yes'),
  mayAct: () => 'yes',
  mayRemoveSamples: () => 'yes',
  askLogIn: () => undefined,
};
