import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RunFailure, RunResource } from '../../../server/contract/run.ts';
import { steerRun } from '../../api/projects.ts';
import { useDraft } from '../../store/draft.ts';
import { useProject, useSlug } from '../../store/project-context.ts';
import { useSay } from '../../text/said/say.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { saveText } from '../../ui/save-text.ts';
import { useAttempt } from '../../ui/use-attempt.ts';
import { TryAgain } from './try-again.tsx';
import { writeReport } from './write-report.ts';

/** What failed, in plain words, and the ways on. */
export function RunFailureCard({ run, failure }: { run: RunResource; failure: RunFailure }) {
  const { t } = useTranslation();
  const { say } = useSay();
  const slug = useSlug();
  const { setText } = useDraft(slug);
  const project = useProject((state) => state.project);
  const plan = useProject((state) => state.plan);
  const conflict = useProject((state) => state.conflict !== undefined);
  const going = useAttempt();
  const red = run.steps.filter((step) => failure.redSteps.includes(step.id));
  const someGreen = red.length > 0 && red.length < run.steps.length;

  const byModel = plan?.id === run.plan && (plan?.plan.steps.some(({ task }) => task !== undefined) ?? false);

  const changeStep = () => {
    setText(t('chat.changeStepText', { step: (red[0] ?? run.steps.at(-1))?.title ?? '' }));
    document.getElementById('message')?.focus();
  };

  return (
    <div role="alert" className="mt-3 rounded-control bg-failed-soft p-3">
      <p className="font-semibold text-failed">
        {project.release === null
          ? t('chat.failedTitle')
          : t('chat.failedStillLive', { version: project.release })}
      </p>
      <p className="mt-1 break-words">{say(failure.summary)}</p>
      {failure.details && (
        <details className="mt-2">
          <summary className="cursor-pointer text-xs text-muted">{t('chat.details')}</summary>
          <pre tabIndex={0} className="mt-1 max-h-60 overflow-auto font-mono text-xs whitespace-pre-wrap">
            {say(failure.details)}
          </pre>
        </details>
      )}
      {going.failure && (
        <div className="mt-2">
          <Notice tone="failed">{going.failure}</Notice>
        </div>
      )}
      {byModel && <TryAgain run={run.id} />}
      <div className="mt-3 flex flex-wrap gap-2">
        {conflict && (
          <Link
            to="?tab=code"
            className="inline-flex h-8 items-center rounded-control bg-accent px-2.5 text-sm font-medium text-on-accent max-md:h-11"
          >
            {t('chat.openConflict')}
          </Link>
        )}
        {someGreen && (
          <Button
            size="small"
            busy={going.busy}
            onClick={() => void going.start(() => steerRun(slug, run.id, 'green-steps'))}
          >
            {t('chat.greenSteps')}
          </Button>
        )}
        {run.steps.length > 0 ? (
          <Button size="small" onClick={changeStep}>
            {t('chat.changeStep')}
          </Button>
        ) : (
          !conflict && (
            <Link
              to="?tab=code"
              className="inline-flex h-8 items-center rounded-control border border-line-strong bg-surface px-2.5 text-sm font-medium hover:bg-sunken max-md:h-11"
            >
              {t('chat.openCode')}
            </Link>
          )
        )}
        <Button
          size="small"
          onClick={() => saveText(`${slug}-report.md`, writeReport({ project, plan, run, failure }))}
        >
          {t('chat.report')}
        </Button>
        <Button
          size="small"
          busy={going.busy}
          onClick={() => void going.start(() => steerRun(slug, run.id, 'drop'))}
        >
          {t('chat.drop')}
        </Button>
      </div>
    </div>
  );
}
