import type { Stage } from '../../contract/run.ts';
import type { GateReport } from './gate-request.ts';

/** Times a stage and tells of its start and end. */
export async function inStage<Result>(
  report: GateReport,
  stage: Stage,
  work: () => Promise<{ passed: boolean; result: Result }>,
): Promise<Result> {
  report.stageStart(stage);
  const started = performance.now();
  const end = (passed: boolean): void =>
    report.stageEnd(stage, { milliseconds: Math.round(performance.now() - started), passed });
  try {
    const { passed, result } = await work();
    end(passed);
    return result;
  } catch (error) {
    end(false);
    throw error;
  }
}
