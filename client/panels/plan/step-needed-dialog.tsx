import { AlertDialog } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import type { PlanResource } from '../../../server/contract/plan.ts';
import { AlertBox } from '../../ui/alert-box.tsx';
import { Button } from '../../ui/button.tsx';
import type { PlanEditing } from './use-plan-edit.ts';

/** Deleting a step that others need: names them and asks. */
export function StepNeededDialog({ resource, editing }: { resource: PlanResource; editing: PlanEditing }) {
  const { t } = useTranslation();
  const { needed } = editing;
  const titleOf = (id: string | undefined) =>
    resource.plan.steps.find((step) => step.id === id)?.title ?? id ?? '';
  return (
    <AlertDialog.Root open={needed !== undefined} onOpenChange={(open) => !open && editing.forgetNeeded()}>
      <AlertBox
        title={t('plan.removeStep', { step: titleOf(needed?.step) })}
        text={t('plan.needed', { steps: needed?.by.map(titleOf).join(', ') ?? '' })}
      >
        <div className="mt-5 flex justify-end gap-2">
          <AlertDialog.Cancel asChild>
            <Button>{t('common.cancel')}</Button>
          </AlertDialog.Cancel>
          <Button
            tone="danger"
            onClick={() => {
              if (needed) void editing.edit({ kind: 'remove-step', step: needed.step, withDependents: true });
            }}
          >
            {t('plan.removeAll')}
          </Button>
        </div>
      </AlertBox>
    </AlertDialog.Root>
  );
}
