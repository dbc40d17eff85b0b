import { changeInWords, small } from '../change-in-words.ts';
import { findFieldOf } from '../find-field-of.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { readWith } from '../read-with.ts';

const patterns = [
  /^(?:add|give|show|put)\s+(?:an?\s+|the\s+)?(?:hint|help text|help|explanation|tip)\s+(?:to|for|under|on|below)\s+(?:the\s+)?(?<field>.{2,40}?)\s*(?::|,|saying|that says|-|–)\s*(?<hint>.{2,200})$/i,
  /^(?:set|change)\s+(?:the\s+)?(?:hint|help text)\s+(?:of|for|under)\s+(?:the\s+)?(?<field>.{2,40}?)\s+(?:to|into)\s+(?<hint>.{2,200})$/i,
  /^(?:show|put|add|write)\s+(?<hint>["“].{2,200}["”])\s+(?:under|below|as (?:a |the )?hint (?:for|of|to))\s+(?:the\s+)?(?<field>.{2,40})$/i,
  /^(?:explain|describe)\s+(?:the\s+)?(?<field>.{2,40}?)\s+(?:as|with|by)\s+(?<hint>.{2,200})$/i,
  /^(?:给|为|在)?(?<field>.{1,20}?)(?:字段)?(?:下面|下方)?(?:添加|加上|加|增加|显示)(?:一个|一条)?(?:提示|说明)(?:文字)?[：:，,]?\s*(?<hint>.{2,100})$/,
];

/** A sentence under an input that says what to enter. */
export const hintField: FollowUpKind = {
  id: 'hint',
  example: {
    en: 'Add a hint to {field}: “Choose what fits best”',
    zh: '给{field}添加提示：“选择最合适的一项”',
  },
  recognise({ text }, { spec, language }) {
    const words = readWith(text, patterns);
    const found = words && findFieldOf(words['field'] ?? '', spec);
    if (!found || found.field.derived) return undefined;
    const { entity, field } = found;
    const hint = (words['hint'] ?? '').slice(0, 200);
    return changeInWords(
      language,
      {
        en: [
          `A hint for ${small(field.label)}`,
          `Under ${small(field.label)} of ${small(entity.plural)} stands “${hint}”.`,
        ],
        zh: [`“${field.label}”的提示`, `${entity.singular}的“${field.label}”下方显示“${hint}”。`],
      },
      {
        areas: ['data'],
        operations: [{ kind: 'change-field', entity: entity.id, field: field.id, changes: { hint } }],
      },
    );
  },
};
