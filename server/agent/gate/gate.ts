import { beginBuild } from './build-stage.ts';
import { checkStage } from './check-stage.ts';
import type { GateDependencies, GateOutcome, GateRequest } from './gate-request.ts';
import { startStage } from './start-stage.ts';

/**
 * The green gate: dependencies, types, build, start, health, and every check in a browser. The built app is tried while
 * its types are still being checked, and given up when they are wrong. A green app is left running; of a red one nothing
 * is left. Rejects only when it was aborted or the sandbox itself failed.
 */
export async function passGate(deps: GateDependencies, request: GateRequest): Promise<GateOutcome> {
  const data = request.data();
  const made = data.catch(() => undefined);
  try {
    return await buildAndTry(deps, { ...request, data: () => data });
  } finally {
    // Whoever asked for them can remove them now.
    await made;
  }
}

async function buildAndTry(deps: GateDependencies, request: GateRequest): Promise<GateOutcome> {
  const build = beginBuild(deps, request);
  const halt = new AbortController();
  const signal = AbortSignal.any([request.signal, halt.signal]);
  const trial = build.client.then(() => tryApp(deps, { ...request, signal }));
  // Without a built client its end tells why, and nothing was tried.
  trial.catch(() => undefined);
  const giveUp = async (): Promise<void> => {
    halt.abort();
    const outcome = await trial.catch(() => undefined);
    if (outcome?.kind === 'green') await outcome.service.stop({ graceMilliseconds: 200 });
  };
  const broken = await build.end.catch(async (error: unknown) => {
    await giveUp();
    throw error;
  });
  if (!broken) return trial;
  await giveUp();
  return { kind: 'red', failure: broken };
}

/** Starts the built app and runs the checks on it. */
async function tryApp(deps: GateDependencies, request: GateRequest): Promise<GateOutcome> {
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
