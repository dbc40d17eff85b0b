import { Check, ListChecks } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PlanResource } from '../../../server/contract/plan.ts';
import { Button } from '../../ui/button.tsx';
import { OrderSummary } from './order-summary.tsx';
import { PlanEcho } from './plan-echo.tsx';
import { PlanModel } from './plan-model.tsx';
import { PlanQuestion } from './plan-question.tsx';
import { PlanRequestText } from './plan-request-text.tsx';
import { StepNeededDialog } from './step-needed-dialog.tsx';
import { StepsEditor } from './steps-editor.tsx';
import { usePlanEdit } from './use-plan-edit.ts';

/** The order repeated before it goes to the kitchen: what was understood, the steps, and Approve. */
export default function PlanCard({ resource }: { resource: PlanResource }) {
  const { t } = useTranslation();
  const editing = usePlanEdit(resource);
  const { plan, order } = resource;
  const blocked = order.problems.length > 0 || plan.steps.length === 0;
  return (
    <section
      id="plan"
      tabIndex={-1}
      aria-label={t('plan.label')}
      aria-busy={editing.busy}
      className="@container rounded-card border border-line-strong bg-surface"
    >
      <div className="border-b border-line p-4">
        <p className="text-xs text-muted">
          {t('plan.label')} · {t('plan.lead')}
        </p>
        <h2 className="mt-1 text-base leading-snug font-semibold text-balance">{plan.summary}</h2>
        <PlanRequestText resource={resource} />
        <OrderSummary order={order} editing={editing} />
        {plan.model && <PlanModel model={plan.model} />}
      </div>
      <div className="p-4 pt-3">
        <h3 className="text-sm font-semibold text-muted">{t('plan.steps')}</h3>
        <StepsEditor resource={resource} editing={editing} />
        {plan.questions.map((question) => (
          <PlanQuestion
            key={question.id}
            question={question}
            editing={editing}
            open={plan.model !== undefined}
          />
        ))}
      </div>
      <div className="sticky bottom-0 z-10 grid gap-2 rounded-b-card border-t border-line bg-surface p-3">
        <PlanEcho editing={editing} problems={order.problems} />
        <Button
          tone="primary"
          size="large"
          className="w-full"
          icon={<Check aria-hidden className="size-5" />}
          busy={editing.busy}
          data-approve
          disabled={blocked}
          onClick={() => void editing.approve()}
        >
          {editing.approving ? t('plan.approving') : t('plan.approve')}
        </Button>
        {Boolean(resource.proven) && !editing.busy && (
          <p className="flex items-center justify-center gap-1.5 text-xs text-muted" role="status">
            <ListChecks aria-hidden className="size-3.5 text-accent" />
            {t('plan.proven', { count: resource.proven ?? 0 })}
          </p>
        )}
      </div>
      <StepNeededDialog resource={resource} editing={editing} />
    </section>
  );
}
