import type { StepDraft } from '../app-draft.ts';

/** Everybody has one profile, which is filled in where one's own is. */
export function fitPartners(step: StepDraft): void {
  for (const operation of step.operations) {
    if (operation.kind !== 'put-block' || operation.block.entity !== 'profile') continue;
    const { block } = operation;
    if (block.block === 'collection')
      block.properties = { ...block.properties, create: false, edit: false, remove: false };
  }
}
