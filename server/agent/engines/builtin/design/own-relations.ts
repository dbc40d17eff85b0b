import type { AppSpec } from '../../../../../templates/spec/app-spec.ts';
import type { OperationInput } from './app-draft.ts';

/** Examples that are somebody's own point to what is theirs: the pet of an appointment is its owner's. */
export function settleOwners(operations: readonly OperationInput[], { entities }: AppSpec): OperationInput[] {
  // What all read is answered and voted on by others.
  const own = new Set([
    ...Object.values(entities).flatMap(({ id, ownership }) => (ownership === 'own' ? id : [])),
    ...operations.flatMap((operation) =>
      operation.kind === 'change-entity' && becomesOwn(operation.changes) ? operation.entity : [],
    ),
  ]);
  const owned = new Map<string, Map<string, string>>();
  for (const operation of operations)
    if (operation.kind === 'put-sample' && operation.owner !== undefined && own.has(operation.entity)) {
      const rows = owned.get(operation.entity) ?? new Map<string, string>();
      owned.set(operation.entity, rows.set(operation.id, operation.owner));
    }
  const given = new Map<string, number>();
  return operations.map((operation) => {
    if (operation.kind !== 'put-sample' || operation.owner === undefined) return operation;
    const { owner, entity } = operation;
    const fields = Object.values(entities[entity]?.fields ?? {});
    const changed = fields.flatMap(({ id, type, target = '' }): [string, string][] => {
      const rows = type === 'relation' ? owned.get(target) : undefined;
      const now = operation.values[id];
      const whose = typeof now === 'string' ? rows?.get(now) : undefined;
      if (!rows || whose === undefined || whose === owner) return [];
      const theirs = [...rows].flatMap(([row, person]) => (person === owner ? row : []));
      const at = given.get(`${entity} ${id} ${owner}`) ?? 0;
      const row = theirs[at % theirs.length];
      if (row === undefined) return [];
      given.set(`${entity} ${id} ${owner}`, at + 1);
      return [[id, row]];
    });
    return changed.length === 0
      ? operation
      : { ...operation, values: { ...operation.values, ...Object.fromEntries(changed) } };
  });
}

function becomesOwn(changes: unknown): boolean {
  return (
    typeof changes === 'object' && changes !== null && 'ownership' in changes && changes.ownership === 'own'
  );
}
