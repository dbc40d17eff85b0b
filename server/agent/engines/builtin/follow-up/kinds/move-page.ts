import type { OperationInput } from '../../design/app-draft.ts';
import { changeInWords } from '../change-in-words.ts';
import { findPage } from '../find-target.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { readWith } from '../read-with.ts';

const patterns = [
  /^(?:move|put|place|show)\s+(?:the\s+)?(?<page>.{2,40}?)(?:\s+page)?\s+(?<side>before|after|above|below|behind|in front of)\s+(?:the\s+)?(?<other>.{2,40}?)(?:\s+page)?(?:\s+in (?:the )?(?:menu|navigation))?$/i,
  /^(?:move|put|place|show)\s+(?:the\s+)?(?<page>.{2,40}?)(?:\s+page)?\s+(?:as\s+the\s+|at\s+the\s+|to\s+the\s+|the\s+)?(?<side>first|last|top|end|bottom|beginning|front)(?:\s+(?:page|entry|item))?(?:\s+(?:in|of)\s+(?:the\s+)?(?:menu|navigation))?$/i,
  /^(?:把|将)(?:菜单(?:里|中)?的)?(?<page>.{1,20}?)(?:页面?)?(?:放到?|移到?|排在|移动到|放在)(?:菜单(?:里|中)?的?)?(?<side>第一(?:个|位)?|最前面?|最后面?|最后一个|开头|末尾)$/,
  /^(?:把|将)(?:菜单(?:里|中)?的)?(?<page>.{1,20}?)(?:页面?)?(?:放到?|移到?|排在|移动到|放在)(?:菜单(?:里|中)?的?)?(?<other>.{1,20}?)(?:页面?)?(?:的)?(?<side>之?前面?|之?后面?|上面|下面)$/,
];

/** The place of a page in the menu. */
export const movePage: FollowUpKind = {
  id: 'menu-order',
  example: { en: 'Move {things} to the end of the menu', zh: '把{things}放到菜单最后' },
  recognise({ text }, { spec, language }) {
    const words = readWith(text, patterns);
    const page = words && findPage(words['page'] ?? '', spec);
    if (!words || !page?.menu) return undefined;
    const other = words['other'] ? findPage(words['other'], spec) : undefined;
    if ((words['other'] && !other?.menu) || other === page) return undefined;
    const before = /before|above|front|first|top|beginning|前|上面|第一|开头/i.test(words['side'] ?? '');
    const rest = Object.values(spec.pages)
      .filter((each) => each.menu && each !== page)
      .toSorted((a, b) => (a.menu?.order ?? 0) - (b.menu?.order ?? 0) || (a.id < b.id ? -1 : 1));
    const at = other ? rest.indexOf(other) + (before ? 0 : 1) : before ? 0 : rest.length;
    const pages = [...rest.slice(0, at), page, ...rest.slice(at)];
    const where = other
      ? {
          en: `${before ? 'before' : 'after'} “${other.title}”`,
          zh: `在“${other.title}”${before ? '之前' : '之后'}`,
        }
      : { en: before ? 'first' : 'last', zh: before ? '在最前' : '在最后' };
    const opens = before && !other && page.path !== '/';
    return changeInWords(
      language,
      {
        en: [
          `“${page.title}” ${where.en} in the menu`,
          `The menu lists “${page.title}” ${where.en}.${opens ? ' The app still opens with the page it opened with.' : ''}`,
        ],
        zh: [
          `菜单中“${page.title}”${where.zh}`,
          `菜单中“${page.title}”排${where.zh}。${opens ? '应用仍从原来的首页打开。' : ''}`,
        ],
      },
      {
        areas: ['pages'],
        operations: pages.flatMap((each, index): OperationInput[] =>
          each.menu
            ? [
                {
                  kind: 'change-page',
                  page: each.id,
                  changes: { menu: { ...each.menu, order: (index + 1) * 10 } },
                },
              ]
            : [],
        ),
      },
    );
  },
};
