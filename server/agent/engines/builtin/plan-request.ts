import type { Catalogue } from '../../../../templates/compose/layer.ts';
import type { Answer, EngineContext, PlanRequest } from '../engine.ts';
import { contentOfIdea } from './content/content-of-idea.ts';
import { design } from './design/design.ts';
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
    // Loaded when first needed: what changes apps is large, and whoever only starts Sprout does not need it.
    const { changeApp } = await import('./change-app.ts');
    const answer = await changeApp(request.text, context);
    if (answer.kind === 'reply') return { kind: 'reply', text: answer.text };
    return { kind: 'plan', plan: withChecks(answer.plan, spec, catalogue) };
  }
  const wishes = understand(request.text);
  const reply = replyTo(request, wishes);
  if (reply !== undefined) return { kind: 'reply', text: reply };
  const content = await contentOfIdea(request.text, wishes.language);
  const plan = design({ ...wishes, ...(content && { content }) }, request.attachments);
  return { kind: 'plan', plan: withChecks(plan, spec, catalogue) };
}
