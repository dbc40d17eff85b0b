import { useTranslation } from 'react-i18next';
import type { OrderView } from '../../../server/contract/plan.ts';

const tones = { added: 'text-accent-ink', rewritten: 'text-information', retired: 'text-waiting' };

/** What will prove a step, folded. */
export function StepChecks({ checks }: { checks: OrderView['checks'] }) {
  const { t } = useTranslation();
  if (checks.length === 0) return null;
  return (
    <details className="text-xs text-muted">
      <summary className="cursor-pointer py-1">{t('plan.checks', { count: checks.length })}</summary>
      <ul className="mb-1 grid gap-1">
        {checks.map((check) => (
          <li key={`${check.change} ${check.id}`}>
            <span className={`font-medium ${tones[check.change]}`}>{t(`plan.check.${check.change}`)}</span>{' '}
            {check.sentence}
          </li>
        ))}
      </ul>
    </details>
  );
}
