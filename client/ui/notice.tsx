import { CircleAlert, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** A sentence that needs to be read, with at most one thing to do. Failures are announced. */
export function Notice({
  tone,
  action,
  children,
}: {
  tone: 'failed' | 'waiting' | 'information';
  action?: ReactNode;
  children: ReactNode;
}) {
  const colours = {
    failed: 'bg-failed-soft text-failed',
    waiting: 'bg-waiting-soft text-waiting',
    information: 'bg-information-soft text-information',
  }[tone];
  const Icon = tone === 'information' ? Info : CircleAlert;
  return (
    <div
      role={tone === 'failed' ? 'alert' : 'status'}
      className={classNames('flex items-start gap-2.5 rounded-control px-3 py-2 text-sm', colours)}
    >
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
      <div className="min-w-0 flex-1 break-words">{children}</div>
      {action}
    </div>
  );
}
