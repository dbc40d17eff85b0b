import type { EventBody } from '../contract/event.ts';
import type { EventLog } from './event-log.ts';

/** A way to tell of things as they happen, without waiting for each to be stored. */
export interface EventStream {
  /** Stored soon, in order. Pieces of text that follow each other within 50 ms become one event. */
  emit(body: EventBody): void;
  /** Resolves once all that was emitted is stored; rejects if something could not be. */
  flush(): Promise<void>;
}

const textMilliseconds = 50;

export function createEventStream(events: EventLog, project: string): EventStream {
  let waiting: EventBody[] = [];
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();
  let failure: unknown;

  function write(): void {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(async () => {
      const bodies = waiting;
      waiting = [];
      if (bodies.length > 0) await events.append(project, bodies);
    });
    writing.catch((error: unknown) => (failure ??= error));
  }

  return {
    emit: (body) => {
      const last = waiting.at(-1);
      if (body.kind === 'text-delta' && last?.kind === 'text-delta' && last.message === body.message) {
        waiting[waiting.length - 1] = { ...last, text: last.text + body.text };
      } else {
        waiting.push(body);
      }
      if (body.kind !== 'text-delta') write();
      else timer ??= setTimeout(write, textMilliseconds);
    },
    flush: async () => {
      write();
      await writing;
      if (failure !== undefined) throw failure;
    },
  };
}
