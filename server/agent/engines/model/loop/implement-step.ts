import type { PlanStep } from '../../../../../templates/spec/plan.ts';
import { AppError } from '../../../../errors.ts';
import { readPrompts } from '../../../prompts/read-prompt.ts';
import { tools } from '../../../tools/index.ts';
import { trimOutput } from '../../../tools/trim-output.ts';
import type { EngineContext, Workspace } from '../../engine.ts';
import { openConversation } from '../calls/recorded-chat.ts';
import { fixTypes } from '../fix/fix-types.ts';
import { describeFiles } from './describe-files.ts';
import { describeHints } from './describe-hints.ts';
import { runLoop } from './agent-loop.ts';
import type { Loop } from './agent-loop.ts';
import { toolContextOf, usualContext, watchWork } from './loop-dependencies.ts';
import type { LoopDependencies } from './loop-dependencies.ts';

const roundsOfTypes = 2;

/** Writes the code of a free step. Throws an `AppError` when the model could not. */
export async function implementStep(
  deps: LoopDependencies,
  work: { step: PlanStep; task: NonNullable<PlanStep['task']>; workspace: Workspace },
  context: EngineContext,
): Promise<void> {
  const { step, task } = work;
  const { signal, emit } = context;
  const { workspace, wrote, looked } = watchWork(work.workspace);
  const conversation = openConversation({ ...deps, context, purpose: 'build', step: step.id });
  const toolContext = toolContextOf(deps, workspace, context);
  const loop: Loop = {
    conversation,
    tools,
    toolContext,
    emit,
    contextTokens: deps.settings.capabilities?.context ?? usualContext,
    images: deps.settings.capabilities?.images ?? false,
    messages: [
      { role: 'system', content: buildPrompt() },
      { role: 'user', content: await describeWork({ step, task, workspace }, context) },
    ],
  };
  let asked = false;
  for (let round = 0; ; round += 1) {
    const said = await runLoop(loop);
    if (!wrote())
      throw new AppError(
        'engine-failed',
        `The model wrote nothing for “${step.title}”: ${said.slice(0, 300)}`,
      );
    const errors = await fixTypes({ workspace, signal, packages: deps.packages });
    if (errors === undefined) {
      if (asked || looked()) return;
      asked = true;
      loop.messages.push({ role: 'user', content: readPrompts('look') });
      continue;
    }
    if (round >= roundsOfTypes) return;
    const content = `The types do not fit yet. Mend them, then say in a sentence what is done.\n${trimOutput(errors)}`;
    loop.messages.push({ role: 'user', content });
  }
}

/** What building tells a model before the step. */
export function buildPrompt(): string {
  return readPrompts('build', 'code', 'design');
}

async function describeWork(
  work: { step: PlanStep; task: NonNullable<PlanStep['task']>; workspace: Workspace },
  { spec, about }: EngineContext,
): Promise<string> {
  const { step, task, workspace } = work;
  const checks = step.operations.flatMap((operation) =>
    operation.kind === 'put-check' ? [operation.check] : [],
  );
  const guide = await workspace.read('AGENTS.md');
  const others = about?.plan?.steps.map(({ id, sentence }) => `- ${id}: ${sentence}`).join('\n');
  return [
    `The app: ${spec.name}. ${spec.description || spec.tagline} Language of its texts: ${spec.language}.`,
    others !== undefined && `The approved plan:\n${others}`,
    `# Your step: ${step.title}\n${step.sentence}\n\n${task.instruction}`,
    `Paths you may change: ${task.paths.join(', ')}`,
    `# Checks it has to pass\n${JSON.stringify(checks)}`,
    describeHints(about?.hints, step.id),
    guide !== undefined && `# AGENTS.md\n${guide}`,
    `# Files\n${await describeFiles(workspace, task.paths)}`,
  ]
    .filter((part) => typeof part === 'string')
    .join('\n\n');
}
