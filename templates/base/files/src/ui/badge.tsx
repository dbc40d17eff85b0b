import type { ReactNode } from 'react';
import type { Tone } from '../../shared/entity.ts';
import { classNames } from './class-names.ts';

const tones: Record<Tone, string> = {
  neutral: 'bg-chip text-chip-foreground',
  information: 'bg-information-soft text-information',
  waiting: 'bg-waiting-soft text-waiting',
  good: 'bg-good-soft text-good',
  bad: 'bg-bad-soft text-bad',
};

export interface BadgeProps {
  tone?: Tone;
  /** Stands among others that have a tone: has none itself. */
  plain?: boolean;
  children: ReactNode;
}

export function Badge({ tone = 'neutral', plain = false, children }: BadgeProps) {
  return (
    <span
      className={classNames(
        'inline-flex max-w-full items-center gap-1 rounded-full px-2.5 py-0.5 text-xs font-medium',
        plain && tone === 'neutral' ? 'bg-muted text-foreground ring-1 ring-input ring-inset' : tones[tone],
      )}
    >
      {children}
    </span>
  );
}
