import type { Catalogue } from '../../../../../templates/compose/layer.ts';
import type { Plan } from '../../../../../templates/spec/plan.ts';
import type { Database } from '../../../../db/pool.ts';
import { readPrompts } from '../../../prompts/read-prompt.ts';
import type { Answer, AttachmentView, EngineContext } from '../../engine.ts';
import { openConversation } from '../calls/recorded-chat.ts';
import { hostOf } from '../chat/endpoint.ts';
import { faultOf } from '../chat/model-error.ts';
import type { ModelSettings } from '../connection/settings.ts';
import { readUsage } from '../read-usage.ts';
import { applyAnswer } from './apply-answer.ts';
import { askForJson } from './ask-for-json.ts';
import { describeApp, describeBlocks, describeDraft, describeTables } from './describe-draft.ts';
import { estimate } from './estimate.ts';
import { findPlanProblems } from './find-plan-problems.ts';
import { answerFormat, planAnswerSchema } from './plan-answer.ts';
import { describeSending, languageOf } from './describe-sending.ts';
import { recallChat } from './recall-chat.ts';
import { createSummaryReader } from './read-summary.ts';

export interface PlanningDependencies {
  database: Database;
  catalogue: Catalogue;
  settings: ModelSettings;
  retryMilliseconds?: readonly number[];
}

export interface Planning {
  /** The person's message. */
  text: string;
  attachments: readonly AttachmentView[];
  /** What the builtin engine made of it. */
  draft: Plan;
  /** What the builtin engine said instead, if it found nothing to build. */
  said?: string;
}

/** A draft, corrected and completed by a model. A draft stays as it is when the model cannot bring its answer into form. */
export async function planWithModel(
  deps: PlanningDependencies,
  planning: Planning,
  context: EngineContext,
): Promise<Answer> {
  const { catalogue, settings } = deps;
  const { draft } = planning;
  const { spec, signal, emit } = context;
  const free = settings.capabilities?.tools !== false;
  const host = hostOf(settings.baseUrl);
  const sent = describeSending(planning, settings, languageOf(draft, spec));
  emit({ kind: 'activity', sentence: `Asking ${settings.model} at ${host}. Sent there: ${sent}.` });
  try {
    const chat = await recallChat(deps, context);
    const answer = await askForJson({
      conversation: openConversation({ ...deps, context, purpose: 'plan' }),
      capabilities: settings.capabilities,
      name: 'plan',
      schema: planAnswerSchema,
      wire: answerFormat({ free }),
      messages: [
        { role: 'system', content: systemPrompt(catalogue, free) },
        { role: 'user', content: describeTask(planning, context, { settings, chat }) },
      ],
      signal,
      findProblems: (found) =>
        found.reply !== undefined && found.steps.length === 0 && draft.steps.length === 0
          ? []
          : findPlanProblems(applyAnswer(draft, found, { free }), spec, catalogue),
      onText: createSummaryReader((text) => emit({ kind: 'text-delta', text })),
      onActivity: (sentence) => emit({ kind: 'activity', sentence }),
    });
    if (answer.reply !== undefined && answer.steps.length === 0 && draft.steps.length === 0)
      return { kind: 'reply', text: answer.reply };
    return { kind: 'plan', plan: sign(applyAnswer(draft, answer, { free })) };
  } catch (error) {
    if (faultOf(error) !== 'unreadable' || draft.steps.length === 0) throw error;
    emit({
      kind: 'activity',
      sentence: 'The answer of the model cannot be used, so this is the built-in engine’s plan.',
    });
    return { kind: 'plan', plan: sign(draft) };
  }

  function sign(plan: Plan): Plan {
    return {
      ...plan,
      model: { name: settings.model, host, sent, estimate: estimate(plan, settings.prices) },
    };
  }
}

/** What planning tells a model before the person's words. */
export function systemPrompt(catalogue: Catalogue, free: boolean): string {
  const blocks = describeBlocks(catalogue, (id) => readUsage(id) ?? '');
  const prompts = free
    ? readPrompts('plan', 'operations', 'free-steps', 'checks')
    : `${readPrompts('plan', 'operations')}\n\nFree steps are not possible here: use no \`task\` and no \`checks\`.`;
  return `${prompts}\n\n# Blocks\n\n${blocks}`;
}

function describeTask(
  planning: Planning,
  context: EngineContext,
  { settings, chat }: { settings: ModelSettings; chat: string | undefined },
): string {
  const { text, attachments, draft, said } = planning;
  const app = describeApp(context.spec);
  const waiting = draft.model !== undefined;
  return [
    `Today is ${context.today}.`,
    app === undefined ? 'There is no app yet.' : `<app>\n${app}\n</app>`,
    attachments.length > 0 && `<tables>\n${describeTables(attachments, settings.sendRows)}\n</tables>`,
    chat !== undefined &&
      `The conversation so far; what was decided in it still counts:\n<chat>\n${chat}\n</chat>`,
    `<message>\n${text}\n</message>`,
    draft.steps.length > 0
      ? `${waiting ? 'The plan as it waits for approval; the message asks to change it:' : 'The draft:'}\n<draft>\n${describeDraft(draft)}\n</draft>`
      : `There is no draft: the built-in engine understood nothing to build. ${said === undefined ? '' : `It would say: “${said}”`}`,
  ]
    .filter((part) => part !== false)
    .join('\n\n');
}
