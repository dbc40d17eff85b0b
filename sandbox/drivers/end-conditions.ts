/** Ends a command when its time is up or when it is aborted, and remembers which. Call `release` once it has ended. */
export function endConditions(
  request: { timeoutMilliseconds: number; signal?: AbortSignal },
  end: () => void,
): { outcome(): { timedOut: boolean; aborted: boolean }; release(): void } {
  let timedOut = false;
  let aborted = false;
  const timer = setTimeout(() => {
    timedOut = !aborted;
    end();
  }, request.timeoutMilliseconds);
  const abort = (): void => {
    aborted = !timedOut;
    end();
  };
  request.signal?.addEventListener('abort', abort, { once: true });
  if (request.signal?.aborted) abort();

  return {
    outcome: () => ({ timedOut, aborted }),
    release() {
      clearTimeout(timer);
      request.signal?.removeEventListener('abort', abort);
    },
  };
}
