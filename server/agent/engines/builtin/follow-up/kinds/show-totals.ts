import type { OperationInput } from '../../design/app-draft.ts';
import { changeInWords, small } from '../change-in-words.ts';
import { findBlocks, findEntity, textsOf, type Entity } from '../find-target.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { readWith } from '../read-with.ts';

const patterns = [
  /^(?:show|add|display|put|give me)\s+(?:me\s+)?(?:an?\s+|the\s+)?(?:sub-?)?(?:totals?|sums?)(?:\s+(?:row|line))?(?:\s+(?:of|for)\s+(?:the\s+)?(?<thing>.{2,30}?))?\s+(?:at|in|on|to|under|below|beneath)\s+(?:the\s+)?(?:bottom|end|footer|lists?|tables?|foot)(?:\s+of\s+(?:the\s+|each\s+|every\s+)?(?:lists?|tables?|page))?$/i,
  /^(?:show|add)\s+(?:an?\s+|the\s+)?(?:totals|total (?:row|line)|sum (?:row|line))(?:\s+(?:of|for|to)\s+(?:the\s+)?(?<thing>.{2,30}?))?$/i,
  /^(?:sum up|add up|total)\s+(?:the\s+)?(?<thing>.{2,30}?)(?:\s+(?:at the bottom|below|under the list))?$/i,
  /^(?:在)?(?:列表|表格)?(?:底部|下方|末尾|最后)(?:显示|加上?)(?:合计|总计|总和)(?<thing>)$/,
];
const types = ['money', 'number'];
/** Numbers that nobody adds up. */
const single = /year|age|order|rank|level|position|rating|price per|duration|年|龄/i;

/** Sums below the lists. */
export const showTotals: FollowUpKind = {
  id: 'totals',
  example: { en: 'Show totals at the bottom', zh: '在列表底部显示合计' },
  recognise({ text }, { spec, language }) {
    const words = readWith(text, patterns);
    if (!words) return undefined;
    const named = words['thing'] ? findEntity(words['thing'], spec) : undefined;
    const lists = findBlocks(spec, 'collection', named?.id).flatMap(({ page, block }) => {
      const entity = spec.entities[block.entity ?? ''];
      if (!entity || page.path.includes(':')) return [];
      const totals = summed(entity, [...textsOf(block, 'show'), entity.titleField]);
      return totals.length > 0 ? [{ page, block, entity, totals }] : [];
    });
    // Money is what is summed where there is any.
    const paid = lists.filter(({ totals }) => totals.some(({ type }) => type === 'money'));
    const places = paid.length > 0 ? paid : lists;
    if (places.length === 0) return undefined;
    const operations = places.map(({ page, block, totals }): OperationInput => ({
      kind: 'change-block',
      page: page.id,
      block: block.id,
      properties: { totals: totals.map(({ id }) => id) },
    }));
    const labels = [...new Set(places.flatMap(({ totals }) => totals.map(({ label }) => label)))];
    const things = [...new Set(places.map(({ entity }) => entity.plural))];
    return changeInWords(
      language,
      {
        en: [
          `Totals below the ${things.map(small).join(' and ')}`,
          `Below the list of ${things.map(small).join(' and of ')} stands the total of ${labels.map(small).join(', ')} over what the list shows; search and filters change it.`,
        ],
        zh: [
          `${things.join('、')}列表下方显示合计`,
          `${things.join('、')}列表下方显示${labels.join('、')}的合计，随搜索和筛选变化。`,
        ],
      },
      { areas: ['pages'], operations },
    );
  },
};

/** Up to two of the numbers that a list shows: money before others. */
function summed({ fields }: Entity, shown: readonly string[]) {
  const all = shown.flatMap((id) => fields[id] ?? []);
  const fitting = all.filter(({ type, id, label }) => types.includes(type) && !single.test(`${id} ${label}`));
  const money = fitting.filter(({ type }) => type === 'money');
  return (money.length > 0 ? money : fitting).slice(0, 2);
}
