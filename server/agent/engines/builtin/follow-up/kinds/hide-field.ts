import type { OperationInput } from '../../design/app-draft.ts';
import { changeInWords, small } from '../change-in-words.ts';
import { findFieldOf } from '../find-field-of.ts';
import { findBlocks, textsOf } from '../find-target.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { readWith } from '../read-with.ts';

const patterns = [
  /^(?:hide|don['’]?t show|do not show|don['’]?t display|stop showing|take|remove)\s+(?:the\s+)?(?<field>.{2,40}?)\s+(?:from|in|on|off)\s+(?:the\s+|all\s+)?(?:(?<thing>.{2,30}?)\s+)?(?:lists?|tables?|cards?|overview)$/i,
  /^(?:hide|don['’]?t show|do not show|stop showing)\s+(?:the\s+)?(?<field>.{2,40}?)(?:\s+(?:field|column))?$/i,
  /^(?:在)?(?<thing>.{1,12}?)?(?:列表|卡片|表格)(?:里|中|上)?(?:隐藏|不显示|不要显示)(?<field>.{1,20})$/,
  /^(?:隐藏|不显示|不要显示)(?<field>.{1,20}?)(?:字段|列)?$/,
  /^(?:从|在)(?<thing>.{1,12}?)?(?:列表|卡片|表格)(?:里|中|上)?(?:去掉|移除)(?<field>.{1,20}?)(?:字段|列)?$/,
];

/** A field that lists no longer show; forms and the page of a row still do. */
export const hideField: FollowUpKind = {
  id: 'hide-field',
  example: { en: 'Hide {field} from the list', zh: '在列表中隐藏{field}' },
  recognise({ text }, { spec, language }) {
    const words = readWith(text, patterns);
    const found = words && findFieldOf(words['field'] ?? '', spec);
    if (!found) return undefined;
    const { entity, field } = found;
    const operations = ['collection', 'board'].flatMap((kind) =>
      findBlocks(spec, kind, entity.id).flatMap(({ page, block }): OperationInput[] => {
        const show = textsOf(block, 'show');
        const badge = block.properties['badge'] === field.id;
        return show.includes(field.id) || badge
          ? [
              {
                kind: 'change-block',
                page: page.id,
                block: block.id,
                properties: { show: show.filter((id) => id !== field.id), ...(badge ? { badge: null } : {}) },
              },
            ]
          : [];
      }),
    );
    if (operations.length === 0 && /\b(?:lists?|tables?|cards?|overview)$|列表|卡片|表格/i.test(text.trim()))
      return {
        answer:
          language === 'zh'
            ? `${entity.plural}列表没有显示“${field.label}”。`
            : `Lists of ${small(entity.plural)} do not show ${small(field.label)}; it is only in the form and on the page of a row.`,
      };
    if (operations.length === 0) return undefined;
    return changeInWords(
      language,
      {
        en: [
          `Hide ${small(field.label)} from the list`,
          `Lists of ${small(entity.plural)} no longer show ${small(field.label)}; it stays in the form and its values stay.`,
        ],
        zh: [
          `列表中隐藏“${field.label}”`,
          `${entity.plural}列表不再显示“${field.label}”；表单和已有的值保留。`,
        ],
      },
      { areas: ['pages'], operations },
    );
  },
};
