import type { ReactNode } from 'react';
import type { Tone } from '../../shared/entity.ts';
import { classNames } from './class-names.ts';

const tones: Record<Tone, string> = {
  neutral: 'border-border bg-muted',
  information: 'border-information/30 bg-information-soft',
  waiting: 'border-waiting/30 bg-waiting-soft',
  good: 'border-good/30 bg-good-soft',
  bad: 'border-bad/30 bg-bad-soft',
};

export interface NoticeProps {
  tone?: Tone;
  title?: string;
  children?: ReactNode;
  action?: ReactNode;
}

/** Something to know, inside the page. Bad news are announced. */
export function Notice({ tone = 'neutral', title, children, action }: NoticeProps) {
  return (
    <div
      role={tone === 'bad' ? 'alert' : undefined}
      className={classNames(
        'flex flex-wrap items-center justify-between gap-x-6 gap-y-2 rounded-card border px-4 py-3 text-sm text-foreground',
        tones[tone],
      )}
    >
      <div>
        {title && <p className="font-medium">{title}</p>}
        {children && <div className={title ? 'text-muted-foreground' : undefined}>{children}</div>}
      </div>
      {action}
    </div>
  );
}
