import type { PlanEdit } from '../../contract/plan.ts';
import { removeAssumption, removeField, renameApp, setColour, setStorage } from './order.ts';
import type { PlanChange, PlanDesk } from './plan-change.ts';
import { rename } from './rename.ts';
import { setWho } from './set-who.ts';
import { rewordStep } from './reword/reword-step.ts';
import { addStep, moveStep, removeStep } from './steps.ts';

/** Edits that need neither an engine nor an earlier revision. */
export type DirectEdit = Exclude<PlanEdit['edit'], { kind: 'return-to' | 'revise' | 'answer' }>;

/** Applies one edit by hand. Pure; throws an `AppError` for an edit that cannot be. */
export function applyEdit(desk: PlanDesk, edit: DirectEdit): PlanChange {
  switch (edit.kind) {
    case 'reword-step':
      return rewordStep(desk, edit.step, edit.sentence);
    case 'move-step':
      return moveStep(desk, edit.step, edit.before);
    case 'remove-step':
      return removeStep(desk, edit.step, edit.withDependents);
    case 'add-step':
      return addStep(desk, edit);
    case 'rename-app':
      return renameApp(desk, edit.name);
    case 'rename':
      return rename(desk, edit);
    case 'set-who':
      return setWho(desk, edit);
    case 'set-storage':
      return setStorage(desk, edit.storage);
    case 'set-colour':
      return setColour(desk, edit.name, edit.value);
    case 'remove-assumption':
      return removeAssumption(desk, edit.assumption);
    case 'remove-field':
      return removeField(desk, edit.entity, edit.field);
  }
}
