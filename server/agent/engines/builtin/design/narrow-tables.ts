import type { EntityDraft, OperationInput, StepDraft } from './app-draft.ts';

/** Columns that a table has room for beside several buttons. */
const room = 4;
const state = /^(?:status|stage|urgency|stockStatus|stock)$/;

type Block = Extract<OperationInput, { kind: 'put-block' | 'change-block' }>;

/** Tables with several buttons on a row show what matters: how it stands, and the first of the rest. */
export function narrowTables(steps: readonly StepDraft[], entities: readonly EntityDraft[]): void {
  const blocks = new Map<string, Block[]>();
  for (const operation of steps.flatMap((step) => step.operations)) {
    if (operation.kind !== 'put-block' && operation.kind !== 'change-block') continue;
    const id = operation.kind === 'put-block' ? operation.block.id : operation.block;
    const key = `${operation.page} ${id}`;
    blocks.set(key, [...(blocks.get(key) ?? []), operation]);
  }
  const goBy = goByTitle(entities);
  for (const several of blocks.values()) {
    const [first] = several;
    if (first?.kind !== 'put-block' || first.block.block !== 'collection') continue;
    if (first.block.properties?.['view'] !== 'table') continue;
    // Rows that go by something else than their own title are told apart by their columns.
    if (!goBy.has(first.block.entity ?? '')) continue;
    const actions = listOf(several, 'actions');
    const show = listOf(several, 'show');
    if (actions.length < 2 || show.length <= room) continue;
    const kept = new Set([...show.filter((id) => state.test(id)), ...show].slice(0, room));
    for (const operation of several) {
      const properties = propertiesOf(operation);
      if (properties && 'show' in properties)
        Object.assign(properties, { show: show.filter((id) => kept.has(id)) });
    }
  }
}

/** Things whose rows are called what somebody wrote. */
function goByTitle(entities: readonly EntityDraft[]): ReadonlySet<string> {
  return new Set(
    entities
      .filter(({ head, fields }) =>
        fields.some(
          ({ id, type, byActions }) => id === head.titleField && type === 'text' && byActions !== true,
        ),
      )
      .map(({ head }) => head.id),
  );
}

/** What a block has in the end. */
function listOf(blocks: readonly Block[], name: string): string[] {
  const last = blocks.findLast((each) =>
    Array.isArray(Object.entries(propertiesOf(each) ?? {}).find(([key]) => key === name)?.[1]),
  );
  const found: unknown = Object.entries((last && propertiesOf(last)) ?? {}).find(
    ([key]) => key === name,
  )?.[1];
  return Array.isArray(found) ? found.map(String) : [];
}

function propertiesOf(operation: Block): object | undefined {
  return operation.kind === 'put-block' ? operation.block.properties : operation.properties;
}
