import type { ReactNode } from 'react';
import { Badge, Card } from '../../ui/index.ts';
import type { Job } from './state.ts';
import { clockTime, type Game } from './use-game.ts';

/** Something that takes its time: how far it is, and when it ends. */
export function JobLine({
  job,
  title,
  game,
  children,
}: {
  job: Job;
  title: string;
  game: Game;
  children?: ReactNode;
}) {
  const { now, words } = game;
  const whole = Math.max(1, job.endsAt - job.at);
  const share = Math.min(1, Math.max(0, (now - job.at) / whole));
  const left = Math.max(0, Math.ceil((job.endsAt - now) / 1000));
  return (
    <li>
      <Card className="flex flex-col gap-3 p-4">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p className="font-medium">{title}</p>
          {job.isDone ? (
            <Badge tone="good">{words.done}</Badge>
          ) : (
            <Badge tone="waiting">
              {words.left(`${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`)}
            </Badge>
          )}
        </div>
        <div className="h-2 overflow-hidden rounded-full bg-muted" aria-hidden>
          <div className="h-full rounded-full bg-link" style={{ width: `${share * 100}%` }} />
        </div>
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p className="text-sm text-muted-foreground tabular-nums">{words.endsAt(clockTime(job.endsAt))}</p>
          {children}
        </div>
      </Card>
    </li>
  );
}
