import type { Catalogue } from '../../../../templates/compose/layer.ts';
import type { Plan } from '../../../../templates/spec/plan.ts';
import type { Database } from '../../../db/pool.ts';
import type { Engine, EngineContext } from '../engine.ts';
import { requireModel } from './connection/settings.ts';
import { settingsFor } from './connection/settings-for.ts';
import type { ModelConnection } from './connection/settings.ts';
import { implementStep } from './loop/implement-step.ts';
import { createRepairer } from './loop/repair-candidate.ts';
import { planWithModel } from './plan/plan-with-model.ts';

export interface ModelEngineOptions {
  database: Database;
  catalogue: Catalogue;
  /** Plans first; the model corrects and completes what it made. */
  builtin: Engine;
  connection: Pick<ModelConnection, 'current'>;
  /** Names of packages an app may use. */
  packages: readonly string[];
  /** Waits before a failed call is tried again. */
  retryMilliseconds?: readonly number[];
}

/** The engine that asks a language model at any OpenAI-compatible endpoint. */
export function createModelEngine(options: ModelEngineOptions): Engine {
  const { builtin, connection } = options;
  const repair = createRepairer();
  const deps = ({ about }: EngineContext) => ({
    ...options,
    settings: settingsFor(requireModel(connection), about),
  });
  return {
    id: 'model',
    plan: async (request, context) => {
      const first = await builtin.plan(request, context);
      const { text, attachments } = request;
      const planning = { text, attachments, ...draftOf(first) };
      return planWithModel(deps(context), planning, context);
    },
    revise: async (plan, instruction, context) => {
      const first = await builtin.revise(plan, instruction, context);
      const draft = first.kind === 'plan' ? { ...plan, ...first.plan } : plan;
      return planWithModel(deps(context), { text: instruction, attachments: [], draft }, context);
    },
    implement: async (step, workspace, context) => {
      if (step.task) await implementStep(deps(context), { step, task: step.task, workspace }, context);
    },
    repair: (failure, workspace, context) => repair(deps(context), { failure, workspace }, context),
  };
}

function draftOf(answer: Awaited<ReturnType<Engine['plan']>>): { draft: Plan; said?: string } {
  if (answer.kind === 'plan') return { draft: answer.plan };
  return { draft: { summary: 'Nothing yet', steps: [], questions: [] }, said: answer.text };
}
