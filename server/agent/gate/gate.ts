import { buildStage } from './build-stage.ts';
import { checkStage } from './check-stage.ts';
import type { GateDependencies, GateOutcome, GateRequest } from './gate-request.ts';
import { startStage } from './start-stage.ts';

/**
 * The green gate: dependencies, types, build, start, health, and every check in a browser. A green app is left
 * running; of a red one nothing is left. Rejects only when it was aborted or the sandbox itself failed.
 */
export async function passGate(deps: GateDependencies, request: GateRequest): Promise<GateOutcome> {
  const broken = await buildStage(deps, request);
  if (broken) return { kind: 'red', failure: broken };
  const started = await startStage(deps, request);
  if ('failure' in started) return { kind: 'red', failure: started.failure };
  const { service } = started;
  try {
    const [checked, besides] = await Promise.allSettled([
      checkStage(deps, request, service),
      request.alongside?.(),
    ]);
    if (checked.status === 'rejected') throw checked.reason;
    const { failure, checks, browser } = checked.value;
    if (!failure && besides.status === 'rejected') throw besides.reason;
    if (!failure) return { kind: 'green', service, checks, browser };
    await service.stop({ graceMilliseconds: 200 });
    return { kind: 'red', failure };
  } catch (error) {
    await service.stop({ graceMilliseconds: 200 });
    throw error;
  }
}
