import { useTranslation } from 'react-i18next';
import { steerRun } from '../../api/projects.ts';
import { useSlug } from '../../store/project-context.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';

/** A run that a stop of Sprout has cut off, or the person has stopped, goes on only when the person says so. */
export function ContinueRun({ run, stopped }: { run: string; stopped: boolean }) {
  const { t } = useTranslation();
  const slug = useSlug();
  const going = useAttempt();
  return (
    <div className="mt-3 grid gap-2">
      {!stopped && <Notice tone="waiting">{t('chat.interrupted')}</Notice>}
      {going.failure && <Notice tone="failed">{going.failure}</Notice>}
      <Button
        tone={stopped ? 'neutral' : 'primary'}
        size={stopped ? 'small' : 'normal'}
        className="justify-self-start"
        busy={going.busy}
        onClick={() => void going.start(() => steerRun(slug, run, 'continue'))}
      >
        {t('chat.continue')}
      </Button>
    </div>
  );
}
