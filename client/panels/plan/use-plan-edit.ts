import { useRef, useState } from 'react';
import { z } from 'zod';
import type { PlanEdit, PlanResource } from '../../../server/contract/plan.ts';
import { approvePlan, editPlan } from '../../api/projects.ts';
import { RequestError } from '../../api/request.ts';
import { useSlug } from '../../store/project-context.ts';
import { useAttempts } from '../../ui/use-attempts.ts';

/** What the server says of steps that stand in the way. */
const dependents = z.object({ steps: z.array(z.object({ id: z.string() })) });

type Edit = PlanEdit['edit'];

interface NotUnderstood {
  words: readonly string[];
  /** The step that was reworded. */
  step: string | undefined;
}

const nothing: NotUnderstood = { words: [], step: undefined };

/** Editing and approving the plan that is shown. Every edit names the revision the person saw, approval its hash. */
export function usePlanEdit(resource: PlanResource) {
  const slug = useSlug();
  const attempt = useAttempts();
  /** The newest known here: an edit made before the one before has come back counts for what that one made. */
  const newest = useRef(resource.revision);
  const [approving, setApproving] = useState(false);
  const [meaning, setMeaning] = useState<string>();
  const [notUnderstood, setNotUnderstood] = useState(nothing);
  /** A deletion that other steps stand in the way of. */
  const [needed, setNeeded] = useState<{ step: string; by: readonly string[] }>();
  const [undo, setUndo] = useState<number>();
  const [editedTo, setEditedTo] = useState(resource.revision);

  const edit = (change: Edit) =>
    attempt.start(async () => {
      setNeeded(undefined);
      const revision = Math.max(newest.current, resource.revision);
      try {
        const edited = await editPlan(slug, { revision, edit: change });
        newest.current = edited.plan.revision;
        setEditedTo(edited.plan.revision);
        setMeaning(edited.meaning);
        setNotUnderstood({
          words: edited.notUnderstood,
          step: change.kind === 'reword-step' ? change.step : undefined,
        });
        setUndo(change.kind === 'return-to' ? undefined : revision);
      } catch (error) {
        const by = change.kind === 'remove-step' ? neededBy(error) : undefined;
        if (change.kind !== 'remove-step' || !by) throw error;
        setNeeded({ step: change.step, by });
      }
    });

  /** The plan was changed since, by a message or in another tab: what the last edit here meant is out of date. */
  const overtaken = !attempt.busy && resource.revision > editedTo;
  return {
    busy: attempt.busy,
    approving,
    meaning: overtaken ? undefined : meaning,
    notUnderstood: overtaken ? nothing : notUnderstood,
    keepNote: () => setNotUnderstood(nothing),
    failure: attempt.failure,
    needed,
    forgetNeeded: () => setNeeded(undefined),
    edit,
    /** Takes the last edit back. */
    undo: undo === undefined || overtaken ? undefined : () => edit({ kind: 'return-to', revision: undo }),
    approve: async () => {
      setApproving(true);
      await attempt.start(() => approvePlan(slug, { plan: resource.id, hash: resource.hash }));
      setApproving(false);
    },
  };
}

/** Ids of the steps that need the one to be deleted, when that is why it was refused. */
function neededBy(error: unknown): readonly string[] | undefined {
  if (!(error instanceof RequestError) || error.code !== 'step-needed') return undefined;
  return dependents.parse(error.data).steps.map(({ id }) => id);
}

export type PlanEditing = ReturnType<typeof usePlanEdit>;
