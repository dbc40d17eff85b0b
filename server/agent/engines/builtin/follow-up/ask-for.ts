import type { Action } from '../../../../../templates/spec/action.ts';
import type { AppSpec } from '../../../../../templates/spec/app-spec.ts';
import type { FieldInput, OperationInput } from '../design/app-draft.ts';
import { textsOf } from './find-target.ts';

type ActionInput = Extract<OperationInput, { kind: 'put-action' }>['action'];

/** Asks for more fields where rows of an entity are made by a form of a block's own, such as bookings. */
export function askFor(entity: string, fields: readonly FieldInput[], spec: AppSpec): OperationInput[] {
  return Object.values(spec.pages).flatMap((page) =>
    Object.values(page.blocks).flatMap((block): OperationInput[] => {
      if (block.entity !== entity || !Array.isArray(block.properties['ask'])) return [];
      const ask = [...textsOf(block, 'ask'), ...fields.map(({ id }) => id)];
      const { place } = block.properties;
      const action = typeof place === 'string' ? spec.actions[place] : undefined;
      return [
        { kind: 'change-block', page: page.id, block: block.id, properties: { ask } },
        ...(action ? [{ kind: 'put-action' as const, action: taking(action, entity, fields) }] : []),
      ];
    }),
  );
}

/** An action that takes fields in and keeps them with the row that it makes. */
export function taking(action: Action, entity: string, fields: readonly FieldInput[]): ActionInput {
  const last = Math.max(0, ...Object.values(action.inputs).map(({ order }) => order));
  const inputs = fields.map(({ default: _, ...field }, index) => ({
    required: false,
    ...field,
    order: last + (index + 1) * 10,
  }));
  const values = Object.fromEntries(
    fields.map(({ id }) => [id, { kind: 'path' as const, scope: 'input' as const, path: [id] }]),
  );
  return {
    ...action,
    inputs: { ...action.inputs, ...Object.fromEntries(inputs.map((input) => [input.id, input])) },
    effects: action.effects.map((effect) =>
      effect.kind === 'create' && effect.entity === entity
        ? { ...effect, values: { ...effect.values, ...values } }
        : effect,
    ),
  };
}
