let last: Promise<unknown> = Promise.resolve();

/** Runs `work` after all work given before has ended. Rejects without running it when aborted while it waits. */
export async function oneAtATime<Result>(work: () => Promise<Result>, signal?: AbortSignal): Promise<Result> {
  const turn = last.then(() => {
    signal?.throwIfAborted();
    return work();
  });
  last = turn.catch(() => {});
  return turn;
}
