import { AppError } from '../../../../errors.ts';
import { readPrompts } from '../../../prompts/read-prompt.ts';
import { tools } from '../../../tools/index.ts';
import { trimOutput } from '../../../tools/trim-output.ts';
import type { EngineContext, Failure, Workspace } from '../../engine.ts';
import { openConversation } from '../calls/recorded-chat.ts';
import { fixTypes } from '../fix/fix-types.ts';
import { runLoop } from './agent-loop.ts';
import { describeFiles } from './describe-files.ts';
import { describeHints } from './describe-hints.ts';
import { toolContextOf, usualContext, watchWork } from './loop-dependencies.ts';
import type { LoopDependencies } from './loop-dependencies.ts';
import { normalise } from './repetition-guard.ts';

type Repair = (
  deps: LoopDependencies,
  work: { failure: Failure; workspace: Workspace },
  context: EngineContext,
) => Promise<boolean>;

const sameLimit = 3;
const turns = 25;
const runsRemembered = 50;

/** Mends red candidates: by rule where the fault is a common one, else by the model. The same failure is not mended a third time. */
export function createRepairer(): Repair {
  const seen = new Map<string, string[]>();

  function isStuck(failure: Failure, run: string | undefined): boolean {
    if (run === undefined) return false;
    const form = normalise(`${failure.stage} ${failure.details || failure.summary}`);
    const before = seen.get(run) ?? [];
    seen.set(run, [...before, form]);
    const [oldest] = seen.keys();
    if (seen.size > runsRemembered && oldest !== undefined) seen.delete(oldest);
    return before.filter((each) => each === form).length >= sameLimit - 1;
  }

  return async (deps, { failure, workspace: files }, context) => {
    const { signal, emit, about } = context;
    // What was tried before the person said how to do it differently does not count any more.
    if (isStuck(failure, about?.run && `${about.run} ${about.hints?.length ?? 0}`)) {
      emit({
        kind: 'activity',
        sentence: 'The same failure came back a third time, so mending was given up.',
      });
      return false;
    }
    const { workspace, wrote } = watchWork(files);
    try {
      if (failure.stage === 'types' || failure.stage === 'build') {
        const left = await fixTypes({ workspace, signal, packages: deps.packages });
        if (left === undefined && wrote()) return true;
      }
      const conversation = openConversation({
        ...deps,
        context,
        purpose: 'repair',
        ...(failure.step !== undefined && { step: failure.step }),
      });
      const said = await runLoop({
        conversation,
        tools,
        toolContext: toolContextOf(deps, workspace, context),
        emit,
        contextTokens: deps.settings.capabilities?.context ?? usualContext,
        images: deps.settings.capabilities?.images ?? false,
        maximumTurns: turns,
        messages: [
          { role: 'system', content: repairPrompt() },
          { role: 'user', content: await describeFailure(failure, workspace, context) },
        ],
      });
      emit({ kind: 'activity', sentence: said.slice(0, 300) });
      await fixTypes({ workspace, signal, packages: deps.packages });
      return wrote();
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof AppError) || !error.expected) throw error;
      emit({ kind: 'activity', sentence: error.message });
      return false;
    }
  };
}

/** What mending tells a model before the failure. */
export function repairPrompt(): string {
  return readPrompts('repair', 'code');
}

async function describeFailure(
  failure: Failure,
  workspace: Workspace,
  { spec, about }: EngineContext,
): Promise<string> {
  const step = about?.plan?.steps.find(({ id }) => id === failure.step);
  const checks = step?.operations.flatMap((operation) =>
    operation.kind === 'put-check' ? [operation.check] : [],
  );
  const own = checks?.filter(
    ({ id, sentence }) =>
      `${failure.summary}${failure.details}`.includes(sentence) || failure.details.includes(id),
  );
  return [
    `The app: ${spec.name}.`,
    step && `The step: ${step.title}. ${step.sentence}${step.task ? `\n${step.task.instruction}` : ''}`,
    `# What failed (${failure.stage})\n${failure.summary}\n${trimOutput(failure.details)}`,
    own && own.length > 0 && `# The checks that are red\n${JSON.stringify(own)}`,
    describeHints(about?.hints, failure.step),
    `# Files\n${await describeFiles(workspace, step?.task?.paths ?? [])}`,
  ]
    .filter((part) => typeof part === 'string')
    .join('\n\n');
}
