import type { ActionDefinition } from '../action.ts';

export const actions: Readonly<Record<string, ActionDefinition>> = {};

export function actionOf(id: string): ActionDefinition | undefined {
  return actions[id];
}
