import type { OperationInput } from '../../design/app-draft.ts';
import { changeInWords, small } from '../change-in-words.ts';
import { findFieldOf } from '../find-field-of.ts';
import { findBlocks, findEntity } from '../find-target.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { readWith } from '../read-with.ts';

const patterns = [
  /^(?:(?:add|show|use)\s+)?swim ?lanes?\s+(?:by|per|for each)\s+(?<field>.{2,40})$/i,
  /^group\s+(?:(?:the\s+)?(?<thing>.{2,30}?)\s+)?by\s+(?:the\s+|their\s+)?(?<field>.{2,40})$/i,
  /^(?:show|list|display)\s+(?:the\s+)?(?<thing>.{2,30}?)\s+grouped\s+by\s+(?:the\s+|their\s+)?(?<field>.{2,40})$/i,
  /^(?:把|将)?(?<thing>.{1,12}?)?按(?:照)?(?<field>.{1,20}?)(?:进行)?(?:分组|归类|分类显示)$/,
];
const none =
  /^(?:(?:don['’]?t|do not|stop) group(?:ing)?\b.*|(?:remove|no) (?:the )?group(?:s|ing)\b.*|ungroup\b.*)$|^(?:不要|取消|去掉).{0,8}分组$/i;
const groupable = ['choice', 'boolean', 'relation', 'date', 'text', 'rating', 'tags'];

/** Headings in a list, one for each value. */
export const groupList: FollowUpKind = {
  id: 'group',
  example: { en: 'Group {things} by {field}', zh: '按{field}分组' },
  recognise({ text }, { spec, language }) {
    if (none.test(text.trim())) {
      const grouped = findBlocks(spec, 'collection').filter(
        ({ block }) => block.properties['groupBy'] !== undefined,
      );
      if (grouped.length === 0)
        return { answer: language === 'zh' ? '列表没有分组。' : 'No list is grouped.' };
      return changeInWords(
        language,
        {
          en: ['Lists without groups', 'Lists are no longer grouped.'],
          zh: ['列表不分组', '列表不再分组。'],
        },
        { areas: ['pages'], operations: grouped.map((each) => grouping(each, null)) },
      );
    }
    const words = readWith(text, patterns);
    const entity = words?.['thing'] ? findEntity(words['thing'], spec) : undefined;
    const found = words && findFieldOf(words['field'] ?? '', spec, entity);
    if (!found || !groupable.includes(found.field.type)) return undefined;
    const { field, entity: about } = found;
    return changeInWords(
      language,
      {
        en: [
          `Group ${small(about.plural)} by ${small(field.label)}`,
          `${about.plural} are listed under a heading for each ${small(field.label)}.`,
        ],
        zh: [`${about.plural}按${field.label}分组`, `${about.plural}按${field.label}分组显示。`],
      },
      {
        areas: ['pages'],
        operations: findBlocks(spec, 'collection', about.id).map((each) => grouping(each, field.id)),
      },
    );
  },
};

function grouping(
  { page, block }: ReturnType<typeof findBlocks>[number],
  groupBy: string | null,
): OperationInput {
  return { kind: 'change-block', page: page.id, block: block.id, properties: { groupBy } };
}
