import type { Target } from '../sandbox.ts';
import type { AppHost } from './host.ts';
import { createRoutedTarget } from './routed-target.ts';
import type { RoutedTarget } from './routed-target.ts';

/** What a request finds at a service. */
export type Arrival =
  | { kind: 'target'; target: RoutedTarget }
  | { kind: 'unknown' | 'held' | 'starting' }
  | { kind: 'broken'; reason: string };

export interface ServiceOptions {
  /** Starts what serves this host; `undefined` when there is no such app. Never called twice at once for one host. */
  onDemand(host: AppHost): Promise<Target | undefined>;
  /** Ends what `onDemand` started. */
  onIdle(host: AppHost, target: Target): Promise<void> | void;
  holdMilliseconds: number;
  /** How long a request waits for a start before it is told that the app is starting. */
  startMilliseconds: number;
  idleMilliseconds: number;
  drainMilliseconds: number;
}

/** Everything the router knows of one service. */
export interface Service {
  /** Answers at once, without a promise, when the service is simply up. */
  arrive(): Arrival | Promise<Arrival>;
  current(): RoutedTarget | undefined;
  deploy(target: Target): Promise<void>;
  remove(): Promise<void>;
  hold(): () => void;
  /** To be called when a target refuses connections: one that was started on demand is started again next time. */
  lost(target: RoutedTarget): void;
  /** Nothing is known of it but its name, so it can be forgotten. */
  empty(): boolean;
}

async function orAfter<Value, Late>(
  promise: Promise<Value>,
  milliseconds: number,
  late: Late,
): Promise<Value | Late> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<Late>((resolve) => {
    timer = setTimeout(() => resolve(late), milliseconds);
  });
  return Promise.race([promise, timeout]).finally(() => clearTimeout(timer));
}

export function createService(host: AppHost, options: ServiceOptions): Service {
  let active: RoutedTarget | undefined;
  let startedOnDemand = false;
  let starting: Promise<Arrival> | undefined;
  let stopping: Promise<void> | undefined;
  let idleTimer: NodeJS.Timeout | undefined;
  const holds = new Set<symbol>();
  let holdEnded = Promise.withResolvers<'ended'>();

  async function retire(target: RoutedTarget): Promise<void> {
    await target.drain(options.drainMilliseconds);
    await options.onIdle(host, target.target);
  }

  function endOnDemand(): void {
    if (active === undefined) return;
    const target = active;
    active = undefined;
    startedOnDemand = false;
    clearTimeout(idleTimer);
    // The next start waits for this, so that two of one release never run at once.
    stopping = retire(target)
      .catch(() => undefined)
      .finally(() => (stopping = undefined));
  }

  function watchIdle(): void {
    clearTimeout(idleTimer);
    if (!startedOnDemand) return;
    idleTimer = setTimeout(() => {
      if (active !== undefined && active.size() > 0) watchIdle();
      else endOnDemand();
    }, options.idleMilliseconds);
    idleTimer.unref();
  }

  async function start(): Promise<Arrival> {
    await stopping;
    try {
      const target = await options.onDemand(host);
      if (active !== undefined) {
        // A deploy came first; what was started here is not needed.
        if (target !== undefined) await options.onIdle(host, target);
        return { kind: 'target', target: active };
      }
      if (target === undefined) return { kind: 'unknown' };
      active = createRoutedTarget(target);
      startedOnDemand = true;
      watchIdle();
      return { kind: 'target', target: active };
    } catch (error) {
      return { kind: 'broken', reason: error instanceof Error ? error.message : String(error) };
    }
  }

  function arrive(): Arrival | Promise<Arrival> {
    if (holds.size > 0) return arriveHeld();
    if (active === undefined) return arriveStarting();
    if (startedOnDemand) watchIdle();
    return { kind: 'target', target: active };
  }

  async function arriveHeld(): Promise<Arrival> {
    const outcome = await orAfter(holdEnded.promise, options.holdMilliseconds, 'late');
    return outcome === 'late' ? { kind: 'held' } : arrive();
  }

  async function arriveStarting(): Promise<Arrival> {
    starting ??= start().finally(() => (starting = undefined));
    const arrival = await orAfter(starting, options.startMilliseconds, undefined);
    if (arrival === undefined) return { kind: 'starting' };
    return arrival.kind === 'target' && active !== undefined ? arrive() : arrival;
  }

  return {
    arrive,
    current: () => active,
    async deploy(target) {
      const previous = active;
      const ownPrevious = startedOnDemand;
      active = createRoutedTarget(target);
      startedOnDemand = false;
      clearTimeout(idleTimer);
      if (previous === undefined) return;
      if (ownPrevious) await retire(previous);
      else await previous.drain(options.drainMilliseconds);
    },
    async remove() {
      const previous = active;
      if (startedOnDemand) {
        endOnDemand();
        await stopping;
        return;
      }
      active = undefined;
      await previous?.drain(options.drainMilliseconds);
    },
    hold() {
      const key = Symbol('hold');
      holds.add(key);
      return () => {
        if (!holds.delete(key) || holds.size > 0) return;
        holdEnded.resolve('ended');
        holdEnded = Promise.withResolvers();
      };
    },
    lost(target) {
      if (target === active && startedOnDemand) endOnDemand();
    },
    empty: () => active === undefined && starting === undefined && stopping === undefined && holds.size === 0,
  };
}
