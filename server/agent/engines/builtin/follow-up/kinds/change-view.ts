import type { OperationInput } from '../../design/app-draft.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { plainClause } from '../read-with.ts';
import { findBlocks, findEntity, mainEntity } from '../find-target.ts';

const pattern =
  /^(?:show|display|list|use|make|change|switch|turn|view|put)\b\s*(.*?)\s*\b(?:as|to|into|in|like)?\s*(?:an?\s+|the\s+)?(cards?|grid|tables?|list)(?:\s+(?:view|layout))?(?:\s+for\s+(.+))?$/i;
const chinese = /^(?:把|将)?(.*?)(?:用|以|改成|改为|显示为|换成)(卡片|表格|列表)(?:显示|展示|视图)?$/;
const byDefault =
  /^(?:(?:set|make)\s+)?(?:the\s+)?default\s+view\s*(?:of\s+(?:the\s+)?(.+?)\s+)?(?:to|is|=|as)?\s*(cards?|grid|tables?|list)$|^(?:show|display)\s+(.*?)\s*as\s+(?:an?\s+)?(cards?|grid|tables?|list)\s+by\s+default$|^默认(?:显示|展示)?(?:为|成|用)?()(卡片|表格|列表)(?:显示|视图)?$/i;
const general =
  /^(?:it|them|this|that|everything|all|the (?:list|rows|items|page)|rows|items|things|list|它|它们|内容|列表)(?: (?:as|to|into|in|like))?$/i;
const views = {
  card: 'cards',
  cards: 'cards',
  grid: 'cards',
  卡片: 'cards',
  table: 'table',
  tables: 'table',
  表格: 'table',
  list: 'list',
  列表: 'list',
} as const;

/** How a list shows its rows: cards, table or list. */
export const changeView: FollowUpKind = {
  id: 'view',
  example: { en: 'Show {things} as cards', zh: '把{things}改成卡片' },
  recognise({ text }, { spec, language }) {
    const match = byDefault.exec(plainClause(text)) ?? pattern.exec(text.trim()) ?? chinese.exec(text.trim());
    const word = (match?.[2] ?? match?.[4] ?? match?.[6])?.toLowerCase();
    if (!match || !word) return undefined;
    const thing = (match[3] ?? match[1] ?? '').trim().replace(/^(?:the\s+)?(?:data|everything)$/i, '');
    const named = findEntity(thing, spec);
    if (!named && thing !== '' && !general.test(thing)) return undefined;
    const entity = named ?? mainEntity(spec);
    if (!entity) return undefined;
    const view = Object.entries(views).find(([name]) => name === word)?.[1];
    if (!view) return undefined;
    const operations = findBlocks(spec, 'collection', entity.id).map(({ page, block }): OperationInput => ({
      kind: 'change-block',
      page: page.id,
      block: block.id,
      properties: { view },
    }));
    const title =
      language === 'zh'
        ? `${entity.plural}显示为${match[2] ?? match[6] ?? word}`
        : `Show ${entity.plural.toLowerCase()} as ${view === 'cards' ? 'cards' : `a ${view}`}`;
    const sentence =
      language === 'zh'
        ? `${entity.plural}以${match[2] ?? match[6] ?? word}显示。`
        : `${entity.plural} are shown as ${view === 'cards' ? 'cards' : `a ${view}`}.`;
    return { title, sentence, areas: ['pages'], operations };
  },
};
