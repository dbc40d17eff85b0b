import type { PlanResource } from '../../../server/contract/plan.ts';
import type { Message } from '../../../server/contract/project.ts';
import type { RunResource } from '../../../server/contract/run.ts';

export type ChatItem = { kind: 'message'; message: Message } | { kind: 'run'; run: RunResource };

interface Conversation {
  messages: readonly Message[];
  /** The plan that waits for approval. */
  plan: PlanResource | undefined;
  run: RunResource | null;
}

/**
 * Messages in their order with the run before the message that ended it, or at the end while it goes on. What the cards
 * say themselves is not said twice; messages that wait are not among them.
 */
export function arrange({ messages, plan, run }: Conversation): ChatItem[] {
  const closing =
    run && messages.findLast((message) => message.author === 'sprout' && message.run === run.id);
  const items = messages
    .filter((message) => message.status !== 'waiting' && !repeatsPlan(message, plan))
    .flatMap((message): ChatItem[] => {
      const item: ChatItem = { kind: 'message', message };
      if (!run || message !== closing) return [item];
      return repeatsFailure(message, run) ? [{ kind: 'run', run }] : [{ kind: 'run', run }, item];
    });
  return run && !closing ? [...items, { kind: 'run', run }] : items;
}

function repeatsFailure(message: Message, run: RunResource): boolean {
  return run.status === 'failed' && run.failure !== null && message.text.includes(run.failure.summary);
}

function repeatsPlan(message: Message, plan: PlanResource | undefined): boolean {
  return message.author === 'sprout' && message.plan === plan?.id && message.text === plan.plan.summary;
}
