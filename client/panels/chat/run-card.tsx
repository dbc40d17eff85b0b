import { useTranslation } from 'react-i18next';
import type { RunResource } from '../../../server/contract/run.ts';
import { isRunning } from '../../store/is-running.ts';
import { useProject } from '../../store/project-context.ts';
import { ContinueRun } from './continue-run.tsx';
import { RunChecks } from './run-checks.tsx';
import { RunFailureCard } from './run-failure.tsx';
import { RunQuestionCard } from './run-question.tsx';
import { StageList } from './stage-list.tsx';
import { StepList } from './step-list.tsx';

/** A run as it goes: steps with their files and commits, stages, checks, and what failed. Folded once it is live. */
export function RunCard({ run }: { run: RunResource }) {
  const { t } = useTranslation();
  const files = useProject((state) => state.files);
  const stages = useProject((state) => state.stages);
  const details = (
    <>
      <StepList run={run} files={files} />
      {stages.length > 0 && <StageList stages={stages} />}
      {run.checks.length > 0 && <RunChecks checks={run.checks} />}
    </>
  );
  return (
    <section
      aria-label={t('run.label')}
      className="rounded-card border border-line bg-surface p-4 text-sm"
      data-run={run.status}
      data-run-id={run.id}
    >
      {run.status === 'live' ? (
        <details>
          <summary className="flex cursor-pointer items-baseline font-medium">
            <RunHeadline run={run} />
          </summary>
          <div className="mt-3">{details}</div>
        </details>
      ) : (
        <>
          <h2 className="mb-3 font-medium">
            <RunHeadline run={run} />
          </h2>
          {details}
        </>
      )}
      {run.question && <RunQuestionCard key={run.question.id} run={run.id} question={run.question} />}
      {(run.status === 'interrupted' || run.status === 'cancelled') && (
        <ContinueRun run={run.id} stopped={run.status === 'cancelled'} />
      )}
      {run.failure && run.status === 'failed' && <RunFailureCard run={run} failure={run.failure} />}
    </section>
  );
}

/** Where the run stands, in a few words. */
function RunHeadline({ run }: { run: RunResource }) {
  const { t, i18n } = useTranslation();
  const done = run.steps.filter((step) => step.status === 'done').length;
  const live = run.status === 'live';
  const restoring = live ? 'run.restored' : 'run.restoring';
  const status =
    run.kind === 'restore' && (live || isRunning(run.status)) ? t(restoring) : t(`run.status.${run.status}`);
  const proved = run.checks.length > 0 ? 'run.tookChecks' : 'run.tookSeconds';
  const seconds = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 });
  return (
    <span className="flex min-w-0 flex-wrap items-baseline gap-x-2">
      {status}
      <span className="text-xs font-normal text-muted tabular-nums">
        {live
          ? t(run.steps.length > 0 ? 'run.took' : proved, {
              steps: t('run.stepCount', { count: run.steps.length }),
              checks: t('run.checkCount', { count: run.checks.length }),
              seconds: seconds.format(run.milliseconds.total / 1000),
            })
          : run.steps.length > 0 && t('run.progress', { done, count: run.steps.length })}
      </span>
    </span>
  );
}
