import type { OperationInput } from '../../design/app-draft.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { findPage } from '../find-target.ts';

const pattern =
  /^(?:remove|delete|drop|get rid of|take out)\s+(?:the\s+)?(.+?)\s+page$|^(?:remove|delete|drop)\s+(?:the\s+)?page\s+(.+?)$|^(?:删除|去掉|移除)(.+?)页面?$/i;

/** A page taken away; what it showed is kept. */
export const removePage: FollowUpKind = {
  id: 'remove-page',
  example: { en: 'Remove the {things} page', zh: '删除{things}页面' },
  recognise({ text }, { spec, language }) {
    const match = pattern.exec(text.trim());
    const page = match && findPage(match[1] ?? match[2] ?? match[3] ?? '', spec);
    if (!page) return undefined;
    if (page.path === '/')
      return {
        answer:
          language === 'zh'
            ? `应用从“${page.title}”打开，所以不能删除它；可以从菜单中去掉，或改名。`
            : `The app opens with “${page.title}”, so it has to stay; it can be renamed or changed.`,
      };
    const operations: OperationInput[] = [{ kind: 'remove-page', page: page.id }];
    for (const other of Object.values(spec.pages)) {
      for (const block of Object.values(other.blocks)) {
        if (block.properties['emptyLink'] === page.path)
          operations.push({
            kind: 'change-block',
            page: other.id,
            block: block.id,
            properties: { emptyLink: null },
          });
      }
    }
    const title = language === 'zh' ? `删除页面“${page.title}”` : `Remove the page “${page.title}”`;
    const sentence =
      language === 'zh'
        ? `“${page.title}”从菜单中消失；数据保留。`
        : `“${page.title}” leaves the menu; its data stay.`;
    return { title, sentence, areas: ['pages'], operations };
  },
};
