import type { OperationInput } from '../design/app-draft.ts';
import { capital } from '../words/capital.ts';
import type { RowCondition } from './row-condition.ts';

/** The boolean that is true of rows of which a condition is, and the operation that makes it where it is new. */
export function putCondition(
  { entity, id, en, is, zh }: RowCondition,
  language: 'en' | 'zh' = 'en',
): { field: string; label: string; operations: OperationInput[] } {
  const there = entity.fields[id];
  const label = there?.label ?? capital(language === 'zh' ? zh : en);
  if (there) return { field: id, label, operations: [] };
  const last = Math.max(0, ...Object.values(entity.fields).map(({ order }) => order));
  return {
    field: id,
    label,
    operations: [
      {
        kind: 'put-field',
        entity: entity.id,
        field: { id, label, type: 'boolean', order: Math.min(9999, last + 10), derived: is },
      },
    ],
  };
}
