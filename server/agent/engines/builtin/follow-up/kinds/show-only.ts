import type { OperationInput } from '../../design/app-draft.ts';
import { changeInWords, small } from '../change-in-words.ts';
import { findBlocks } from '../find-target.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { putCondition } from '../put-condition.ts';
import { readWith } from '../read-with.ts';
import { readCondition, type RowCondition } from '../row-condition.ts';

const shown = [
  /^(?:only\s+(?:show|list|display|see)|(?:show|list|display)(?:\s+me)?\s+only|just\s+show)\s+(?<rows>.{2,60})$/i,
  /^(?:show|list|put)\s+(?:the\s+)?(?<rows>(?:upcoming|coming|future)\b.{0,30}?)\s+(?:first|at the top|on top)$/i,
  /^(?:只|仅)(?:显示|列出|看)(?<rows>.{2,20})$/,
];
const hidden = [
  /^(?:hide|filter out|leave out|don['’]?t (?:show|list)|do not (?:show|list)|stop showing)\s+(?<rows>.{2,60})$/i,
  /^(?:隐藏|不显示|不要显示)(?<rows>.{2,20})$/,
];

/** A list that shows some of its rows at first, with a switch that brings the others back. */
export const showOnly: FollowUpKind = {
  id: 'only',
  example: { en: 'Only show what is still open', zh: '只显示未完成的' },
  recognise({ text }, { spec, language }) {
    const wanted = readWith(text, shown)?.['rows'];
    const unwanted = wanted === undefined ? readWith(text, hidden)?.['rows'] : undefined;
    const condition = readCondition(wanted ?? unwanted ?? '', spec);
    if (!condition) return undefined;
    const { entity } = condition;
    const lists = findBlocks(spec, 'collection', entity.id).filter(
      ({ page, block }) => !page.path.includes(':') && !isNarrowed(block.properties['only']),
    );
    const [first] = lists;
    if (!first) return undefined;
    const isWanted = wanted !== undefined;
    const put = putCondition(condition, spec.language);
    const only = {
      ...(condition.options
        ? statesOf(condition.options, isWanted)
        : { field: put.field, equals: [String(isWanted)] }),
      switch: nameOf(condition, isWanted, spec.language),
    };
    if (only.equals.length === 0) return undefined;
    const sorted = /\bfirst\b|\btop\b/i.test(text) ? ascending(condition) : undefined;
    const operations: OperationInput[] = [
      ...(condition.options ? [] : put.operations),
      ...lists.map(({ page, block }): OperationInput => ({
        kind: 'change-block',
        page: page.id,
        block: block.id,
        properties: { only, ...(sorted && { sort: sorted }) },
      })),
    ];
    const { plural } = entity;
    const where = first.page.title;
    return changeInWords(
      language,
      {
        en: [
          isWanted
            ? `Show ${small(plural)} that are ${condition.en}`
            : `Hide ${small(plural)} that are ${condition.en}`,
          `“${where}” ${isWanted ? 'shows only' : 'leaves out'} ${small(plural)} that are ${condition.en}. The switch “${only.switch}” above the list brings the others back.`,
        ],
        zh: [
          isWanted ? `只显示${condition.zh}的${plural}` : `隐藏${condition.zh}的${plural}`,
          `“${where}”${isWanted ? '只显示' : '不显示'}${condition.zh}的${plural}，列表上方的“${only.switch}”开关可以显示其余的。`,
        ],
      },
      { areas: ['data', 'pages'], operations },
    );
  },
};

/** A list for certain states, such as “Low stock”, stays what it is. */
function isNarrowed(only: unknown): boolean {
  return typeof only === 'object' && only !== null && !('switch' in only);
}

function statesOf({ field, ids }: NonNullable<RowCondition['options']>, isWanted: boolean) {
  const all = (field.options ?? []).map(({ id }) => id);
  return { field: field.id, equals: all.filter((id) => ids.includes(id) === isWanted).slice(0, 12) };
}

function nameOf({ en, zh }: RowCondition, isWanted: boolean, language: 'en' | 'zh'): string {
  if (language === 'zh') return `${isWanted ? '只看' : '隐藏'}${zh}`;
  return `${isWanted ? 'Only' : 'Hide'} ${small(en)}`;
}

/** What comes next stands first. */
function ascending({ entity }: RowCondition) {
  const date = Object.values(entity.fields).find(({ type }) => type === 'date');
  return date && [{ field: date.id, direction: 'ascending' }];
}
