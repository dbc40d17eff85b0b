import type { Catalogue } from '../../../../templates/compose/layer.ts';
import type { Answer, EngineContext, PlanRequest } from '../engine.ts';
import { contentOfIdea } from './content/content-of-idea.ts';
import { design } from './design/design.ts';
import { followUp } from './follow-up/follow-up.ts';
import type { EarlierMessage } from './follow-up/memory.ts';
import { replyTo } from './reply-to.ts';
import { understand } from './understand/understand.ts';
import { withChecks } from './with-checks.ts';

/** A plan for a first message or, when there is an app already, for a change of it; or words, when there is nothing to build. */
export async function planRequest(
  request: PlanRequest,
  context: EngineContext,
  catalogue: Catalogue,
): Promise<Answer> {
  context.signal.throwIfAborted();
  const { spec } = context;
  if (Object.keys(spec.pages).length > 0) {
    const answer = followUp(request, spec, { history: before(context) });
    if (answer.kind === 'reply') return answer;
    return { kind: 'plan', plan: withChecks(answer.plan, spec, catalogue) };
  }
  const wishes = understand(request.text);
  const reply = replyTo(request, wishes);
  if (reply !== undefined) return { kind: 'reply', text: reply };
  const content = await contentOfIdea(request.text, wishes.language);
  const plan = design({ ...wishes, ...(content && { content }) }, request.attachments);
  return { kind: 'plan', plan: withChecks(plan, spec, catalogue) };
}

/** The conversation without the message that is being answered. */
function before({ about }: EngineContext): readonly EarlierMessage[] {
  return (about?.history ?? []).filter(({ id }) => id !== about?.message);
}
