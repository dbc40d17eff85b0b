import type { ReactNode } from 'react';
import { Card } from '../../ui/index.ts';

export interface ToolFrameProps {
  title: string;
  /** What is chosen and typed. */
  settings: ReactNode;
  /** What comes out. */
  children: ReactNode;
}

/** Settings on one side, what they make on the other. */
export function ToolFrame({ title, settings, children }: ToolFrameProps) {
  return (
    <Card className="grid max-w-6xl grid-cols-[minmax(0,1fr)] overflow-hidden md:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
      <div role="group" aria-label={title} className="flex flex-col gap-5 p-5 sm:p-8">
        {settings}
      </div>
      <div className="flex min-w-0 flex-col gap-5 border-t border-border bg-primary-soft p-5 sm:p-8 md:border-t-0 md:border-l">
        {children}
      </div>
    </Card>
  );
}
