import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PlanResource } from '../../../server/contract/plan.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { OrderSummary } from './order-summary.tsx';
import { PlanQuestion } from './plan-question.tsx';
import { PlanRequestText } from './plan-request-text.tsx';
import { StepNeededDialog } from './step-needed-dialog.tsx';
import { StepsEditor } from './steps-editor.tsx';
import { usePlanEdit } from './use-plan-edit.ts';

/** The order repeated before it goes to the kitchen: what was understood, the steps, and Approve. */
export function PlanCard({ resource }: { resource: PlanResource }) {
  const { t } = useTranslation();
  const editing = usePlanEdit(resource);
  const { plan, order } = resource;
  return (
    <section aria-label={t('plan.label')} className="rounded-card border border-line-strong bg-surface">
      <div className="border-b border-line p-4">
        <h2 className="text-base font-semibold">{plan.summary}</h2>
        <p className="mt-1 text-sm text-muted">{t('plan.lead')}</p>
        <OrderSummary order={order} editing={editing} />
        <PlanRequestText resource={resource} />
      </div>
      <div className="p-4">
        <StepsEditor resource={resource} editing={editing} />
        {plan.questions.map((question) => (
          <PlanQuestion key={question.id} question={question} editing={editing} />
        ))}
        <div aria-live="polite" className="mt-3 grid gap-2 empty:hidden">
          {editing.meaning && (
            <div className="flex items-center gap-3 text-sm text-muted">
              <span className="min-w-0 flex-1">{editing.meaning}</span>
              {editing.undo && (
                <Button size="small" tone="quiet" onClick={() => void editing.undo?.()}>
                  {t('common.undo')}
                </Button>
              )}
            </div>
          )}
          {editing.notUnderstood.length > 0 && (
            <Notice tone="waiting">
              {t('plan.notUnderstood', { words: editing.notUnderstood.join(', ') })}
            </Notice>
          )}
          {editing.failure && <Notice tone="failed">{editing.failure}</Notice>}
          {order.problems.length > 0 && (
            <Notice tone="failed">
              <p className="font-medium">{t('plan.problems')}</p>
              <ul className="list-disc pl-4">
                {order.problems.map((problem) => (
                  <li key={problem}>{problem}</li>
                ))}
              </ul>
            </Notice>
          )}
        </div>
      </div>
      <div className="sticky bottom-0 flex items-center justify-end gap-3 rounded-b-card border-t border-line bg-surface p-3">
        <Button
          tone="primary"
          size="large"
          className="max-md:w-full"
          icon={<Check aria-hidden className="size-5" />}
          busy={editing.busy}
          disabled={order.problems.length > 0 || plan.steps.length === 0}
          onClick={() => void editing.approve()}
        >
          {t('plan.approve')}
        </Button>
      </div>
      <StepNeededDialog resource={resource} editing={editing} />
    </section>
  );
}
