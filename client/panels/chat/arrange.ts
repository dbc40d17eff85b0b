import type { PlanResource } from '../../../server/contract/plan.ts';
import type { Message } from '../../../server/contract/project.ts';
import type { RunResource } from '../../../server/contract/run.ts';

export type ChatItem =
  | { kind: 'message'; message: Message }
  | { kind: 'plan'; plan: PlanResource }
  | { kind: 'run'; run: RunResource };

interface Conversation {
  messages: readonly Message[];
  /** The plan that waits for approval. */
  plan: PlanResource | undefined;
  run: RunResource | null;
}

/**
 * Messages in their order with the run before the message that ended it, or at the end while it goes on, and the plan
 * after the message that made it what it is: an answer to a question about it comes below it. What the cards say
 * themselves is not said twice; messages that wait are not among them.
 */
export function arrange({ messages, plan, run }: Conversation): ChatItem[] {
  const closing =
    run && messages.findLast((message) => message.author === 'sprout' && message.run === run.id);
  const shown = messages.filter((message) => message.status !== 'waiting');
  const planning =
    plan && shown.findLast((message) => message.author === 'sprout' && message.plan === plan.id);
  const items = shown.flatMap((message): ChatItem[] => {
    const own: ChatItem[] =
      repeatsPlan(message, plan) || (message === closing && repeatsFailure(message, run))
        ? []
        : [{ kind: 'message', message }];
    return [
      ...(run && message === closing ? [{ kind: 'run', run } as const] : []),
      ...own,
      ...(plan && message === planning ? [{ kind: 'plan', plan } as const] : []),
    ];
  });
  return [
    ...items,
    ...(run && !closing ? [{ kind: 'run', run } as const] : []),
    ...(plan && !planning ? [{ kind: 'plan', plan } as const] : []),
  ];
}

function repeatsFailure(message: Message, run: RunResource | null): boolean {
  return run?.status === 'failed' && run.failure !== null && message.text.includes(run.failure.summary);
}

function repeatsPlan(message: Message, plan: PlanResource | undefined): boolean {
  if (!plan || message.author !== 'sprout' || message.plan !== plan.id) return false;
  return message.text === plan.plan.summary;
}
