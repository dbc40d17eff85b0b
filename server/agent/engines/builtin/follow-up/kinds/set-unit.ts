import { changeInWords, small } from '../change-in-words.ts';
import { findFieldOf } from '../find-field-of.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { readWith } from '../read-with.ts';

const patterns = [
  /^(?:show|give|measure|display|put|enter)\s+(?:the\s+)?(?<field>.{2,40}?)\s+in\s+(?<unit>[^\s]{1,12}|square met(?:er|re)s|miles per hour)$/i,
  /^(?:the\s+)?(?<field>.{2,40}?)\s+(?:is|are|should be)\s+(?:measured\s+)?in\s+(?<unit>[^\s]{1,12})$/i,
  /^(?:set|make|change)\s+(?:the\s+)?unit\s+(?:of|for)\s+(?:the\s+)?(?<field>.{2,40}?)\s+(?:to|into)\s+(?<unit>[^\s]{1,12})$/i,
  /^(?:the\s+)?unit\s+(?:of|for)\s+(?:the\s+)?(?<field>.{2,40}?)\s+(?:is|should be)\s+(?<unit>[^\s]{1,12})$/i,
  /^(?:use|add|take)\s+(?<unit>[^\s]{1,12})\s+(?:as\s+(?:the\s+)?unit\s+)?(?:for|of|to)\s+(?:the\s+)?(?<field>.{2,40})$/i,
  /^(?:把|将)?(?<field>.{1,20}?)(?:的)?单位(?:设为|改为|改成|是|为|用|使用|换成)(?<unit>.{1,8})$/,
  /^(?<field>.{1,20}?)(?:用|以)(?<unit>[^\s]{1,8}?)(?:为单位|作单位|表示)$/,
];
const numeric = ['number', 'percent'];

/** What is printed after a number. */
export const setUnit: FollowUpKind = {
  id: 'unit',
  example: { en: 'Show distance in km', zh: '距离的单位是公里' },
  recognise({ text }, { spec, language }) {
    const words = readWith(text, patterns);
    const found = words && findFieldOf(words['field'] ?? '', spec);
    const unit = words?.['unit'] ?? '';
    if (!found || !numeric.includes(found.field.type) || unit === '' || unit.length > 16) return undefined;
    const { entity, field } = found;
    return changeInWords(
      language,
      {
        en: [
          `${field.label} in ${unit}`,
          `${field.label} of ${small(entity.plural)} is shown in ${unit}; the numbers themselves stay.`,
        ],
        zh: [
          `“${field.label}”的单位：${unit}`,
          `${entity.singular}的“${field.label}”以${unit}显示，数字本身不变。`,
        ],
      },
      {
        areas: ['data'],
        operations: [{ kind: 'change-field', entity: entity.id, field: field.id, changes: { unit } }],
      },
    );
  },
};
