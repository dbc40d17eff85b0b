import { NotReadyError } from '../../../sandbox/ready/not-ready-error.ts';
import type { Service } from '../../../sandbox/sandbox.ts';
import type { RunFailure } from '../../contract/run.ts';
import { startApp } from '../../releases/start-app.ts';
import { stepsOfFiles } from '../attribute.ts';
import type { GateDependencies, GateRequest } from './gate-request.ts';
import { inStage } from './in-stage.ts';

type Started = { service: Service } | { failure: RunFailure };

/** Starts the built app on its scratch data and waits until it answers. */
export async function startStage(deps: GateDependencies, request: GateRequest): Promise<Started> {
  const { candidate, signal, report } = request;
  const { slug, version, place, steps } = candidate;
  return inStage<Started>(report, 'start', async () => {
    try {
      const data = await request.data();
      const service = await startApp(deps.driver, { slug, version, tree: place.tree, data, signal });
      return { passed: true, result: { service } };
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof NotReadyError)) throw error;
      const [summary = '', ...lines] = error.message.split('\n');
      const files = serverFiles(steps.flatMap(({ paths }) => paths));
      const failure: RunFailure = {
        stage: 'start',
        summary: `The app was built but does not start. ${summary}`,
        details: lines.join('\n'),
        redSteps: stepsOfFiles(steps, files).slice(-1),
        checks: [],
      };
      return { passed: false, result: { failure } };
    }
  });
}

function serverFiles(paths: readonly string[]): string[] {
  return paths.filter((path) => /^(server|shared|migrations|data)\//.test(path));
}
