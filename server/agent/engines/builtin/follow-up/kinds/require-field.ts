import type { FollowUpKind } from '../follow-up-kind.ts';
import { findFieldOf } from '../find-field-of.ts';

const pattern =
  /^(?:make|mark|set)\s+(?:the\s+)?(.+?)(?:\s+field)?\s+(?:as\s+|be\s+)?(required|mandatory|optional)$|^(?:把|将)?(.+?)(?:设为|改为|是)(必填|选填)$|^(?:require|demand)\s+(?:an?\s+|the\s+|their\s+)?(?<needed>[a-z][a-z -]{1,40}?)(?:\s+(?:field|address))?(?:\s+(?:for|on|in|to)\s+.{3,30})?$/i;

/** Whether a field must be filled in. */
export const requireField: FollowUpKind = {
  id: 'required',
  example: { en: 'Make {field} required', zh: '把{field}设为必填' },
  recognise({ text }, { spec, language, say }) {
    const match = pattern.exec(text.trim());
    const { needed } = match?.groups ?? {};
    const words = needed ?? match?.[1] ?? match?.[3] ?? '';
    if (!match || /required|mandatory|optional|必填|选填/i.test(words)) return undefined;
    const all =
      findFieldOf(words, spec) && !/,| and |、|和/.test(words)
        ? [words]
        : words.split(/\s*,\s*(?:and\s+)?|\s+and\s+|、|和/);
    const fields = all.flatMap((part) => findFieldOf(part.replace(/^the\s+/i, ''), spec) ?? []);
    const [found] = fields;
    if (!found || fields.length < all.length) return undefined;
    const required = needed !== undefined || /required|mandatory|必填/i.test(match[2] ?? match[4] ?? '');
    const { entity } = found;
    const label = say.list(fields.map((each) => each.field.label));
    const title =
      language === 'zh'
        ? `“${label}”${required ? '必填' : '选填'}`
        : `${label} ${fields.length > 1 ? 'are' : 'is'} ${required ? 'required' : 'optional'}`;
    const sentence =
      language === 'zh'
        ? `${entity.singular}的“${label}”${required ? '必须填写' : '可以留空'}。`
        : `${label} of ${entity.plural.toLowerCase()} ${required ? 'must be filled in' : 'may be left empty'}.`;
    return {
      title,
      sentence,
      areas: ['data'],
      operations: fields.map((each) => ({
        kind: 'change-field',
        entity: each.entity.id,
        field: each.field.id,
        changes: { required },
      })),
    };
  },
};
