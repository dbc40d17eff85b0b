import type { EventBody, ProjectEvent } from '../contract/event.ts';
import { insertEvents, listEvents } from '../db/events.ts';
import type { Database } from '../db/pool.ts';
import { lockProject, takeEventNumbers } from '../db/projects.ts';
import type { ProjectRow } from '../db/projects.ts';
import { createSubscriptions } from './subscriptions.ts';
import type { EventListener, Subscription } from './subscriptions.ts';

/** One transaction in which a project changes. */
export interface Change {
  transaction: Database;
  /** The project as it was at the start; nobody else changes it until the transaction ends. */
  project: ProjectRow;
  /** Events to store with the change, numbered in this order, and sent once it is committed. */
  append(...bodies: EventBody[]): void;
}

export interface EventLog {
  /** Changes a project and tells of it, or does neither. Changes to one project happen one after the other. */
  change<Result>(slug: string, work: (change: Change) => Promise<Result>): Promise<Result>;
  /** The same for a project that `work` itself makes. */
  create<Result>(slug: string, work: (change: Omit<Change, 'project'>) => Promise<Result>): Promise<Result>;
  /** Stores events that tell of nothing in other tables. */
  append(slug: string, bodies: readonly EventBody[]): Promise<void>;
  /** Stored events after a number, in order, at most 1000. */
  replay(slug: string, after: number): Promise<ProjectEvent[]>;
  /** Calls the listener with every event after a number, stored ones first, each once and in order. */
  subscribe(slug: string, after: number, listener: EventListener): Subscription;
  /** Calls the listener with what is stored of any project from now on. */
  watch(listener: (slug: string, events: readonly ProjectEvent[]) => void): void;
}

const pageSize = 1000;

/** Numbers, stores and sends what happens to projects. */
export function createEventLog(database: Database): EventLog {
  const read = (slug: string, after: number) => listEvents(database, slug, { after, limit: pageSize });
  const subscriptions = createSubscriptions(read, pageSize);
  const watchers: ((slug: string, events: readonly ProjectEvent[]) => void)[] = [];

  async function inTransaction<Result>(
    slug: string,
    work: (transaction: Database, bodies: EventBody[]) => Promise<Result>,
  ): Promise<Result> {
    const { result, events } = await database.transaction().execute(async (transaction) => {
      const bodies: EventBody[] = [];
      const value = await work(transaction, bodies);
      return { result: value, events: await store(transaction, slug, bodies) };
    });
    subscriptions.send(slug, events);
    for (const watcher of watchers) watcher(slug, events);
    return result;
  }

  return {
    change: (slug, work) =>
      inTransaction(slug, async (transaction, bodies) => {
        const project = await lockProject(transaction, slug);
        return work({ transaction, project, append: (...more) => void bodies.push(...more) });
      }),
    create: (slug, work) =>
      inTransaction(slug, (transaction, bodies) =>
        work({ transaction, append: (...more) => void bodies.push(...more) }),
      ),
    append: (slug, more) =>
      inTransaction(slug, async (_transaction, bodies) => {
        bodies.push(...more);
      }),
    replay: read,
    subscribe: (slug, after, listener) => subscriptions.add(slug, after, listener),
    watch: (listener) => void watchers.push(listener),
  };
}

async function store(
  transaction: Database,
  slug: string,
  bodies: readonly EventBody[],
): Promise<ProjectEvent[]> {
  if (bodies.length === 0) return [];
  const last = await takeEventNumbers(transaction, slug, bodies.length);
  const at = new Date().toISOString();
  const events = bodies.map((body, index) => ({ number: last - bodies.length + 1 + index, at, body }));
  await insertEvents(transaction, slug, events);
  return events;
}
