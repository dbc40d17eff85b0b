import { useTranslation } from 'react-i18next';
import type { RunFailure, RunResource } from '../../../server/contract/run.ts';
import { steerRun } from '../../api/projects.ts';
import { useDraft } from '../../store/draft.ts';
import { useSlug } from '../../store/project-context.ts';
import { Button } from '../../ui/button.tsx';

/** What failed, in plain words, and the three ways on. */
export function RunFailureCard({ run, failure }: { run: RunResource; failure: RunFailure }) {
  const { t } = useTranslation();
  const slug = useSlug();
  const { setText } = useDraft(slug);
  const red = run.steps.filter((step) => failure.redSteps.includes(step.id));
  const someGreen = red.length > 0 && red.length < run.steps.length;

  const changeStep = () => {
    setText(t('chat.changeStepText', { step: red[0]?.title ?? '' }));
    document.getElementById('message')?.focus();
  };
  const saveReport = () => {
    const link = document.createElement('a');
    link.href = `/api/projects/${slug}/runs/${run.id}/report`;
    link.download = `${slug}-report.md`;
    link.click();
  };

  return (
    <div role="alert" className="mt-3 rounded-control bg-failed-soft p-3 text-sm">
      <p className="font-semibold text-failed">{t('chat.failedTitle')}</p>
      <p className="mt-1 break-words">{failure.summary}</p>
      {failure.details && (
        <details className="mt-2">
          <summary className="cursor-pointer text-xs text-muted">{t('chat.details')}</summary>
          <pre className="mt-1 max-h-60 overflow-auto font-mono text-xs whitespace-pre-wrap">
            {failure.details}
          </pre>
        </details>
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        {someGreen && (
          <Button size="small" onClick={() => void steerRun(slug, run.id, 'green-steps')}>
            {t('chat.greenSteps')}
          </Button>
        )}
        <Button size="small" onClick={changeStep}>
          {t('chat.changeStep')}
        </Button>
        <Button size="small" onClick={saveReport}>
          {t('chat.report')}
        </Button>
      </div>
    </div>
  );
}
