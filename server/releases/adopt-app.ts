import { waitUntilReady } from '../../sandbox/ready/wait-until-ready.ts';
import type { Driver, Service } from '../../sandbox/sandbox.ts';
import type { LiveService } from './live-services.ts';

const readyMilliseconds = 5_000;

/**
 * Takes over the live service of a release that went on while Sprout did not. One that does not answer, or is of
 * another release, is ended.
 */
export async function adoptApp(
  driver: Driver,
  remembered: LiveService | undefined,
  version: number,
): Promise<Service | undefined> {
  const service = remembered && (await driver.adopt?.(remembered.id));
  if (!service) return undefined;
  try {
    if (remembered.version !== version) throw new Error('of another release');
    await waitUntilReady(service, { path: '/healthz', timeoutMilliseconds: readyMilliseconds });
    return service;
  } catch {
    await service.stop();
    return undefined;
  }
}
