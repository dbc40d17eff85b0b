import { useTranslation } from 'react-i18next';
import type { StageProgress } from '../../store/project-state.ts';
import { StatusPill } from '../../ui/status-pill.tsx';

/** What is being done with the candidate before it may go live. */
export function StageList({ stages }: { stages: readonly StageProgress[] }) {
  const { t, i18n } = useTranslation();
  const seconds = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 });
  const tones = { running: 'information', passed: 'good', failed: 'failed' } as const;
  return (
    <ul className="mt-3 flex flex-wrap gap-1.5 border-t border-line pt-3">
      {stages.map(({ stage, status, milliseconds }) => (
        <li key={stage}>
          <StatusPill tone={tones[status]} pulse={status === 'running'}>
            {t(`run.stage.${stage}`)}
            {milliseconds !== undefined && milliseconds >= 100 && (
              <span className="font-normal">
                {t('run.seconds', { value: seconds.format(milliseconds / 1000) })}
              </span>
            )}
          </StatusPill>
        </li>
      ))}
    </ul>
  );
}
