import type { Action } from '../../../../../templates/spec/action.ts';
import type { AppSpec } from '../../../../../templates/spec/app-spec.ts';
import type { Entity, Field, SampleValue } from '../../../../../templates/spec/entity.ts';
import type { OperationInput } from './app-draft.ts';
import type { DesignedRole } from './design-roles.ts';

const most = 6;
/** Those whom work is given to in examples of apps in which nobody logs in. */
const strangers = ['mina', 'jonas', 'aisha', 'tom'];

/**
 * Work is given to people who have accounts: where somebody in charge is chosen, the choices are those who work there.
 * Returns the app as it is then, and what makes it so.
 */
export function withStaff(
  spec: AppSpec,
  roles: readonly DesignedRole[],
): { spec: AppSpec; operations: OperationInput[] } {
  const staff = staffOf(roles);
  if (staff.length < 2) return { spec, operations: [] };
  const options = staff.map(({ id, name }) => ({ id, label: name, tone: 'neutral' as const }));
  const operations: OperationInput[] = [];
  const entities = Object.values(spec.entities).map((entity): Entity => {
    const fields = Object.values(entity.fields).filter(namesStrangers);
    if (fields.length === 0 || entity.source) return entity;
    for (const { id } of fields)
      operations.push({ kind: 'change-field', entity: entity.id, field: id, changes: { options } });
    const samples = Object.fromEntries(
      Object.entries(entity.samples).map(([id, values]) => [id, given(values, fields, options)]),
    );
    for (const [id, values] of Object.entries(samples))
      operations.push({ kind: 'put-sample', entity: entity.id, id, values });
    const changed = Object.fromEntries(
      fields.map((field): [string, Field] => [field.id, { ...field, options }]),
    );
    return { ...entity, fields: { ...entity.fields, ...changed }, samples };
  });
  const actions = Object.values(spec.actions).map((action): Action => ({
    ...action,
    inputs: Object.fromEntries(
      Object.entries(action.inputs).map(([id, field]): [string, Field] => [
        id,
        namesStrangers(field) ? { ...field, options } : field,
      ]),
    ),
  }));
  return {
    spec: {
      ...spec,
      entities: Object.fromEntries(entities.map((entity) => [entity.id, entity])),
      actions: Object.fromEntries(actions.map((action) => [action.id, action])),
    },
    operations,
  };
}

/** Those who serve and who run; where nobody serves, all who work there. */
function staffOf(roles: readonly DesignedRole[]): DesignedRole['people'] {
  const serving = roles.filter(({ entry }) => entry.side === 'serves');
  const running = roles.filter(({ entry }) => entry.side === 'runs');
  const inside = roles.filter(({ entry }) => entry.side === 'uses' && entry.inside === true);
  const chosen = serving.length > 0 ? [...serving, ...running] : [...inside, ...running];
  return chosen.flatMap(({ people }) => people).slice(0, most);
}

function namesStrangers({ type, options = [] }: Field): boolean {
  return type === 'choice' && options.length > 0 && options.every(({ id }) => strangers.includes(id));
}

function given(
  values: Readonly<Record<string, SampleValue>>,
  fields: readonly Field[],
  options: readonly { id: string }[],
): Record<string, SampleValue> {
  const changed = fields.flatMap(({ id }): [string, SampleValue][] => {
    const at = strangers.indexOf(String(values[id] ?? ''));
    const option = at < 0 ? undefined : options[at % options.length];
    return option ? [[id, option.id]] : [];
  });
  return { ...values, ...Object.fromEntries(changed) };
}
