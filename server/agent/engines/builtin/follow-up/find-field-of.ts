import type { AppSpec } from '../../../../../templates/spec/app-spec.ts';
import { findEntity, findField, type Entity, type FoundField } from './find-target.ts';

const places = [
  /^(?<field>.+?)\s+(?:of|in|on|for|to|from)\s+(?:the\s+|each\s+|every\s+|all\s+|an?\s+)*(?<thing>.+?)$/i,
  /^(?<thing>.+?)['’]s?\s+(?<field>.+)$/i,
  /^(?<thing>.+?)的(?<field>.+)$/,
];
const around =
  /^(?:the|a|an|each|every|all|its|their)\s+|\s+(?:field|column|value|property)s?$|(?:字段|这一列|列|一栏|栏)$/gi;

/** The field that words name, with or without the thing it belongs to: `due date`, `due date of tasks`, `任务的截止日期`. */
export function findFieldOf(words: string, spec: AppSpec, within?: Entity): FoundField | undefined {
  const plain = words.trim().replace(around, '').trim();
  if (plain === '' || plain.length > 80) return undefined;
  if (within) return findField(plain, spec, within);
  for (const pattern of places) {
    const { field = '', thing = '' } = pattern.exec(plain)?.groups ?? {};
    const entity = thing === '' ? undefined : findEntity(thing, spec);
    const found = entity && findField(field.replace(around, ''), spec, entity);
    if (found) return found;
  }
  return findField(plain, spec);
}
