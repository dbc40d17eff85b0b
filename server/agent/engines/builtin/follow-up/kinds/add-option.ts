import { optionsOfLabels } from '../../design/make-field.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { findField } from '../find-target.ts';

const patterns: readonly (readonly [RegExp, field: number, label: number])[] = [
  [/^add\s+(?:an?|the)?\s*(?:new\s+)?(.+?)\s+(?:called|named|option)\s+["“']?(.+?)["”']?$/i, 1, 2],
  [/^add\s+["“'](.+?)["”']\s+(?:as\s+an?|to\s+(?:the\s+)?)\s*(.+?)(?:\s+(?:options|choices))?$/i, 2, 1],
  [/^add\s+(?:the\s+)?(?:option|choice)\s+["“']?(.+?)["”']?\s+to\s+(?:the\s+)?(.+?)$/i, 2, 1],
  // `add a category for pets`
  [/^add\s+(?:an?|another)\s+(?:new\s+)?(\w+)\s+for\s+([a-z]{2,20}(?:\s[a-z]{2,20})?)$/i, 1, 2],
  [/^(?:给|为)?(.+?)(?:添加|增加)选项[“"]?(.+?)[”"]?$/, 1, 2],
];

/** Another value to choose: `add a status called Blocked`. */
export const addOption: FollowUpKind = {
  id: 'option',
  example: { en: 'Add a {field} called Other', zh: '给{field}添加选项其他' },
  recognise({ text }, { spec, language }) {
    for (const [pattern, fieldAt, labelAt] of patterns) {
      const match = pattern.exec(text.trim());
      const found = match && findField(match[fieldAt] ?? '', spec);
      const label = match?.[labelAt]?.trim();
      if (!found || !label || found.field.type !== 'choice') continue;
      const { entity, field } = found;
      const before = field.options ?? [];
      const added = optionsOfLabels([label.charAt(0).toUpperCase() + label.slice(1)]).filter(
        (option) => !before.some((each) => each.id === option.id),
      );
      if (added.length === 0)
        return {
          answer:
            language === 'zh'
              ? `“${field.label}”已有选项“${label}”。`
              : `${field.label} has “${label}” among its choices already.`,
        };
      const title =
        language === 'zh'
          ? `${field.label}：添加“${label}”`
          : `Add “${label}” to ${field.label.toLowerCase()}`;
      const sentence =
        language === 'zh'
          ? `${field.label}可以选择“${label}”。`
          : `${field.label} of ${entity.plural.toLowerCase()} can be “${label}”.`;
      return {
        title,
        sentence,
        areas: ['data'],
        operations: [
          {
            kind: 'change-field',
            entity: entity.id,
            field: field.id,
            changes: { options: [...before, ...added] },
          },
        ],
      };
    }
    return undefined;
  },
};
