import { useState } from 'react';
import type { PlanEdit, PlanResource } from '../../../server/contract/plan.ts';
import { approvePlan, editPlan } from '../../api/projects.ts';
import { RequestError } from '../../api/request.ts';
import { useSlug } from '../../store/project-context.ts';

type Edit = PlanEdit['edit'];

/** Editing and approving the plan that is shown. Every edit names the revision the person saw. */
export function usePlanEdit(resource: PlanResource) {
  const slug = useSlug();
  const [busy, setBusy] = useState(false);
  const [meaning, setMeaning] = useState<string>();
  const [notUnderstood, setNotUnderstood] = useState<readonly string[]>([]);
  const [failure, setFailure] = useState<string>();
  /** A deletion that other steps stand in the way of. */
  const [needed, setNeeded] = useState<{ step: string; by: readonly string[] }>();
  const [undo, setUndo] = useState<number>();

  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    setFailure(undefined);
    try {
      await work();
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };

  const edit = (change: Edit) =>
    attempt(async () => {
      setNeeded(undefined);
      try {
        const edited = await editPlan(slug, { revision: resource.revision, edit: change });
        setMeaning(edited.meaning);
        setNotUnderstood(edited.notUnderstood);
        setUndo(change.kind === 'remove-step' ? resource.revision : undefined);
      } catch (error) {
        if (!(error instanceof RequestError) || error.code !== 'step-needed' || change.kind !== 'remove-step')
          throw error;
        const steps = Array.isArray(error.data['steps']) ? error.data['steps'] : [];
        setNeeded({
          step: change.step,
          by: steps.filter((step): step is string => typeof step === 'string'),
        });
      }
    });

  return {
    busy,
    meaning,
    notUnderstood,
    failure,
    needed,
    forgetNeeded: () => setNeeded(undefined),
    edit,
    /** Takes the last deletion back. */
    undo: undo === undefined ? undefined : () => edit({ kind: 'return-to', revision: undo }),
    approve: () =>
      attempt(async () => {
        await approvePlan(slug, { plan: resource.id, hash: resource.hash });
      }),
  };
}

export type PlanEditing = ReturnType<typeof usePlanEdit>;
