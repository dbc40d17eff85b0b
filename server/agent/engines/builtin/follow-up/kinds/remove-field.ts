import type { AppSpec } from '../../../../../../templates/spec/app-spec.ts';
import type { OperationInput } from '../../design/app-draft.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { findEntity, findField } from '../find-target.ts';

const patterns: readonly (readonly [RegExp, field: number, thing: number])[] = [
  [
    /^(?:remove|delete|drop|hide|take out)\s+(?:the\s+)?(.+?)\s+(?:fields?|columns?)(?:\s+(?:from|of|on)\s+(?:each|every|all|the)?\s*(.+?))?$/i,
    1,
    2,
  ],
  [
    /^(?:remove|delete|drop|take)\s+(?:the\s+)?(.+?)\s+(?:from|of|off)\s+(?:each|every|all|the)?\s*(.+?)$/i,
    1,
    2,
  ],
  [/^(?:删除|去掉|移除)(?:(.+?)的)?(.+?)(?:字段|列)$/, 2, 1],
];

/** A field taken away, and from every place that shows it. */
export const removeField: FollowUpKind = {
  id: 'remove-field',
  example: { en: 'Remove the {field} field', zh: '删除{field}字段' },
  recognise({ text }, { spec, language }) {
    for (const [pattern, fieldAt, thingAt] of patterns) {
      const match = pattern.exec(text.trim());
      const words = match?.[fieldAt]?.trim();
      if (!words) continue;
      const thing = match?.[thingAt]?.trim();
      const found = findField(words, spec, thing === undefined ? undefined : findEntity(thing, spec));
      if (!found || found.field.id === found.entity.titleField) continue;
      const { entity, field } = found;
      const title =
        language === 'zh'
          ? `删除${entity.plural}的“${field.label}”`
          : `Remove ${field.label.toLowerCase()} from ${entity.plural.toLowerCase()}`;
      const sentence =
        language === 'zh'
          ? `${entity.plural}不再有“${field.label}”。已录入的值保留到下一个版本。`
          : `${entity.plural} no longer have “${field.label}”. It disappears from forms, lists and filters.`;
      return {
        title,
        sentence,
        areas: ['data', 'pages'],
        operations: removingField(entity.id, field.id, spec),
      };
    }
    return undefined;
  },
};

/** Takes a field away, and from every place that names it. */
export function removingField(entity: string, field: string, spec: AppSpec): OperationInput[] {
  const operations: OperationInput[] = [{ kind: 'remove-field', entity, field }];
  for (const page of Object.values(spec.pages)) {
    for (const block of Object.values(page.blocks)) {
      if (block.entity !== entity) continue;
      if (
        block.block === 'chart' &&
        (block.properties['groupBy'] === field || block.properties['field'] === field)
      ) {
        operations.push({ kind: 'remove-block', page: page.id, block: block.id });
        continue;
      }
      const properties = without(block.properties, field);
      if (Object.keys(properties).length > 0)
        operations.push({ kind: 'change-block', page: page.id, block: block.id, properties });
    }
  }
  const { source } = spec.entities[entity] ?? {};
  if (source) {
    const columns = Object.fromEntries(Object.entries(source.columns).filter(([id]) => id !== field));
    operations.push({ kind: 'change-entity', entity, changes: { source: { ...source, columns } } });
  }
  return operations;
}

type Properties = AppSpec['pages'][string]['blocks'][string]['properties'];

/** The properties that name the field, without it. */
function without(properties: Properties, field: string): Properties {
  const changed: Properties = {};
  for (const [key, value] of Object.entries(properties)) {
    if (value === field) changed[key] = null;
    if (!Array.isArray(value)) continue;
    const rest = value.filter(
      (item) =>
        item !== field &&
        !(typeof item === 'object' && item !== null && 'field' in item && item['field'] === field),
    );
    if (rest.length < value.length) changed[key] = rest;
  }
  return changed;
}
