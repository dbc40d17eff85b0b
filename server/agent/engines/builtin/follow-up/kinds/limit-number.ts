import type { Field } from '../../../../../../templates/spec/entity.ts';
import type { OperationInput } from '../../design/app-draft.ts';
import { changeInWords, small } from '../change-in-words.ts';
import { findFieldOf } from '../find-field-of.ts';
import type { Entity } from '../find-target.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { readWith } from '../read-with.ts';

const patterns = [
  /^(?:make|set|limit|keep|restrict|allow|let)?\s*(?:the\s+)?(?<field>[a-z][\w' -]{1,50}?)\s+(?:is\s+|be\s+|should be\s+|must be\s+|goes\s+|should go\s+|can be\s+|to be\s+|to\s+)?(?:from|between|within)\s+(?<least>-?\d[\d.,]*)\s*(?:to|and|–|-|through)\s*(?<most>-?\d[\d.,]*)$/i,
  /^(?:set\s+)?(?:the\s+)?(?:maximum|max|upper limit|highest)\s+(?:value\s+)?(?:(?:of|for)\s+)?(?:the\s+)?(?<field>[a-z][\w' -]{1,50}?)\s+(?:is|to|of|be|should be|at|=)\s*(?<most>-?\d[\d.,]*)$/i,
  /^(?:set\s+)?(?:the\s+)?(?:minimum|min|lower limit|lowest)\s+(?:value\s+)?(?:(?:of|for)\s+)?(?:the\s+)?(?<field>[a-z][\w' -]{1,50}?)\s+(?:is|to|of|be|should be|at|=)\s*(?<least>-?\d[\d.,]*)$/i,
  /^(?:limit|restrict|cap|keep)?\s*(?:the\s+)?(?<field>[a-z][\w' -]{1,50}?)\s+(?:must be|should be|can be|is|to|at|must not be|cannot be|may be)?\s*(?:at most|no more than|up to|less than or equal to|a maximum of|not? (?:more|higher|larger) than|more than)\s+(?<most>-?\d[\d.,]*)$/i,
  /^(?:make\s+)?(?:the\s+)?(?<field>[a-z][\w' -]{1,50}?)\s+(?:must be|should be|is|has to be|be)\s+(?:at least|no less than|a minimum of|not less than)\s+(?<least>-?\d[\d.,]*)$/i,
  /^(?:make\s+)?(?:the\s+)?(?<field>[a-z][\w' -]{1,50}?)\s+(?:must not be|cannot be|can't be|should not be|never be|is never)\s+negative(?<zero>)$/i,
  /^(?:把|将)?(?<field>[^\d]{1,20}?)(?:的)?(?:范围|取值)?(?:限制|限定|设置?)?(?:在|为|是|从)?(?<least>-?\d[\d.]*)\s*(?:到|至|-|~|～)\s*(?<most>-?\d[\d.]*)(?:之间|分)?$/,
  /^(?:把|将)?(?<field>[^\d]{1,20}?)(?:的)?(?:最大(?:值)?|上限|最多|不超过|最高|不能超过)(?:设为|为|是|改为)?(?<most>-?\d[\d.]*)$/,
  /^(?:把|将)?(?<field>[^\d]{1,20}?)(?:的)?(?:最小(?:值)?|下限|至少|最少|不低于|不少于|最低)(?:设为|为|是|改为)?(?<least>-?\d[\d.]*)$/,
];
const numeric = ['number', 'money', 'percent', 'rating'];

/** The least and the most a number may be. */
export const limitNumber: FollowUpKind = {
  id: 'limits',
  example: { en: 'Rating from 1 to 10', zh: '评分从1到10' },
  recognise({ text }, { spec, language }) {
    const words = readWith(text, patterns);
    const found =
      words && findFieldOf((words['field'] ?? '').replace(/^(?:make|set|limit|let)\s+/i, ''), spec);
    if (!found || found.field.derived || !numeric.includes(found.field.type)) return undefined;
    const { entity, field } = found;
    const least = words['zero'] === undefined ? numberOf(words['least']) : 0;
    const most = numberOf(words['most']);
    const minimum = least ?? field.minimum;
    const maximum = most ?? field.maximum;
    if ((least ?? most) === undefined || (minimum ?? -Infinity) >= (maximum ?? Infinity)) return undefined;
    const range = rangeOf(least, most, language);
    return changeInWords(
      language,
      {
        en: [
          `${field.label} is ${range}`,
          `${field.label} of ${small(entity.plural)} must be ${range}; anything else is refused with a message.`,
        ],
        zh: [`“${field.label}”${range}`, `${entity.singular}的“${field.label}”必须${range}，否则会提示。`],
      },
      {
        areas: ['data'],
        operations: [
          { kind: 'change-field', entity: entity.id, field: field.id, changes: { minimum, maximum } },
          ...fittingSamples(entity, field, { minimum, maximum }),
        ],
      },
    );
  },
};

function numberOf(words: string | undefined): number | undefined {
  if (!words || !/\d/.test(words)) return undefined;
  const number = Number(words.replace(/,(?=\d{3})/g, '').replace(/[.,]$/, ''));
  return Number.isFinite(number) ? number : undefined;
}

function rangeOf(least: number | undefined, most: number | undefined, language: 'en' | 'zh'): string {
  if (language === 'zh')
    return least !== undefined && most !== undefined
      ? `在 ${least} 到 ${most} 之间`
      : least !== undefined
        ? `不小于 ${least}`
        : `不大于 ${most}`;
  if (least !== undefined && most !== undefined) return `from ${least} to ${most}`;
  return least !== undefined ? `at least ${least}` : `at most ${most}`;
}

/** Examples outside the limits are moved to the nearest that is allowed. */
function fittingSamples(
  entity: Entity,
  field: Field,
  { minimum = -Infinity, maximum = Infinity }: { minimum?: number; maximum?: number },
): OperationInput[] {
  return Object.entries(entity.samples).flatMap(([id, values]): OperationInput[] => {
    const value = values[field.id];
    if (typeof value !== 'number') return [];
    const fitting = Math.min(maximum, Math.max(minimum, value));
    const owner = entity.sampleOwners[id];
    return fitting === value
      ? []
      : [
          {
            kind: 'put-sample',
            entity: entity.id,
            id,
            values: { ...values, [field.id]: fitting },
            ...(owner ? { owner } : {}),
          },
        ];
  });
}
