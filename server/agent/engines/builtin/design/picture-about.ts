import type { OperationInput, StepDraft } from './app-draft.ts';

type Block = Extract<OperationInput, { kind: 'put-block' }>;

/** A page of text alone has a picture of what the opening page shows. */
export function pictureAbout(steps: readonly StepDraft[]): void {
  const blocks = steps
    .flatMap((step) => step.operations)
    .filter((operation): operation is Block => operation.kind === 'put-block');
  const hero = blocks.find(({ block }) => block.block === 'hero');
  const icons = hero?.block.properties?.['icons'];
  const [first]: unknown[] = Array.isArray(icons) ? icons : [];
  if (typeof first !== 'string') return;
  for (const { page, block } of blocks) {
    if (block.block !== 'prose' || page === hero?.page || block.properties?.['title'] !== undefined) continue;
    const opens = blocks.every(
      (other) => other.page !== page || (other.block.order ?? 0) >= (block.order ?? 0),
    );
    if (opens) block.properties = { ...block.properties, picture: first };
  }
}
