import type { AppSpec } from '../../spec/app-spec.ts';
import type { Entity, Field } from '../../spec/entity.ts';
import { definitionName, literal, typeName } from './code-names.ts';
import { ownerNameField } from './owner-name.ts';
import { hasAccounts } from './storage-features.ts';
import { isNullable, kindOf } from './value-type.ts';

/** `shared/model/<entity>.ts`: the type of an entity's rows, and its definition. */
export function printEntity(entity: Entity, spec: AppSpec): string {
  const type = typeName(entity.id);
  const owner = ownerNameField(entity, spec);
  const fields = [...Object.values(entity.fields), ...(owner ? [owner] : [])];
  const choices = fields
    .filter(hasChoiceType)
    .map(
      (field) =>
        `export type ${choiceTypeName(entity, field)} = ${(field.options ?? []).map(({ id }) => literal(id)).join(' | ')};\n`,
    );
  const parts = [
    `import type { EntityDefinition } from '../entity.ts';`,
    `import type { Row } from '../rows.ts';\n`,
    ...choices,
    ...(entity.description ? [`/** ${comment(entity.description)} */`] : []),
    `export interface ${type} extends Row {`,
    ...fields.map((field) => printProperty(entity, field)),
    '}\n',
    `export const ${definitionName(entity)}: EntityDefinition<${type}> = {`,
    `id: ${literal(entity.id)},`,
    `singular: ${literal(entity.singular)},`,
    `plural: ${literal(entity.plural)},`,
    `path: ${literal(entity.path)},`,
    ...(entity.icon ? [`icon: ${literal(entity.icon)},`] : []),
    `titleField: ${literal(entity.titleField)},`,
    `origin: ${literal(entity.origin)},`,
    `ownership: ${literal(entity.ownership)},`,
    ...(entity.about && hasAccounts(spec) ? [`about: ${literal(entity.about)},`] : []),
    ...(entity.editing === 'switch' && !hasAccounts(spec) ? [`editing: 'switch',`] : []),
    'fields: [',
    ...Object.values(entity.fields).map((field) => `${printField(field, spec)},`),
    ...(owner
      ? [`{ id: 'ownerName', label: ${literal(owner.label)}, type: 'text', derived: true, sparse: true },`]
      : []),
    '],',
    '};\n',
  ];
  return parts.join('\n');
}

/** One field as a definition in code; also used for the inputs of actions. */
export function printField(field: Field, spec: AppSpec): string {
  const { id, label, type, options, target, minimum, maximum, hint } = field;
  const unit = field.unit ?? (type === 'money' ? spec.currency : undefined);
  const initial = initialOf(field);
  const fromPerson = hasAccounts(spec) ? personProperty(field) : undefined;
  const numbering = field.default?.kind === 'number' ? field.default : undefined;
  const properties = [
    `id: ${literal(id)}`,
    `label: ${literal(label)}`,
    `type: ${literal(type)}`,
    field.required && 'required: true',
    options && type === 'choice' && `options: [${options.map(printOption).join(', ')}]`,
    target && `target: ${literal(target)}`,
    unit && `unit: ${literal(unit)}`,
    minimum !== undefined && `minimum: ${minimum}`,
    maximum !== undefined && `maximum: ${maximum}`,
    hint && `hint: ${literal(hint)}`,
    field.derived && 'derived: true',
    field.after && `after: ${literal(field.after)}`,
    field.upcoming && 'upcoming: true',
    field.byActions && 'byActions: true',
    initial !== undefined && `initial: ${initial}`,
    fromPerson && `fromPerson: ${literal(fromPerson)}`,
    numbering && `numbering: { prefix: ${literal(numbering.prefix)}, digits: ${numbering.digits} }`,
  ];
  return `{ ${properties.filter(Boolean).join(', ')} }`;
}

/** What of whoever makes a row becomes the field's value. */
function personProperty({ default: expression }: Field): string | undefined {
  if (expression?.kind !== 'path' || expression.scope !== 'person') return undefined;
  return ['id', 'name', 'email', 'role'].find((property) => property === expression.path[0]);
}

function printOption({ id, label, tone }: NonNullable<Field['options']>[number]): string {
  return `{ id: ${literal(id)}, label: ${literal(label)}, tone: ${literal(tone)} }`;
}

function initialOf({ default: expression }: Field): string | undefined {
  if (expression?.kind === 'today' || expression?.kind === 'now') return literal(expression.kind);
  return expression?.kind === 'value' ? literal(expression.value) : undefined;
}

function printProperty(entity: Entity, field: Field): string {
  const types = {
    string: 'string',
    number: 'number',
    boolean: 'boolean',
    list: 'readonly string[]',
    value: 'string',
  };
  const type = hasChoiceType(field) ? choiceTypeName(entity, field) : types[kindOf(field)];
  return isNullable(field) ? `readonly ${field.id}?: ${type} | null;` : `readonly ${field.id}: ${type};`;
}

/** Short lists of choices are types of their own; in long ones a type would only be in the way. */
function hasChoiceType(field: Field): boolean {
  const count = field.options?.length ?? 0;
  return field.type === 'choice' && count > 0 && count <= 12;
}

function choiceTypeName(entity: Entity, field: Field): string {
  return `${typeName(entity.id)}${field.id.charAt(0).toUpperCase()}${field.id.slice(1)}`;
}

function comment(text: string): string {
  return text.replaceAll('*/', '* /').replaceAll(/\s+/g, ' ');
}
