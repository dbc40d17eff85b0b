import type { OperationInput } from '../../design/app-draft.ts';
import { changeInWords, small } from '../change-in-words.ts';
import { findFieldOf } from '../find-field-of.ts';
import { findBlocks, textsOf } from '../find-target.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { readWith } from '../read-with.ts';

const patterns = [
  /^(?:show|display|put|include|add|print)\s+(?:also\s+)?(?:the\s+)?(?<field>.{2,40}?)\s+(?:on|in|to)\s+(?:the\s+|each\s+|every\s+|all\s+)?(?:(?<thing>.{2,30}?)\s+)?(?:lists?|tables?|cards?|overview|board)$/i,
  /^(?:show|display)\s+(?:also\s+)?(?:the\s+)?(?!.*\b(?:in|as|per|by|on|with|when|if|for|of)\b)(?<field>.{2,40}?)(?:\s+(?:field|column))?(?:\s+again)?$/i,
  /^(?:在)?(?<thing>.{1,12}?)?(?:列表|卡片|表格|看板)(?:里|中|上)?(?:显示|展示|加上)(?<field>.{1,20})$/,
  /^(?:显示|展示)(?<field>.{1,20}?)(?:字段|列)$/,
];

/** A field that lists show. */
export const showField: FollowUpKind = {
  id: 'show-field',
  example: { en: 'Show {field} on the cards', zh: '在卡片上显示{field}' },
  recognise({ text }, { spec, language }) {
    const words = readWith(text, patterns);
    const found = words && findFieldOf(words['field'] ?? '', spec);
    if (!found || found.field.id === found.entity.titleField) return undefined;
    const { entity, field } = found;
    const kinds = /board|看板/i.test(text) ? ['board'] : ['collection', 'board'];
    const operations = kinds.flatMap((kind) =>
      findBlocks(spec, kind, entity.id).flatMap(({ page, block }): OperationInput[] => {
        const show = textsOf(block, 'show');
        const most = kind === 'board' ? 12 : 40;
        return show.includes(field.id) || show.length >= most
          ? []
          : [
              {
                kind: 'change-block',
                page: page.id,
                block: block.id,
                properties: { show: [...show, field.id] },
              },
            ];
      }),
    );
    if (operations.length === 0) {
      const shown = findBlocks(spec, 'collection', entity.id).length > 0;
      return shown
        ? {
            answer:
              language === 'zh'
                ? `${entity.plural}列表已经显示“${field.label}”。`
                : `${field.label} is shown in the list of ${small(entity.plural)} already.`,
          }
        : undefined;
    }
    return changeInWords(
      language,
      {
        en: [
          `Show ${small(field.label)} in the list`,
          `Lists of ${small(entity.plural)} show ${small(field.label)} as well.`,
        ],
        zh: [`列表显示“${field.label}”`, `${entity.plural}列表也显示“${field.label}”。`],
      },
      { areas: ['pages'], operations },
    );
  },
};
