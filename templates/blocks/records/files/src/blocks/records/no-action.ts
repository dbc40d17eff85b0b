import type { ActionDefinition } from '../../../shared/action.ts';

/** Stands where an app has no action for something. */
export const noAction: ActionDefinition = {
  id: '',
  label: '',
  tone: 'neutral',
  inputs: [],
  guards: [],
  run: async () => undefined,
};
