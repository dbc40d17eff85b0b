import type { EntityDraft, FieldInput, OperationInput, StepDraft } from './app-draft.ts';

/**
 * Rows that are called by what they are about (attendance by its student) look alike in a table; where people write
 * something in them, it is among the columns.
 */
export function tellRowsApart(steps: readonly StepDraft[], entities: readonly EntityDraft[]): void {
  const written = new Map(entities.map((entity) => [entity.head.id, writtenOf(entity)]));
  for (const operation of steps.flatMap((step) => step.operations)) {
    const shown = columnsOf(operation);
    if (operation.kind !== 'put-block' || !shown) continue;
    const field = written.get(operation.block.entity ?? '');
    if (field !== undefined && !shown.includes(field))
      operation.block.properties = { ...operation.block.properties, show: [...shown, field] };
  }
}

/** The first text people write in a row, for things whose rows are called by another thing. */
function writtenOf({ head, fields }: EntityDraft): string | undefined {
  const title = fields.find(({ id }) => id === head.titleField);
  return title?.type === 'relation' ? fields.find(isWritten)?.id : undefined;
}

function isWritten({ type, derived, byActions, default: value }: FieldInput): boolean {
  const text = type === 'text' || type === 'longText';
  const prefilled = typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'path';
  return text && derived === undefined && byActions !== true && !prefilled;
}

/** The columns of a table in which people add rows. */
function columnsOf(operation: OperationInput): string[] | undefined {
  if (operation.kind !== 'put-block' || operation.block.block !== 'collection') return undefined;
  const { view, show, create } = operation.block.properties ?? {};
  return view === 'table' && create === true && Array.isArray(show) ? show.map(String) : undefined;
}
