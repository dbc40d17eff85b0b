import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export type Tone = 'neutral' | 'good' | 'waiting' | 'failed' | 'information';

const tones: Record<Tone, string> = {
  neutral: 'bg-sunken text-muted',
  good: 'bg-accent-soft text-accent-ink',
  waiting: 'bg-waiting-soft text-waiting',
  failed: 'bg-failed-soft text-failed',
  information: 'bg-information-soft text-information',
};

/** A state in a few words, coloured by what it means. */
export function StatusPill({ tone, pulse, children }: { tone: Tone; pulse?: boolean; children: ReactNode }) {
  return (
    <span
      className={classNames(
        'inline-flex h-6 items-center gap-1.5 rounded-full px-2.5 text-xs font-medium whitespace-nowrap',
        tones[tone],
      )}
    >
      <span
        aria-hidden
        className={classNames('size-1.5 rounded-full bg-current', pulse && 'animate-pulse')}
      />
      {children}
    </span>
  );
}
