import type { ReactNode } from 'react';
import type { Status } from '../store/index.ts';
import { words } from '../text/index.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

export interface LoadStateProps {
  status: Status;
  retry: () => void;
  children: ReactNode;
}

/** Its children once the data are there; until then grey lines that keep the place, or what went wrong. */
export function LoadState({ status, retry, children }: LoadStateProps) {
  if (status === 'ready') return children;
  if (status === 'failed')
    return (
      <Notice tone="bad" action={<Button onClick={retry}>{words.tryAgain}</Button>}>
        {words.loadFailed}
      </Notice>
    );
  return (
    <div className="flex flex-col gap-3" aria-busy="true" aria-label={words.loading} role="group">
      {['a', 'b', 'c'].map((line) => (
        <div key={line} className="h-20 animate-pulse rounded-card bg-muted" />
      ))}
    </div>
  );
}
