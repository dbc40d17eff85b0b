import { useTranslation } from 'react-i18next';
import type { RunResource } from '../../../server/contract/run.ts';
import { steerRun } from '../../api/projects.ts';
import { useProject, useSlug } from '../../store/project-context.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RunChecks } from './run-checks.tsx';
import { RunFailureCard } from './run-failure.tsx';
import { StageList } from './stage-list.tsx';
import { StepList } from './step-list.tsx';

/** A run as it goes: steps with their files and commits, stages, checks, and what failed. */
export function RunCard({ run }: { run: RunResource }) {
  const { t } = useTranslation();
  const slug = useSlug();
  const files = useProject((state) => state.files);
  const stages = useProject((state) => state.stages);
  return (
    <section aria-label={t('run.label')} className="rounded-card border border-line bg-surface p-4">
      {run.kind === 'restore' && run.steps.length === 0 && (
        <p className="text-sm font-medium">{t('run.restoring')}</p>
      )}
      <StepList steps={run.steps} files={files} />
      {run.status !== 'live' && stages.length > 0 && <StageList stages={stages} />}
      {run.checks.length > 0 && <RunChecks checks={run.checks} />}
      {run.status === 'interrupted' && (
        <div className="mt-3">
          <Notice
            tone="waiting"
            action={
              <Button size="small" onClick={() => void steerRun(slug, run.id, 'continue')}>
                {t('chat.continue')}
              </Button>
            }
          >
            {t('chat.interrupted')}
          </Notice>
        </div>
      )}
      {run.failure && run.status === 'failed' && <RunFailureCard run={run} failure={run.failure} />}
    </section>
  );
}
