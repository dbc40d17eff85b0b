import { AlertDialog } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import type { PlanResource } from '../../../server/contract/plan.ts';
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
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="fixed inset-0 z-30 bg-black/40" />
        <AlertDialog.Content className="fixed top-1/2 left-1/2 z-40 w-[min(440px,calc(100vw-32px))] -translate-x-1/2 -translate-y-1/2 rounded-card border border-line bg-raised p-5 shadow-float">
          <AlertDialog.Title className="text-base font-semibold">
            {t('plan.removeStep', { step: titleOf(needed?.step) })}
          </AlertDialog.Title>
          <AlertDialog.Description className="mt-2 text-sm text-muted">
            {t('plan.needed', { steps: needed?.by.map(titleOf).join(', ') ?? '' })}
          </AlertDialog.Description>
          <div className="mt-5 flex justify-end gap-2">
            <AlertDialog.Cancel asChild>
              <Button>{t('common.cancel')}</Button>
            </AlertDialog.Cancel>
            <Button
              tone="danger"
              onClick={() => {
                if (needed)
                  void editing.edit({ kind: 'remove-step', step: needed.step, withDependents: true });
              }}
            >
              {t('plan.removeAll')}
            </Button>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
