import type { AppSpec } from '../../../../../../templates/spec/app-spec.ts';
import type { ChoiceOption } from '../../../../../../templates/spec/entity.ts';
import { changeInWords, small } from '../change-in-words.ts';
import { findBlocks } from '../find-target.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { readWith } from '../read-with.ts';
import { numberWords } from '../../words/number-words.ts';

const things =
  '(?:\\s+(?:cards?|tasks?|items?|tickets?|jobs?|things?|entries|at (?:a|once|one) time|at once))*';
const count = '(?<count>\\d{1,2}|[a-z]{3,6})';
const patterns = [
  new RegExp(
    `^(?:limit|restrict|cap)\\s+(?:the\\s+)?["“]?(?<column>.{2,30}?)["”]?(?:\\s+column)?\\s+to\\s+(?:at most\\s+|a maximum of\\s+)?${count}${things}$`,
    'i',
  ),
  new RegExp(
    `^(?:allow\\s+|have\\s+|set\\s+)?(?:at most|no more than|a? ?max(?:imum)?(?: of)?|up to|only)\\s+${count}${things}\\s+in\\s+(?:the\\s+)?["“]?(?<column>.{2,30}?)["”]?(?:\\s+column)?$`,
    'i',
  ),
  new RegExp(
    `^(?:add|set|use|put)\\s+(?:an?\\s+)?(?:wip|work[- ]in[- ]progress)[- ]limits?\\s+(?:of|to)\\s+${count}${things}(?:\\s+(?:for|in|on|to)\\s+(?:the\\s+)?["“]?(?<column>.{2,30}?)["”]?(?:\\s+column)?)?$`,
    'i',
  ),
  /^(?:把|将)?“?(?<column>.{1,10}?)”?(?:列|栏)?(?:最多|不超过|限制(?:为|在)?)(?<count>\d{1,2})(?:张|个|项|条)?(?:卡片|任务)?$/,
];
/** Columns go by many names. */
const alike: readonly RegExp[] = [
  /^(?:to[- ]?do|backlog|open|new|next|待办|未开始)$/i,
  /^(?:doing|in[- ]progress|wip|working on(?: it)?|work in progress|active|started|ongoing|进行中|在做)$/i,
  /^(?:review|in[- ]review|reviewing|testing|test|qa|检查|审核中?)$/i,
  /^(?:done|finished|completed?|closed|已?完成)$/i,
];

/** No more than so many cards in a column. */
export const limitColumn: FollowUpKind = {
  id: 'column-limit',
  example: { en: 'Limit In progress to 3', zh: '“进行中”最多3张卡片' },
  recognise({ text }, { spec, language }) {
    const words = readWith(text, patterns);
    const count = words?.['count']?.toLowerCase() ?? '';
    const limit = numberWords[count] ?? Number(count);
    if (!words || !(limit >= 1 && limit <= 99) || !Number.isInteger(limit)) return undefined;
    const board = boardWith(words['column'] ?? '', spec);
    if (!board) return undefined;
    const { page, block, columns, entity } = board;
    const before = block.properties['limits'];
    const limits = {
      ...(typeof before === 'object' && before !== null && !Array.isArray(before) ? before : {}),
      ...Object.fromEntries(columns.map(({ id }) => [id, limit])),
    };
    const names = columns.map(({ label }) => `“${label}”`).join(language === 'zh' ? '、' : ' and ');
    return changeInWords(
      language,
      {
        en: [
          `At most ${limit} in ${names}`,
          `On “${page.title}” no more ${small(entity.plural)} can be moved to ${names} once ${limit} are there; the column says how many of ${limit} it has. What a form puts there beyond that is shown in red.`,
        ],
        zh: [
          `${names}最多 ${limit} 张卡片`,
          `在“${page.title}”上，${names}满 ${limit} 张后不能再移入${entity.plural}，列标题显示数量和上限；通过表单超出的以红色显示。`,
        ],
      },
      {
        areas: ['pages'],
        operations: [{ kind: 'change-block', page: page.id, block: block.id, properties: { limits } }],
      },
    );
  },
};

/** The board that has the column, and it; all columns between the first and the last where none is named. */
function boardWith(words: string, spec: AppSpec) {
  for (const { page, block } of findBlocks(spec, 'board')) {
    const entity = spec.entities[block.entity ?? ''];
    const { column } = block.properties;
    const options = typeof column === 'string' ? entity?.fields[column]?.options : undefined;
    if (!entity || !options) continue;
    const columns = words === '' ? options.slice(1, -1) : columnsNamed(words, options);
    if (columns.length > 0) return { page, block, entity, columns };
  }
  return undefined;
}

function columnsNamed(words: string, options: readonly ChoiceOption[]): readonly ChoiceOption[] {
  const plain = words.toLowerCase();
  const exact = options.find(({ label, id }) => label.toLowerCase() === plain || id.toLowerCase() === plain);
  const kind = alike.find((pattern) => pattern.test(plain));
  const same = exact ?? (kind && options.find(({ label }) => kind.test(label)));
  return same ? [same] : [];
}
