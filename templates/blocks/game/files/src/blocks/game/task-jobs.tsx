import { Button } from '../../ui/index.ts';
import { JobLine } from './job-line.tsx';
import type { Task } from './rules-type.ts';
import type { Job } from './state.ts';
import { yieldOf } from './task-card.tsx';
import type { Game } from './use-game.ts';

/** Tasks that are under way or wait to be collected. */
export function TaskJobs({ tasks, game }: { tasks: readonly Task[]; game: Game }) {
  const { state, words, run } = game;
  const jobs = state.jobs
    .filter(
      ({ kind, what, isCollected }) => kind === 'task' && !isCollected && tasks.some(({ id }) => id === what),
    )
    .toReversed();
  const collect = (job: Job) => {
    const task = tasks.find(({ id }) => id === job.what);
    if (!task) return;
    const gain = yieldOf(task, job.amount, game);
    void run({ kind: 'collect', what: job.id, title: job.title, gain, said: words.collected(job.title) });
  };
  return (
    <section aria-label={words.underWay} className="flex flex-col gap-4">
      <h2 className="font-heading text-xl font-semibold">{words.underWay}</h2>
      {jobs.length === 0 && <p className="text-muted-foreground">{words.nothingUnderWay}</p>}
      <ul className="flex flex-col gap-3">
        {jobs.map((job) => (
          <JobLine key={job.id} job={job} title={`${job.title} × ${job.amount}`} game={game}>
            {job.isDone && (
              <Button size="small" variant="primary" onClick={() => collect(job)}>
                {words.collect(job.title)}
              </Button>
            )}
          </JobLine>
        ))}
      </ul>
    </section>
  );
}
