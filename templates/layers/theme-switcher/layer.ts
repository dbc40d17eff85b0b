import type { Layer } from '../../compose/layer.ts';

/** A control to change between light, dark and what the device says. */
export const themeSwitcherLayer: Omit<Layer, 'files'> = {
  id: 'theme-switcher',
  title: 'Theme switcher',
  requires: ['base'],
  dependencies: [],
  whenToUse: 'People ask to change between light and dark themselves.',
  applies: (spec) => spec.theme.switcher,
};
