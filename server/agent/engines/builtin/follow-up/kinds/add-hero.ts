import type { OperationInput } from '../../design/app-draft.ts';
import { changeInWords } from '../change-in-words.ts';
import { contentOfSpec } from '../content-of-spec.ts';
import { findBlocks, mainEntity } from '../find-target.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { readWith } from '../read-with.ts';

const removes =
  /^(?:remove|delete|drop|hide|no|without)\s+(?:the\s+|a\s+)?(?:hero|banner|landing(?: page| section)?|welcome (?:section|banner|text))(?:\s+section)?[.!]*$|^(?:删除|去掉|移除|不要)(?:首页的?)?(?:落地页|着陆页|欢迎区|横幅|大图|首屏)[。！]*$/i;
const adds = [
  /^(?:add|create|make|give (?:it|me|us)|show|include|build|put)\s+(?:an?\s+|the\s+)?(?:nice\s+|big\s+)?(?:landing page|landing section|hero(?: section| image| banner)?|welcome (?:section|banner|page|message)|opening (?:section|banner)|banner)(?:\s+(?:to|on|at the top of)\s+.{2,30}?)?(?:\s*(?::|saying|that says|with the (?:title|text|words))\s*(?<title>.{2,120}))?$/i,
  /^(?:start|open|begin)\s+with\s+(?:a\s+)?(?:landing page|hero|banner|welcome (?:section|page))(?<title>)$/i,
  /^(?:change|set)\s+(?:the\s+)?(?:hero|banner|landing page)(?:['’]s)?(?:\s+(?:title|text|heading))?\s+(?:to|into)\s+(?<title>.{2,120})$/i,
  /^(?:添加|加|增加|做|创建|新增|来)(?:一个|个)?(?:漂亮的)?(?:落地页|着陆页|欢迎区|欢迎页|横幅|大图|首屏)(?:[：:，,]\s*(?<title>.{2,60}))?$/,
  /^(?:把|将)(?:落地页|欢迎区|横幅|首屏)(?:的)?(?:标题|文字)?(?:改为|改成|设为)(?<title>.{2,60})$/,
];

/** What the app opens with: a name, a sentence and a picture. */
export const addHero: FollowUpKind = {
  id: 'landing',
  example: { en: 'Add a landing page', zh: '添加落地页' },
  recognise({ text }, { spec, language, say }) {
    const placed = findBlocks(spec, 'hero');
    if (removes.test(text.trim())) {
      return changeInWords(
        language,
        {
          en: ['Without the opening', 'The first page opens with what it is for.'],
          zh: ['去掉首屏', '首页直接显示内容。'],
        },
        {
          areas: ['pages'],
          operations: placed.map(({ page, block }): OperationInput => ({
            kind: 'remove-block',
            page: page.id,
            block: block.id,
          })),
        },
      );
    }
    const words = readWith(text, adds);
    const page = Object.values(spec.pages).find((each) => each.path === '/');
    if (!words || !page) return undefined;
    const [first] = placed;
    const title = words['title'] || undefined;
    if (first && !title)
      return {
        answer:
          language === 'zh'
            ? `“${first.page.title}”已有首屏。可以说“把首屏的标题改为……”。`
            : `“${first.page.title}” opens with one already. Say “Change the hero title to …” for other words.`,
      };
    const main = mainEntity(spec);
    const plural = main?.plural.toLowerCase() ?? spec.name;
    const lead = contentOfSpec(spec).mission || spec.tagline || say.fill('tagline', { plural });
    const operations: OperationInput[] = first
      ? [
          {
            kind: 'change-block',
            page: first.page.id,
            block: first.block.id,
            properties: { title: title ?? spec.name },
          },
        ]
      : [
          {
            kind: 'put-block',
            page: page.id,
            block: {
              id: 'hero',
              block: 'hero',
              order: 1,
              properties: { title: title ?? spec.name, text: lead.slice(0, 600) },
            },
          },
        ];
    const shown = title ?? spec.name;
    return changeInWords(
      language,
      {
        en: [
          'An opening for the first page',
          `The app opens with “${shown}”, a sentence about it and a drawing, above what is there.`,
        ],
        zh: ['首页的首屏', `应用打开时先显示“${shown}”、一句介绍和插图，下面是原有内容。`],
      },
      { areas: ['pages', 'content'], operations },
    );
  },
};
