import { SandboxError } from '../drivers/sandbox-error.ts';
import type { Endpoint, EndpointStrategy, Surroundings } from './endpoint.ts';

/** The first endpoint that answers. Throws an error with every reason when there is none. */
export async function findEndpoint(options: {
  strategies: readonly EndpointStrategy[];
  surroundings: Surroundings;
  /** Rejects when the endpoint does not answer. */
  ping(endpoint: Endpoint): Promise<unknown>;
}): Promise<Endpoint> {
  const reasons: string[] = [];
  for (const strategy of options.strategies) {
    try {
      const endpoint = await strategy.find(options.surroundings);
      if (endpoint === undefined) {
        reasons.push(`${strategy.name}: not found.`);
        continue;
      }
      await options.ping(endpoint);
      return endpoint;
    } catch (error) {
      reasons.push(`${strategy.name}: ${error instanceof Error ? error.message : String(error)}`);
      // A setting made on purpose is not passed over silently.
      if (strategy.name === 'DOCKER_HOST') break;
    }
  }
  throw new SandboxError(
    'sandbox-unavailable',
    `No Docker was found. Start Docker or Podman, or set DOCKER_HOST. ${reasons.join(' ')}`,
  );
}
