import { changeInWords } from '../change-in-words.ts';
import { capital } from '../../words/capital.ts';
import { findPage } from '../find-target.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { readWith } from '../read-with.ts';

const patterns = [
  /^(?:rename|change|call)\s+(?:the\s+)?(?:menu|navigation)\s+(?:entry|item|link|label)\s+(?:for\s+|of\s+)?(?:the\s+)?(?<page>.{2,40}?)\s+(?:to|into|as)\s+(?<name>.{1,40})$/i,
  /^(?:rename|change|call)\s+(?:the\s+)?(?<page>.{2,40}?)\s+(?:in|of)\s+the\s+(?:menu|navigation)\s+(?:to|into|as)?\s*(?<name>.{1,40})$/i,
  /^(?:in the menu,?\s+)?(?:rename|call)\s+(?:the\s+)?(?<page>.{2,40}?)\s+(?:to|into|as)?\s*(?<name>.{1,40}?)\s+in\s+the\s+(?:menu|navigation)$/i,
  /^(?:把|将)(?:菜单|导航)(?:里|中)?(?:的)?(?<page>.{1,20}?)(?:改名为|改名成|改成|改为|叫做?|换成)(?<name>.{1,20})$/,
];

/** What a page is called in the menu only. */
export const renameMenu: FollowUpKind = {
  id: 'rename-menu',
  example: { en: 'Rename the menu entry {things} to Start', zh: '把菜单里的{things}改成开始' },
  recognise({ text }, { spec, language }) {
    const words = readWith(text, patterns);
    const page = words && findPage(words['page'] ?? '', spec);
    const label = capital(words?.['name'] ?? '');
    if (!page?.menu || label === '') return undefined;
    return changeInWords(
      language,
      {
        en: [`Menu: “${label}”`, `The menu calls “${page.title}” “${label}”; the page keeps its title.`],
        zh: [`菜单：“${label}”`, `菜单中“${page.title}”显示为“${label}”，页面标题不变。`],
      },
      {
        areas: ['pages'],
        operations: [{ kind: 'change-page', page: page.id, changes: { menu: { ...page.menu, label } } }],
      },
    );
  },
};
