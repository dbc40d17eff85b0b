import type { ProjectEvent } from '../contract/event.ts';

/** What a subscriber is told: an event, or that what comes next happens now. */
export interface EventListener {
  event(event: ProjectEvent): void;
  /** Called once, when all that was stored has been sent. */
  caughtUp?(number: number): void;
  /** Stored events could not be read; nothing more comes. */
  failed?(error: unknown): void;
}

export interface Subscription {
  close(): void;
}

interface Subscriber {
  listener: EventListener;
  last: number;
  state: 'reading' | 'live' | 'closed';
  /** Something was sent while it was reading. */
  missed: boolean;
}

export interface Subscriptions {
  add(project: string, after: number, listener: EventListener): Subscription;
  /** Hands out events that are stored and committed. */
  send(project: string, events: readonly ProjectEvent[]): void;
}

/**
 * Stored and live events by one path: a subscriber that is up to date is handed the next event as it comes; one that
 * is not, or that would skip a number, reads what it lacks from the store.
 */
export function createSubscriptions(
  read: (project: string, after: number) => Promise<ProjectEvent[]>,
  pageSize: number,
): Subscriptions {
  const subscribers = new Map<string, Set<Subscriber>>();

  function deliver(subscriber: Subscriber, event: ProjectEvent): void {
    if (subscriber.state === 'closed' || event.number <= subscriber.last) return;
    subscriber.last = event.number;
    subscriber.listener.event(event);
  }

  async function catchUp(project: string, subscriber: Subscriber): Promise<void> {
    subscriber.state = 'reading';
    let full = true;
    while (full || subscriber.missed) {
      subscriber.missed = false;
      const events = await read(project, subscriber.last);
      if (isClosed(subscriber)) return;
      for (const event of events) deliver(subscriber, event);
      full = events.length === pageSize;
    }
    if (!isClosed(subscriber)) subscriber.state = 'live';
  }

  function remove(project: string, subscriber: Subscriber): void {
    subscriber.state = 'closed';
    const others = subscribers.get(project);
    others?.delete(subscriber);
    if (others?.size === 0) subscribers.delete(project);
  }

  function start(project: string, subscriber: Subscriber, then?: () => void): void {
    catchUp(project, subscriber).then(
      () => subscriber.state === 'live' && then?.(),
      (error: unknown) => {
        remove(project, subscriber);
        subscriber.listener.failed?.(error);
      },
    );
  }

  return {
    add: (project, after, listener) => {
      const subscriber: Subscriber = { listener, last: after, state: 'reading', missed: false };
      const others = subscribers.get(project) ?? new Set();
      subscribers.set(project, others.add(subscriber));
      start(project, subscriber, () => listener.caughtUp?.(subscriber.last));
      return { close: () => remove(project, subscriber) };
    },
    send: (project, events) => {
      const [first] = events;
      if (!first) return;
      for (const subscriber of subscribers.get(project) ?? []) {
        if (subscriber.state === 'reading') subscriber.missed = true;
        else if (first.number > subscriber.last + 1) start(project, subscriber);
        else for (const event of events) deliver(subscriber, event);
      }
    },
  };
}

function isClosed(subscriber: Subscriber): boolean {
  return subscriber.state === 'closed';
}
