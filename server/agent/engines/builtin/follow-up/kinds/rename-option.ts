import { changeInWords, small } from '../change-in-words.ts';
import { capital } from '../../words/capital.ts';
import { findOption } from '../find-option.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { readWith } from '../read-with.ts';

const patterns = [
  /^(?:rename|change)\s+(?:the\s+)?(?:option|choice|value)\s+(?<option>.{1,40}?)(?:\s+(?:of|in)\s+(?:the\s+)?(?<field>.{2,40}?))?\s+(?:to|into|as)\s+(?<name>.{1,60})$/i,
  /^(?:rename|change)\s+(?:the\s+)?(?<field>.{2,30}?)\s+["“'](?<option>.{1,40}?)["”']\s+(?:to|into|as)\s+(?<name>.{1,60})$/i,
  /^(?:rename|change|call)\s+(?:the\s+)?["“']?(?<option>.{1,40}?)["”']?\s+(?:to|into|as)\s+(?<name>.{1,60})$/i,
  /^(?:rename|change)\s+(?:the\s+)?(?<field>\w{2,20})\s+(?<option>.{1,40}?)\s+(?:to|into|as)\s+(?<name>.{1,60})$/i,
  /^(?:把|将)(?:选项)?[“"「]?(?<option>.{1,15}?)[”"」]?(?:选项)?(?:改名为|改名成|重命名为|改为|改成|改叫)[“"「]?(?<name>[^”"」]{1,30})[”"」]?$/,
];

/** Another name for one of the values to choose. */
export const renameOption: FollowUpKind = {
  id: 'rename-option',
  example: { en: 'Rename the option Other to Misc', zh: '把选项“其他”改为“杂项”' },
  recognise({ text }, { spec, language }) {
    for (const pattern of patterns) {
      const words = readWith(text, [pattern]);
      const found = words && findOption(words['option'] ?? '', spec, words['field'] || undefined);
      const name = capital(words?.['name'] ?? '');
      if (!found || name === '') continue;
      const { entity, field, option } = found;
      const options = (field.options ?? []).map((each) =>
        each.id === option.id ? { ...each, label: name } : each,
      );
      return changeInWords(
        language,
        {
          en: [
            `“${option.label}” becomes “${name}”`,
            `${field.label} of ${small(entity.plural)} can be “${name}” in place of “${option.label}”.`,
          ],
          zh: [
            `“${option.label}”改名为“${name}”`,
            `${entity.singular}的“${field.label}”中，“${option.label}”改名为“${name}”。`,
          ],
        },
        {
          areas: ['data'],
          operations: [{ kind: 'change-field', entity: entity.id, field: field.id, changes: { options } }],
        },
      );
    }
    return undefined;
  },
};
