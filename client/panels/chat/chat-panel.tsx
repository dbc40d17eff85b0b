import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useProject } from '../../store/project-context.ts';
import { PlanCard } from '../plan/plan-card.tsx';
import { Composer } from './composer.tsx';
import { MessageItem } from './message-item.tsx';
import { RunCard } from './run-card.tsx';

/** The conversation: messages, the plan to approve, the run as it goes, and where to write. */
export function ChatPanel() {
  const { t } = useTranslation();
  const messages = useProject((state) => state.messages);
  const plan = useProject((state) => state.plan);
  const run = useProject((state) => state.run);
  const writing = useProject((state) => state.writing);
  const activity = useProject((state) => state.activity);
  const end = useRef<HTMLDivElement>(null);

  const planWaits = plan?.status === 'awaiting-approval';
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'end' });
  }, [messages.length, planWaits, run?.id, run?.status]);

  const open = messages.filter((message) => message.status !== 'waiting');
  const queued = messages.filter((message) => message.status === 'waiting');
  const closing =
    run && messages.findLast((message) => message.author === 'sprout' && message.run === run.id);
  const before = closing ? open.filter((message) => message !== closing) : open;
  return (
    <section aria-label={t('chat.label')} className="flex h-full min-h-0 flex-col bg-canvas">
      <div className="min-h-0 flex-1 overflow-y-auto" tabIndex={-1}>
        <ol className="flex flex-col gap-4 p-4" aria-live="polite">
          {before.map((message) => (
            <MessageItem key={message.id} message={message} />
          ))}
          {Object.entries(writing).map(([id, text]) => (
            <MessageItem key={id} message={{ id, author: 'sprout', text, attachments: [], ideas: [] }} />
          ))}
          {run && (!planWaits || run.status !== 'live') && (
            <li>
              <RunCard run={run} />
            </li>
          )}
          {closing && <MessageItem key={closing.id} message={closing} />}
          {planWaits && (
            <li>
              <PlanCard resource={plan} />
            </li>
          )}
          {activity && <li className="animate-pulse text-sm text-muted">{activity}</li>}
          {queued.map((message) => (
            <MessageItem key={message.id} message={message} waiting />
          ))}
        </ol>
        <div ref={end} />
      </div>
      <Composer />
    </section>
  );
}
