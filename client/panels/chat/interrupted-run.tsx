import { useTranslation } from 'react-i18next';
import { steerRun } from '../../api/projects.ts';
import { useSlug } from '../../store/project-context.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';

/** A run that a stop of Sprout has cut off goes on only when the person says so. */
export function InterruptedRun({ run }: { run: string }) {
  const { t } = useTranslation();
  const slug = useSlug();
  const going = useAttempt();
  return (
    <div className="mt-3 grid gap-2">
      <Notice tone="waiting">{t('chat.interrupted')}</Notice>
      {going.failure && <Notice tone="failed">{going.failure}</Notice>}
      <Button
        tone="primary"
        className="justify-self-start"
        busy={going.busy}
        onClick={() => void going.start(() => steerRun(slug, run, 'continue'))}
      >
        {t('chat.continue')}
      </Button>
    </div>
  );
}
