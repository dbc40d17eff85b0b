import { Agent } from 'node:http';
import type { Target } from '../sandbox.ts';

/** One request or WebSocket on its way through a target. */
export interface Exchange {
  /** WebSockets and event streams: they do not hold up a drain, and are closed at its end. */
  lasting: boolean;
  close(): void;
}

/**
 * Connections used once, of which the app does not know it: told to close, it would close on an answer that comes before
 * it has read the whole body, and what was still being written would fail in place of that answer.
 */
function createFreshAgent(): Agent {
  const agent = new Agent({ keepAlive: true });
  agent.keepSocketAlive = () => false;
  return agent;
}

/** A target that receives requests, and what is on its way through it. */
export interface RoutedTarget {
  readonly target: Target;
  /** Keeps connections for requests that may be sent again. */
  readonly agent: Agent;
  /** Opens a connection for each request. */
  readonly freshAgent: Agent;
  /** Counts the exchange in, and out again once the function returned is called. */
  enter(exchange: Exchange): () => void;
  /** Exchanges under way, lasting ones included. */
  size(): number;
  /** Resolves to true once no request is under way, or to false after the time given. */
  quiet(timeoutMilliseconds: number): Promise<boolean>;
  /** Lets requests under way finish, then closes what is left. */
  drain(timeoutMilliseconds: number): Promise<void>;
}

export function createRoutedTarget(target: Target): RoutedTarget {
  const agent = new Agent({ keepAlive: true, maxFreeSockets: 64, scheduling: 'lifo' });
  const freshAgent = createFreshAgent();
  const exchanges = new Set<Exchange>();
  const watchers = new Set<() => void>();

  function passing(): boolean {
    for (const exchange of exchanges) if (!exchange.lasting) return true;
    return false;
  }

  async function quiet(timeoutMilliseconds: number): Promise<boolean> {
    if (!passing()) return true;
    return new Promise((resolve) => {
      const finish = (result: boolean) => {
        clearTimeout(timer);
        watchers.delete(watch);
        resolve(result);
      };
      const watch = () => {
        if (!passing()) finish(true);
      };
      const timer = setTimeout(() => finish(false), timeoutMilliseconds);
      watchers.add(watch);
    });
  }

  return {
    target,
    agent,
    freshAgent,
    quiet,
    enter(exchange) {
      exchanges.add(exchange);
      return () => {
        if (!exchanges.delete(exchange)) return;
        for (const watch of watchers) watch();
      };
    },
    size: () => exchanges.size,
    async drain(timeoutMilliseconds) {
      await quiet(timeoutMilliseconds);
      for (const exchange of exchanges) exchange.close();
      agent.destroy();
      freshAgent.destroy();
    },
  };
}
