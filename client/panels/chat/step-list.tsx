import { Check, Circle, CircleDashed, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RunResource } from '../../../server/contract/run.ts';

const icons = {
  waiting: <Circle aria-hidden className="size-4 text-muted" />,
  building: <CircleDashed aria-hidden className="size-4 animate-spin text-information" />,
  done: <Check aria-hidden className="size-4 text-accent" />,
  failed: <X aria-hidden className="size-4 text-failed" />,
};

interface StepListProps {
  steps: RunResource['steps'];
  /** Written so far, by step. */
  files: Readonly<Record<string, readonly string[]>>;
}

/** The steps of a run: where each stands, the file being written, its commit when done. */
export function StepList({ steps, files }: StepListProps) {
  const { t } = useTranslation();
  return (
    <ol className="grid gap-2" aria-label={t('run.steps')}>
      {steps.map((step) => {
        const written = files[step.id] ?? [];
        return (
          <li key={step.id} className="flex items-start gap-2.5 text-sm">
            <span className="mt-0.5">{icons[step.status]}</span>
            <span className="sr-only">{t(`run.step.${step.status}`)}:</span>
            <span className="min-w-0 flex-1">
              <span className={step.status === 'waiting' ? 'text-muted' : ''}>{step.title}</span>
              {step.status === 'building' && (
                <span className="block truncate font-mono text-xs text-muted">
                  {t('run.writing', { file: written.at(-1) ?? '…' })}
                </span>
              )}
            </span>
            {step.commit && (
              <Link
                to={`?tab=history&commit=${step.commit}`}
                className="font-mono text-xs text-muted underline-offset-2 hover:text-ink hover:underline"
                aria-label={t('run.commit', { commit: step.commit.slice(0, 7) })}
              >
                {step.commit.slice(0, 7)}
              </Link>
            )}
          </li>
        );
      })}
    </ol>
  );
}
