import type { Field } from '../../../../../../templates/spec/entity.ts';
import type { Expression } from '../../../../../../templates/spec/expression.ts';
import { changeInWords, small } from '../change-in-words.ts';
import { findFieldOf } from '../find-field-of.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { readWith } from '../read-with.ts';

const patterns = [
  /^(?:set|make|change)\s+(?:the\s+)?default\s+(?:value\s+)?(?:of|for)\s+(?:the\s+)?(?<field>.{2,50}?)\s+(?:to|be|as)\s+(?<value>.{1,60})$/i,
  /^(?:set|make|change)\s+(?:the\s+)?default\s+(?<field>.{2,50}?)\s+(?:to|be|as)?\s+(?<value>\S.{0,59})$/i,
  /^(?:the\s+)?default\s+(?:(?:for|of)\s+)?(?:the\s+)?(?<field>.{2,50}?)\s+(?:is|should be|to)\s+(?<value>.{1,60})$/i,
  /^(?:use|take)\s+(?<value>.{1,60}?)\s+as\s+(?:the\s+)?default\s+(?:value\s+)?(?:(?:for|of)\s+)?(?:the\s+)?(?<field>.{2,50})$/i,
  /^(?:the\s+)?(?<field>.{2,50}?)\s+(?:should\s+)?(?:defaults?|starts?(?: out)?)\s+(?:to|at|as|with)\s+(?<value>.{1,60})$/i,
  /^(?:make\s+)?(?<value>.{1,40}?)\s+(?:is\s+)?(?:the\s+)?default\s+(?<field>.{2,40})$/i,
  /^(?:把|将)?(?<field>.{1,20}?)(?:的)?默认(?:值)?(?:设为|设置为|改为|改成|是|为|用)(?<value>.{1,20})$/,
  /^默认(?:的)?(?<field>.{1,20}?)(?:设为|设置为|改为|是|为|用)(?<value>.{1,20})$/,
  /^(?<field>.{1,20}?)默认(?<value>.{1,20})$/,
];

/** What a field starts with. */
export const setDefault: FollowUpKind = {
  id: 'default',
  example: { en: 'Set the default {field} to Other', zh: '把{field}的默认值设为其他' },
  recognise({ text }, { spec, language }) {
    const words = readWith(text, patterns);
    const found = words && findFieldOf(words['field'] ?? '', spec);
    if (!found || found.field.derived || found.entity.origin === 'catalogue') return undefined;
    const { entity, field } = found;
    const given = words['value'] ?? '';
    const value = valueOf(given, field);
    if (!value) {
      if (field.type !== 'choice') return undefined;
      const choices = (field.options ?? []).map((option) => `“${option.label}”`).slice(0, 8);
      return {
        answer:
          language === 'zh'
            ? `“${field.label}”没有“${given}”这个选项。现有选项：${choices.join('、')}。`
            : `“${given}” is not one of the choices of ${small(field.label)}: ${choices.join(', ')}.`,
      };
    }
    const option = field.options?.find((each) => value.kind === 'value' && each.id === value.value);
    const shown = option?.label ?? given;
    return changeInWords(
      language,
      {
        en: [
          `${field.label} starts as ${shown}`,
          `When something is added to ${small(entity.plural)}, ${small(field.label)} is ${shown} until it is changed.`,
        ],
        zh: [
          `“${field.label}”默认为${shown}`,
          `新增${entity.singular}时，“${field.label}”默认为${shown}，可以修改。`,
        ],
      },
      {
        areas: ['data'],
        operations: [
          { kind: 'change-field', entity: entity.id, field: field.id, changes: { default: value } },
        ],
      },
    );
  },
};

function valueOf(words: string, field: Field): Expression | undefined {
  const plain = words.toLowerCase().trim();
  if (field.type === 'date' && /^(?:today|now|the current date|今天|当天|当前日期)$/i.test(plain))
    return { kind: 'today' };
  if (field.type === 'dateTime' && /^(?:today|now|现在|当前时间)$/i.test(plain)) return { kind: 'now' };
  if (field.type === 'choice') {
    const option = field.options?.find((each) => each.label.toLowerCase() === plain || each.id === plain);
    return option && { kind: 'value', value: option.id };
  }
  if (['number', 'money', 'percent', 'rating'].includes(field.type)) {
    const number = Number(plain.replace(/[^\d.-]/g, ''));
    const fits = /\d/.test(plain) && Number.isFinite(number);
    const within = number >= (field.minimum ?? -Infinity) && number <= (field.maximum ?? Infinity);
    return fits && within ? { kind: 'value', value: number } : undefined;
  }
  if (field.type === 'boolean') {
    if (/^(?:yes|true|on|checked|ticked|是|开|勾选)$/.test(plain)) return { kind: 'value', value: true };
    return /^(?:no|false|off|unchecked|否|关)$/.test(plain) ? { kind: 'value', value: false } : undefined;
  }
  return field.type === 'text' || field.type === 'longText' ? { kind: 'value', value: words } : undefined;
}
