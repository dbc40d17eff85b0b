import type { OperationInput } from '../../design/app-draft.ts';
import { changeInWords, small } from '../change-in-words.ts';
import { findBlocks, textsOf } from '../find-target.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { putCondition } from '../put-condition.ts';
import { readWith } from '../read-with.ts';
import { readCondition } from '../row-condition.ts';

const patterns = [
  /^(?:highlight|mark|flag|emphasi[sz]e|point out|colou?r)\s+(?!.*\s(?:as|off)(?:\s|$))(?<rows>.{2,60}?)(?:\s+(?:in|with)\s+(?:an?\s+)?(?:red|orange|yellow|amber|green|blue|colou?r|bold|badge))?$/i,
  /^make\s+(?<rows>.{2,50}?)\s+(?:stand out|more visible|red|orange|yellow)$/i,
  /^(?:标出|标记|高亮|突出显示?)(?<rows>.{2,20})$/,
];

/** Rows of which something is true stand out in lists and on boards. */
export const highlightRows: FollowUpKind = {
  id: 'highlight',
  example: { en: 'Highlight what is due this week', zh: '高亮本周到期的' },
  recognise({ text }, { spec, language }) {
    const rows = readWith(text, patterns)?.['rows'];
    const condition = rows === undefined ? undefined : readCondition(rows, spec);
    if (!condition) return undefined;
    const { entity } = condition;
    const { field, label, operations: made } = putCondition(condition, spec.language);
    const places = [...findBlocks(spec, 'collection', entity.id), ...findBlocks(spec, 'board', entity.id)];
    if (places.length === 0) return undefined;
    const operations = places.map(({ page, block }): OperationInput => {
      const filters = textsOf(block, 'filters');
      const filtered = block.block === 'collection' && filters.length > 0 && !filters.includes(field);
      return {
        kind: 'change-block',
        page: page.id,
        block: block.id,
        properties: { highlight: field, ...(filtered && { filters: [...filters, field] }) },
      };
    });
    const { plural } = entity;
    return changeInWords(
      language,
      {
        en: [
          `Highlight ${small(plural)} that are ${condition.en}`,
          `${plural} that are ${condition.en} stand out in colour and are marked “${label}”.`,
        ],
        zh: [
          `突出显示${condition.zh}的${plural}`,
          `${condition.zh}的${plural}以颜色突出，并标有“${label}”。`,
        ],
      },
      { areas: ['data', 'pages'], operations: [...made, ...operations] },
    );
  },
};
