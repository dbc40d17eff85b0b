import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useProject } from '../../store/project-context.ts';
import { MachineNotices } from '../machine-notices.tsx';
import { arrange } from './arrange.ts';
import { Composer } from './composer.tsx';
import { MessageItem } from './message-item.tsx';
import { RunCard } from './run-card.tsx';
import { useSay } from '../../text/said/say.ts';
import { planPlace, useFollowEnd } from './use-follow-end.ts';

const PlanCard = lazy(() => import('../plan/plan-card.tsx'));

/** The conversation: messages, the plan to approve, the run as it goes, and where to write. */
export function ChatPanel() {
  const { t } = useTranslation();
  const { sayWhole } = useSay();
  const messages = useProject((state) => state.messages);
  const plan = useProject((state) => state.plan);
  const run = useProject((state) => state.run);
  const writing = useProject((state) => state.writing);
  const activity = useProject((state) => state.activity);
  const drafting = useProject((state) => state.project.status === 'drafting');

  const waitingPlan = plan?.status === 'awaiting-approval' ? plan : undefined;
  const scroller = useFollowEnd({
    plan: waitingPlan?.id,
    written: messages.filter((message) => message.author === 'person').length,
  });
  return (
    <section aria-label={t('chat.label')} className="flex h-full min-h-0 flex-col bg-canvas">
      <div ref={scroller} className="min-h-0 flex-1 overflow-y-auto scroll-smooth" tabIndex={-1}>
        <div className="px-4 pt-3 empty:hidden">
          <MachineNotices />
        </div>
        <ol className="flex flex-col gap-4 p-4" aria-live="polite" aria-relevant="additions">
          {arrange({ messages, plan: waitingPlan, run }).map((item) => {
            switch (item.kind) {
              case 'message':
                return (
                  <MessageItem
                    key={item.message.id}
                    message={item.message}
                    last={item.message === messages.at(-1)}
                  />
                );
              case 'plan':
                return (
                  <li key={item.plan.id} id={planPlace} className="scroll-mt-4">
                    <Suspense fallback={<div className="h-240 rounded-card border border-line bg-surface" />}>
                      <PlanCard resource={item.plan} />
                    </Suspense>
                  </li>
                );
              case 'run':
                return (
                  <li key={item.run.id}>
                    <RunCard run={item.run} />
                  </li>
                );
            }
          })}
          {Object.entries(writing).map(([id, text]) => (
            <MessageItem key={id} message={{ id, author: 'sprout', text, attachments: [], ideas: [] }} />
          ))}
          {(activity !== undefined || drafting) && (
            <li className="flex items-center gap-2 text-sm text-muted">
              <span aria-hidden className="size-2 animate-pulse rounded-full bg-information" />
              {activity === undefined ? t('chat.thinking') : sayWhole(activity)}
            </li>
          )}
          {messages
            .filter((message) => message.status === 'waiting')
            .map((message) => (
              <MessageItem key={message.id} message={message} waiting />
            ))}
        </ol>
      </div>
      <Composer />
    </section>
  );
}
