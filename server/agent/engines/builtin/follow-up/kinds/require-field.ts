import type { FollowUpKind } from '../follow-up-kind.ts';
import { findField } from '../find-target.ts';

const pattern =
  /^(?:make|mark|set)\s+(?:the\s+)?(.+?)(?:\s+field)?\s+(?:as\s+|be\s+)?(required|mandatory|optional)$|^(?:把|将)?(.+?)(?:设为|改为|是)(必填|选填)$/i;

/** Whether a field must be filled in. */
export const requireField: FollowUpKind = {
  id: 'required',
  example: { en: 'Make {field} required', zh: '把{field}设为必填' },
  recognise({ text }, { spec, language }) {
    const match = pattern.exec(text.trim());
    const found = match && findField(match[1] ?? match[3] ?? '', spec);
    if (!match || !found) return undefined;
    const required = /required|mandatory|必填/i.test(match[2] ?? match[4] ?? '');
    const { entity, field } = found;
    const title =
      language === 'zh'
        ? `“${field.label}”${required ? '必填' : '选填'}`
        : `${field.label} is ${required ? 'required' : 'optional'}`;
    const sentence =
      language === 'zh'
        ? `${entity.singular}的“${field.label}”${required ? '必须填写' : '可以留空'}。`
        : `${field.label} of ${entity.plural.toLowerCase()} ${required ? 'must be filled in' : 'may be left empty'}.`;
    return {
      title,
      sentence,
      areas: ['data'],
      operations: [{ kind: 'change-field', entity: entity.id, field: field.id, changes: { required } }],
    };
  },
};
