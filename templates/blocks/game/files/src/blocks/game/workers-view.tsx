import { Badge } from '../../ui/index.ts';
import type { Rules, Task } from './rules-type.ts';
import { freeOf, TaskCard } from './task-card.tsx';
import { TaskJobs } from './task-jobs.tsx';
import type { Game } from './use-game.ts';

/** Work that can be given out, and what is under way. */
export function WorkersView({ game }: { game: Game }) {
  const { rules, words } = game;
  const tasks = rules.tasks.filter((task) => !isTending(task, rules));
  const workers = rules.units.filter(({ id }) => tasks.some(({ by }) => by === id));
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="flex flex-col gap-5">
        <p className="flex flex-wrap gap-2">
          {workers.map(({ id, label }) => (
            <Badge key={id}>{words.idle(freeOf(id, game), label)}</Badge>
          ))}
        </p>
        <ul className="grid gap-4 sm:grid-cols-2">
          {tasks.map((task) => (
            <TaskCard key={task.id} task={task} game={game} />
          ))}
        </ul>
      </div>
      <TaskJobs tasks={tasks} game={game} />
    </div>
  );
}

/** Whether animals do it: it is found where they are raised. */
export function isTending({ by }: Task, { units }: Rules): boolean {
  return units.some(({ id, verb }) => id === by && verb === 'raise');
}
