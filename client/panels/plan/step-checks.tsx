import { useTranslation } from 'react-i18next';
import type { OrderView } from '../../../server/contract/plan.ts';

const tones = { added: 'text-accent-ink', rewritten: 'text-information', retired: 'text-waiting' };

/** What will prove a step. */
export function StepChecks({ checks }: { checks: OrderView['checks'] }) {
  const { t } = useTranslation();
  return (
    <ul className="mt-1 mb-1 grid gap-1 text-xs text-muted">
      {checks.map((check) => (
        <li key={`${check.change} ${check.id}`} className="flex gap-2">
          <span className={`shrink-0 font-medium ${tones[check.change]}`}>
            {t(`plan.check.${check.change}`)}
          </span>
          <span className="min-w-0 break-words">{check.sentence}</span>
        </li>
      ))}
    </ul>
  );
}
