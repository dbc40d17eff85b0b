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

export function Badge({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span
      className={classNames(
        'inline-flex max-w-full items-center gap-1 rounded-full px-2.5 py-0.5 text-xs font-medium',
        tones[tone],
      )}
    >
      {children}
    </span>
  );
}
