import { changeInWords } from '../change-in-words.ts';
import { findPage } from '../find-target.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { readWith } from '../read-with.ts';

const patterns = [
  /^(?:add|put|write|show)\s+(?:an?\s+|the\s+)?(?:introduction|intro|text|sentence|description|note|explanation)\s+(?:to|on|at the top of|under the title of)\s+(?:the\s+)?(?<page>.{2,40}?)(?:\s+page)?\s*(?::|saying|that says|,|-|–)\s*(?<words>.{2,400})$/i,
  /^(?:change|set)\s+(?:the\s+)?(?:introduction|intro)\s+(?:of|on)\s+(?:the\s+)?(?<page>.{2,40}?)(?:\s+page)?\s+to\s+(?<words>.{2,400})$/i,
  /^(?:给|在|为)?(?<page>.{1,20}?)(?:页面?)?(?:上|顶部|上方)?(?:添加|加上|加|显示|写上)(?:一段|一句)?(?:介绍|简介|引言|说明文字)[：:，,]?\s*(?<words>.{2,200})$/,
  /^(?:把|将)(?<page>.{1,20}?)(?:页面?)?的(?:介绍|简介|引言)(?:改为|改成|设为)(?<words>.{2,200})$/,
];

/** A sentence under the title of a page. */
export const introducePage: FollowUpKind = {
  id: 'introduction',
  example: {
    en: 'Add an introduction to the {things} page: “Everything at a glance”',
    zh: '给{things}页面添加介绍：“一目了然”',
  },
  recognise({ text }, { spec, language }) {
    const words = readWith(text, patterns);
    const page = words && findPage(words['page'] ?? '', spec);
    if (!page) return undefined;
    const introduction = (words['words'] ?? '').slice(0, 400);
    return changeInWords(
      language,
      {
        en: [
          `Introduction of “${page.title}”`,
          `Under the title of “${page.title}” stands “${introduction}”.`,
        ],
        zh: [`“${page.title}”的介绍`, `“${page.title}”标题下显示“${introduction}”。`],
      },
      { areas: ['content'], operations: [{ kind: 'change-page', page: page.id, changes: { introduction } }] },
    );
  },
};
