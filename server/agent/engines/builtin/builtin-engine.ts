import type { Catalogue } from '../../../../templates/compose/layer.ts';
import type { Engine } from '../engine.ts';
import { planRequest } from './plan-request.ts';

/** The engine that needs no model and no network: it compiles plain language to operations in milliseconds. */
export function createBuiltinEngine({ catalogue }: { catalogue: Catalogue }): Engine {
  return {
    id: 'builtin',
    plan: async (request, context) => planRequest(request, context, catalogue),
    revise: async (plan, instruction, context) => {
      // Loaded when first needed, as what changes apps is.
      const { revisePlan } = await import('./revise-plan.ts');
      return revisePlan(plan, instruction, { context, catalogue });
    },
    // Composing the spec is all there is to do; steps with a task of their own are for the model engine.
    implement: async () => undefined,
    repair: async () => false,
  };
}
