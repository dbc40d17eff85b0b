import type { OperationInput } from '../../design/app-draft.ts';
import { changeInWords, small } from '../change-in-words.ts';
import { findOption } from '../find-option.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { readWith } from '../read-with.ts';

const patterns = [
  /^(?:remove|delete|drop)\s+(?:the\s+)?(?:option|choice|value)\s+(?<option>.{1,40}?)(?:\s+(?:from|of|in)\s+(?:the\s+)?(?<field>.{2,40}))?$/i,
  /^(?:remove|delete|drop)\s+(?:the\s+)?(?<option>.{1,40}?)\s+(?:option|choice)(?:\s+(?:from|of|in)\s+(?:the\s+)?(?<field>.{2,40}))?$/i,
  /^(?:remove|delete|drop)\s+(?:the\s+)?["“']?(?<option>.{1,40}?)["”']?\s+(?:from|of|in)\s+(?:the\s+)?(?<field>.{2,40}?)(?:\s+(?:options|choices|values))?$/i,
  /^(?:remove|delete|drop)\s+(?:the\s+)?(?<field>[a-z]{3,20})\s+[“"']?(?<option>.{1,40}?)[”"']?$/i,
  /^(?:从|在)(?<field>.{1,15}?)(?:的选项)?(?:里|中)?(?:删除|去掉|移除)(?:选项)?(?<option>.{1,15}?)(?:选项)?$/,
  /^(?:删除|去掉|移除)(?:(?<field>.{1,15}?)的)?选项(?<option>.{1,15})$/,
  /^(?:删除|去掉|移除)(?<field>.{1,15}?)(?:中|里)?的[“"]?(?<option>.{1,15}?)[”"]?选项$/,
];

/** A value that can no longer be chosen. */
export const removeOption: FollowUpKind = {
  id: 'remove-option',
  example: { en: 'Remove the option Other from {field}', zh: '从{field}中删除选项其他' },
  recognise({ text }, { spec, language }) {
    for (const pattern of patterns) {
      const words = readWith(text, [pattern]);
      const found = words && findOption(words['option'] ?? '', spec, words['field'] || undefined);
      if (!found) continue;
      const { entity, field, option } = found;
      const options = (field.options ?? []).filter((each) => each.id !== option.id);
      const [first] = options;
      const used = Object.values(spec.actions).find((action) =>
        JSON.stringify(action).includes(`"value":"${option.id}"`),
      );
      if (!first || used || entity.source) {
        const why = {
          en: used
            ? `“${used.label}” needs it`
            : entity.source
              ? 'it comes with the table'
              : 'it is the only one',
          zh: used ? `“${used.label}”需要它` : entity.source ? '它来自表格' : '它是唯一的选项',
        };
        return {
          answer:
            language === 'zh'
              ? `“${option.label}”不能删除，因为${why.zh}。`
              : `“${option.label}” has to stay, because ${why.en}.`,
        };
      }
      const { default: start, ...rest } = field;
      const stays = !(start?.kind === 'value' && start.value === option.id);
      const samples = Object.entries(entity.samples)
        .filter(([, values]) => values[field.id] === option.id)
        .map(([id, values]): OperationInput => {
          const owner = entity.sampleOwners[id];
          return {
            kind: 'put-sample',
            entity: entity.id,
            id,
            values: { ...values, [field.id]: first.id },
            ...(owner ? { owner } : {}),
          };
        });
      return changeInWords(
        language,
        {
          en: [
            `Remove “${option.label}” from ${small(field.label)}`,
            `${field.label} of ${small(entity.plural)} can no longer be “${option.label}”.`,
          ],
          zh: [
            `删除选项“${option.label}”`,
            `${entity.singular}的“${field.label}”不能再选“${option.label}”。`,
          ],
        },
        {
          areas: ['data'],
          operations: [
            {
              kind: 'put-field',
              entity: entity.id,
              field: { ...rest, options, ...(start && stays ? { default: start } : {}) },
            },
            ...samples,
          ],
        },
      );
    }
    return undefined;
  },
};
