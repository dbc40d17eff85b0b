import type { Catalogue } from '../../../../../templates/compose/layer.ts';
import { fold } from '../../../../../templates/spec/fold.ts';
import { readPrompts } from '../../../prompts/read-prompt.ts';
import type { EngineContext } from '../../engine.ts';
import type { ChatMessage } from '../chat/chat.ts';
import { chooseBlocks, explainBlocks, listBlocks } from './block-library.ts';
import { describeApp, describeDraft, describeTables } from './describe-draft.ts';
import type { Planning } from './planning.ts';

export interface PlanningBrief {
  catalogue: Catalogue;
  /** Whether steps may have code of their own. */
  free: boolean;
  /** For models that take little at once: only what cannot be done without. */
  brief: boolean;
  sendRows: boolean;
  /** The conversation so far. */
  chat: string | undefined;
}

/** What a model is told to plan from: the same for everybody first, then the message with all that belongs to it. */
export function describePlanning(
  planning: Planning,
  context: EngineContext,
  brief: PlanningBrief,
): ChatMessage[] {
  return [
    { role: 'system', content: systemPrompt(brief) },
    { role: 'user', content: describeTask(planning, context, brief) },
  ];
}

/** What planning tells a model before the person's words. It is the same each time, so that endpoints can keep it. */
export function systemPrompt({
  catalogue,
  free,
  brief,
}: Pick<PlanningBrief, 'catalogue' | 'free' | 'brief'>): string {
  const prompts = free
    ? readPrompts('plan', 'operations', 'free-steps', 'checks')
    : `${readPrompts('plan', 'operations')}\n\nFree steps are not possible here: use no \`task\` and no \`checks\`.`;
  return brief
    ? `${prompts}\n\nOnly the blocks explained in the message can be placed.`
    : `${prompts}\n\n# All blocks\n\n${listBlocks(catalogue)}`;
}

function describeTask(planning: Planning, context: EngineContext, options: PlanningBrief): string {
  const { text, attachments, draft, said } = planning;
  const { catalogue, brief, sendRows, chat } = options;
  const app = describeApp(context.spec);
  const waiting = draft.model !== undefined;
  const operations = draft.steps.flatMap((step) => step.operations);
  const blocks = chooseBlocks(catalogue, { text, spec: fold(operations, context.spec).spec });
  return [
    `Today is ${context.today}.`,
    `<blocks>\n${explainBlocks(catalogue, blocks)}\n</blocks>`,
    app === undefined ? 'There is no app yet.' : `<app>\n${app}\n</app>`,
    attachments.length > 0 && `<tables>\n${describeTables(attachments, sendRows && !brief)}\n</tables>`,
    chat !== undefined &&
      !brief &&
      `The conversation so far; what was decided in it still counts:\n<chat>\n${chat}\n</chat>`,
    `<message>\n${text}\n</message>`,
    draft.steps.length > 0
      ? `${waiting ? 'The plan as it waits for approval; the message asks to change it:' : 'The draft:'}\n<draft>\n${describeDraft(draft)}\n</draft>`
      : `There is no draft: the built-in engine understood nothing to build. ${said === undefined ? '' : `It would say: “${said}”`}`,
  ]
    .filter((part) => typeof part === 'string')
    .join('\n\n');
}
