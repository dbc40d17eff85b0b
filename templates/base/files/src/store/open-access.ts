import type { Access } from './access-type.ts';

/** Everybody may do everything. */
export const openAccess: Access = {
  person: undefined,
  menu: (entries) => entries,
  mayLoad: () => true,
  may: () => 'yes',
  mayAct: () => 'yes',
  mayRemoveSamples: () => 'yes',
  askLogIn: () => undefined,
};
