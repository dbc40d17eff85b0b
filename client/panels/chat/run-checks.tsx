import { Check, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CheckResult } from '../../../server/contract/run.ts';
import { useSay } from '../../text/said/say.ts';

/** Every check so far, folded while all are green. */
export function RunChecks({ checks }: { checks: readonly CheckResult[] }) {
  const { t } = useTranslation();
  const { say, sayWhole } = useSay();
  const passed = checks.filter((check) => check.passed).length;
  return (
    <details className="mt-3 border-t border-line pt-2 text-sm" open={passed < checks.length || undefined}>
      <summary className="cursor-pointer py-1 font-medium">
        {t('run.checks', { passed, of: checks.length })}
      </summary>
      <ul className="mt-1 grid gap-1.5">
        {checks.map((check) => (
          <li key={check.id}>
            <div className="flex items-start gap-2">
              {check.passed ? (
                <Check aria-label={t('run.passed')} className="mt-0.5 size-4 shrink-0 text-accent" />
              ) : (
                <X aria-label={t('run.failed')} className="mt-0.5 size-4 shrink-0 text-failed" />
              )}
              <span className="min-w-0 break-words">{sayWhole(check.sentence)}</span>
            </div>
            {check.failure && (
              <p className="mt-1 ml-6 text-xs break-words whitespace-pre-line text-failed">
                {say(check.failure)}
              </p>
            )}
            {check.screenshot && (
              <a href={check.screenshot} target="_blank" rel="noreferrer" className="mt-1 ml-6 block">
                <img
                  src={check.screenshot}
                  alt={t('chat.screenshotOf', { check: sayWhole(check.sentence) })}
                  loading="lazy"
                  className="max-h-40 rounded-control border border-line"
                />
              </a>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
