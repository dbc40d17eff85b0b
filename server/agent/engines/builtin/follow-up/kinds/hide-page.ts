import { changeInWords } from '../change-in-words.ts';
import { lastInMenu } from '../draft-of-entity.ts';
import { findPage } from '../find-target.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { readWith } from '../read-with.ts';

const hides = [
  /^(?:remove|hide|take|drop|delete)\s+(?:the\s+)?(?<page>.{2,40}?)(?:\s+(?:page|entry|link|item))?\s+(?:from|in|out of|off)\s+(?:the\s+)?(?:menu|navigation|nav(?: ?bar)?|side ?bar)$/i,
  /^(?:hide|don['’]?t show)\s+(?:the\s+)?(?<page>.{2,40}?)\s+page$/i,
  /^(?:从|在)(?:菜单|导航)(?:栏)?(?:里|中)?(?:去掉|移除|隐藏|删除|不显示)(?<page>.{1,20}?)(?:页面?)?$/,
  /^(?:隐藏)(?<page>.{1,20}?)页面?$/,
];
const shows = [
  /^(?:show|put|add|list)\s+(?:the\s+)?(?<page>.{2,40}?)(?:\s+page)?\s+(?:in|to|on|back in)(?:to)?\s+(?:the\s+)?(?:menu|navigation|nav(?: ?bar)?|side ?bar)(?:\s+again)?$/i,
  /^(?:在)?(?:菜单|导航)(?:栏)?(?:里|中)?(?:显示|加上|添加)(?<page>.{1,20}?)(?:页面?)?$/,
];

/** Whether a page has an entry in the menu; it keeps its address either way. */
export const hidePage: FollowUpKind = {
  id: 'menu-entry',
  example: { en: 'Hide {things} from the menu', zh: '从菜单中去掉{things}' },
  recognise({ text }, { spec, language }) {
    const off = readWith(text, hides);
    const on = off ? undefined : readWith(text, shows);
    const page = findPage((off ?? on)?.['page'] ?? '', spec);
    if (!page || (off ? !page.menu : page.menu !== undefined) || page.path.includes(':')) return undefined;
    const { blocks: _, menu: __, ...head } = page;
    if (off && page.path === '/' && Object.values(spec.pages).filter((each) => each.menu).length < 2)
      return undefined;
    const menu = { label: page.title, order: lastInMenu(spec) };
    return changeInWords(
      language,
      {
        en: off
          ? [
              `Take “${page.title}” out of the menu`,
              `“${page.title}” is no longer in the menu; its address ${page.path} stays.`,
            ]
          : [`Put “${page.title}” in the menu`, `“${page.title}” has an entry in the menu.`],
        zh: off
          ? [`菜单中去掉“${page.title}”`, `“${page.title}”不再出现在菜单中，地址 ${page.path} 保留。`]
          : [`菜单中显示“${page.title}”`, `菜单中有“${page.title}”。`],
      },
      { areas: ['pages'], operations: [{ kind: 'put-page', page: off ? head : { ...head, menu } }] },
    );
  },
};
