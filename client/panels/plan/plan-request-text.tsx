import { useTranslation } from 'react-i18next';
import type { PlanResource } from '../../../server/contract/plan.ts';
import { splitRequest } from './split-request.ts';

/** The person's own sentence, each phrase linked to the step that answers it; what no step answers is marked. */
export function PlanRequestText({ resource }: { resource: PlanResource }) {
  const { t } = useTranslation();
  const titleOf = (id: string) => resource.plan.steps.find((step) => step.id === id)?.title ?? '';
  return (
    <details className="mt-3 text-sm">
      <summary className="cursor-pointer py-1 text-muted">{t('plan.request')}</summary>
      <p className="mt-1 leading-relaxed whitespace-pre-wrap">
        {splitRequest(resource).map((part) => {
          if (part.kind === 'plain') return part.text;
          if (part.kind === 'uncovered') {
            return (
              <mark
                key={part.start}
                title={t('plan.uncovered')}
                className="bg-waiting-soft text-waiting underline decoration-dotted underline-offset-4"
              >
                {part.text}
              </mark>
            );
          }
          return (
            <a
              key={part.start}
              href={`#step-${part.step}`}
              title={t('plan.covered', { step: titleOf(part.step) })}
              className="underline decoration-accent decoration-2 underline-offset-4 hover:bg-accent-soft"
            >
              {part.text}
            </a>
          );
        })}
      </p>
    </details>
  );
}
