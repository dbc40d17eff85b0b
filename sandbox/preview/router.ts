import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Target } from '../sandbox.ts';
import { answer, answerUpgrade } from './answer.ts';
import { createForwarder } from './forward.ts';
import { parseAppHost } from './host.ts';
import type { AppHost } from './host.ts';
import { createService } from './service.ts';
import type { Arrival, Service, ServiceOptions } from './service.ts';

export interface PreviewRouterOptions extends Partial<ServiceOptions> {
  /** Apps are one label below it, for example `sprout.localhost`. */
  domain: string;
  /** Cookies no app may see. */
  privateCookies?: readonly string[];
  /** How long an app may take until the first byte of its answer. */
  answerMilliseconds?: number;
  /** Told once for each service and kind when something was taken out of an app's response. */
  onWarning?: (service: string, sentence: string) => void;
}

/** Sends what arrives at app host names to the apps. Used by an HTTP server; listens to nothing itself. */
export interface PreviewRouter {
  /** The app a `Host` header stands for; `undefined` when it is not an app's name at all. */
  serviceFor(host: string | undefined): AppHost | undefined;
  handle(request: IncomingMessage, response: ServerResponse): void;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /**
   * Sends new requests to a target that is already healthy. Resolves once requests to the one before have ended, or
   * were ended, so that it can be stopped.
   */
  deploy(service: string, target: Target): Promise<void>;
  /** Forgets a service. Resolves like `deploy`. */
  remove(service: string): Promise<void>;
  /** Makes new requests wait until the function returned is called. */
  hold(service: string): () => void;
  /** Resolves to true once no request is under way at the service; to false if some still are after the time given. */
  quiet(service: string, timeoutMilliseconds: number): Promise<boolean>;
  /** Where the service's requests go now. */
  targetOf(service: string): Target | undefined;
  /** Ends every exchange without waiting. */
  close(): Promise<void>;
}

export function createPreviewRouter(options: PreviewRouterOptions): PreviewRouter {
  const services = new Map<string, Service>();
  const warned = new Set<string>();
  const serviceOptions: ServiceOptions = {
    onDemand: options.onDemand ?? (async () => undefined),
    onIdle: options.onIdle ?? (() => undefined),
    holdMilliseconds: options.holdMilliseconds ?? 20_000,
    startMilliseconds: options.startMilliseconds ?? 3_000,
    idleMilliseconds: options.idleMilliseconds ?? 60_000,
    drainMilliseconds: options.drainMilliseconds ?? 10_000,
  };

  function warn(service: string, removed: readonly string[]): void {
    for (const what of removed) {
      const key = `${service} ${what}`;
      // Names come from outside, so what is remembered of them is bounded.
      if (warned.has(key) || warned.size > 10_000) continue;
      warned.add(key);
      options.onWarning?.(
        service,
        `The app sent ${what}, which would reach beyond its own address; it was left out.`,
      );
    }
  }

  const forwarder = createForwarder({
    privateCookies: options.privateCookies ?? ['__Host-sprout'],
    answerMilliseconds: options.answerMilliseconds ?? 120_000,
    onRemoved: (request, removed) => warn(serviceFor(request.headers.host)?.service ?? 'unknown', removed),
  });

  function serviceFor(host: string | undefined): AppHost | undefined {
    return parseAppHost(host, options.domain);
  }

  function serviceAt(host: AppHost): Service {
    const known = services.get(host.service);
    if (known !== undefined) return known;
    const service = createService(host, serviceOptions);
    services.set(host.service, service);
    return service;
  }

  function serviceNamed(name: string): Service {
    const host = serviceFor(`${name}.${options.domain}`);
    if (host === undefined)
      throw new Error(`“${name}” cannot be a host name, so no app can be served under it.`);
    return serviceAt(host);
  }

  function forgetIfEmpty(name: string): void {
    if (services.get(name)?.empty() === true) services.delete(name);
  }

  function passOn(
    request: IncomingMessage,
    response: ServerResponse,
    place: { host: AppHost; arrival: Arrival },
  ): void {
    const { host, arrival } = place;
    if (response.destroyed) return;
    if (arrival.kind !== 'target') {
      forgetIfEmpty(host.service);
      const kind = arrival.kind === 'unknown' ? 'not-found' : arrival.kind;
      answer(request, response, { kind, detail: arrival.kind === 'broken' ? arrival.reason : '' });
      return;
    }
    const { target } = arrival;
    forwarder.request(request, response, {
      target,
      failed(kind) {
        if (kind === 'gone') services.get(host.service)?.lost(target);
        const replaced = services.get(host.service)?.current();
        const again =
          kind === 'gone' && request.method === 'GET' && replaced !== undefined && replaced !== target;
        if (again) passOn(request, response, { host, arrival: { kind: 'target', target: replaced } });
        else answer(request, response, { kind });
      },
    });
  }

  function passOnUpgrade(
    request: IncomingMessage,
    socket: Duplex,
    place: { head: Buffer; arrival: Arrival; host: AppHost },
  ): void {
    const { arrival, head, host } = place;
    if (socket.destroyed) return;
    if (arrival.kind === 'target') {
      const failed = (kind: 'gone' | 'slow' | 'malformed') => answerUpgrade(socket, kind);
      forwarder.upgrade(request, socket, { target: arrival.target, head, failed });
      return;
    }
    forgetIfEmpty(host.service);
    answerUpgrade(socket, arrival.kind === 'unknown' ? 'not-found' : arrival.kind);
  }

  return {
    serviceFor,
    handle(request, response) {
      const host = serviceFor(request.headers.host);
      if (host === undefined) {
        answer(request, response, { kind: 'not-found' });
        return;
      }
      const arrival = serviceAt(host).arrive();
      // Without a promise in between where none is needed, so that a drain already counts this request.
      if ('kind' in arrival) passOn(request, response, { host, arrival });
      else void arrival.then((settled) => passOn(request, response, { host, arrival: settled }));
    },
    upgrade(request, socket, head) {
      socket.on('error', () => socket.destroy());
      const host = serviceFor(request.headers.host);
      if (host === undefined || request.headers.upgrade?.toLowerCase() !== 'websocket') {
        answerUpgrade(socket, host === undefined ? 'not-found' : 'malformed');
        return;
      }
      void Promise.resolve(serviceAt(host).arrive()).then((arrival) =>
        passOnUpgrade(request, socket, { head, arrival, host }),
      );
    },
    async deploy(name, target) {
      await serviceNamed(name).deploy(target);
    },
    async remove(name) {
      await services.get(name)?.remove();
      forgetIfEmpty(name);
    },
    hold(name) {
      const release = serviceNamed(name).hold();
      return () => {
        release();
        forgetIfEmpty(name);
      };
    },
    quiet: async (name, timeoutMilliseconds) =>
      (await services.get(name)?.current()?.quiet(timeoutMilliseconds)) ?? true,
    targetOf: (name) => services.get(name)?.current()?.target,
    async close() {
      const targets = [...services.values()].map((service) => service.current());
      services.clear();
      await Promise.all(targets.map((target) => target?.drain(0)));
    },
  };
}
