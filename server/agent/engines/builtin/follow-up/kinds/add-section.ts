import { partBlocks, type ContentPart } from '../../content/content-pages.ts';
import type { OperationInput } from '../../design/app-draft.ts';
import { slugOf } from '../../words/slug.ts';
import { changeInWords } from '../change-in-words.ts';
import { contentOfSpec } from '../content-of-spec.ts';
import { lastInMenu } from '../draft-of-entity.ts';
import { findPage } from '../find-target.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { readWith } from '../read-with.ts';

const parts: readonly (readonly [ContentPart, RegExp, en: string, zh: string])[] = [
  [
    'questions',
    /^(?:an? )?(?:faqs?|frequently asked questions|questions and answers|q ?& ?a)$|^(?:常见问题|问答|常见问答)$/i,
    'questions and answers',
    '常见问题',
  ],
  [
    'testimonials',
    /^(?:testimonials?|customer (?:voices|quotes|stories|testimonials)|what (?:people|customers) say|quotes)$|^(?:客户评价|用户评价|口碑|客户见证|用户感言)$/i,
    'what people say',
    '客户评价',
  ],
  [
    'services',
    /^(?:services?|offers?|offerings|what we (?:do|offer)|features)$|^(?:服务|服务介绍|我们的服务|业务介绍|特色)$/i,
    'services',
    '服务',
  ],
  [
    'team',
    /^(?:(?:our |meet the )?team|our people|team members|staff)$|^(?:团队|团队介绍|我们的团队|成员介绍)$/i,
    'the team',
    '团队',
  ],
  [
    'about',
    /^(?:about(?: (?:us|(?:the|our|my) [\w ]{2,30}))?|our story|mission|who we are)$|^(?:关于|关于我们|简介|使命)$/i,
    'about us',
    '关于我们',
  ],
];
const adds = [
  // `add a page about the clinic`
  /^(?:add|create|make)\s+(?:an?\s+|the\s+)?(?<form>page)\s+(?<part>about (?:us|(?:the|our|my) [\w ]{2,30}))$/i,
  /^(?:add|include|show|put|create|make)\s+(?:an?\s+|the\s+|some\s+|our\s+)?(?<part>[\w &-]{2,40}?)(?:\s+(?<form>sections?|page|part|block|area))?(?:\s+(?:to|on|at the (?:end|bottom) of)\s+(?:the\s+)?(?<page>.{2,40}?)(?:\s+page)?)?$/i,
  /^(?:在(?<page>.{1,12}?)(?:页面?)?(?:上|里|中)?)?(?:添加|增加|加上|加|新增|显示)(?:一个|个|一些)?(?<part>[\p{Script=Han}]{2,6}?)(?<form>页面?|部分|板块|区块|栏目|区域)?$/u,
];
const removes = [
  /^(?:remove|delete|drop|hide)\s+(?:the\s+|our\s+)?(?<part>[\w &-]{2,40}?)(?:\s+(?:sections?|part|block|area))?$/i,
  /^(?:删除|去掉|移除|不要)(?<part>[\p{Script=Han}]{2,6}?)(?:部分|板块|区块|栏目|区域)?$/u,
];

/** Questions, voices, services or people, presented on a page to read. */
export const addSection: FollowUpKind = {
  id: 'section',
  example: { en: 'Add a FAQ', zh: '添加常见问题' },
  recognise({ text }, { spec, language }) {
    const on = readWith(text.replace(/["“”]/g, ''), adds);
    const part = on && parts.find(([, pattern]) => pattern.test(on['part'] ?? ''));
    const taken =
      part && Object.values(spec.entities).some(({ id }) => id === part[0] || `${id}s` === part[0]);
    if (on && part && !taken) {
      const [id, , en, zh] = part;
      const named = on['page'] ? findPage(on['page'], spec) : undefined;
      if (on['page'] && !named && !/home|first|start|landing|front|首/i.test(on['page'])) return undefined;
      const page = named ?? Object.values(spec.pages).find((each) => each.path === '/');
      const content = contentOfSpec(spec);
      const own = !named && /page|页/i.test(on['form'] ?? '');
      const words = { en: capitalOf(en), zh };
      if (own) return ownPage(words[spec.language], { id, content, spec, language });
      if (!page) return undefined;
      const last = Math.max(190, ...Object.values(page.blocks).map((block) => block.order));
      const blocks = partBlocks(id, content, { language: spec.language, order: Math.min(9999, last + 10) });
      if (blocks.some((block) => page.blocks[block.id]))
        return {
          answer: language === 'zh' ? `“${page.title}”已有${zh}。` : `“${page.title}” shows ${en} already.`,
        };
      return changeInWords(
        language,
        {
          en: [`A section: ${en}`, `“${page.title}” shows ${en}, with examples to be replaced by your own.`],
          zh: [`${zh}板块`, `“${page.title}”显示${zh}，附带可替换的示例。`],
        },
        {
          areas: ['pages', 'content'],
          operations: blocks.map((block): OperationInput => ({ kind: 'put-block', page: page.id, block })),
        },
      );
    }
    const off = readWith(text, removes);
    const gone = off && parts.find(([, pattern]) => pattern.test(off['part'] ?? ''));
    if (!gone) return undefined;
    const operations = Object.values(spec.pages).flatMap((page): OperationInput[] =>
      page.blocks[gone[0]] && Object.keys(page.blocks).length > 1
        ? [{ kind: 'remove-block', page: page.id, block: gone[0] }]
        : [],
    );
    return changeInWords(
      language,
      {
        en: [`Without ${gone[2]}`, `The app no longer shows ${gone[2]}.`],
        zh: [`去掉${gone[3]}`, `应用不再显示${gone[3]}。`],
      },
      { areas: ['pages', 'content'], operations },
    );
  },
};

interface OwnPage {
  id: ContentPart;
  content: ReturnType<typeof contentOfSpec>;
  spec: Parameters<typeof lastInMenu>[0];
  language: 'en' | 'zh';
}

function ownPage(title: string, { id, content, spec, language }: OwnPage) {
  const path = slugOf(id === 'questions' ? 'faq' : id);
  if (spec.pages[path] || Object.values(spec.pages).some((page) => page.path === `/${path}`))
    return undefined;
  const blocks = partBlocks(id, content, { language: spec.language, order: 10, title });
  return changeInWords(
    language,
    {
      en: [`A page: ${title}`, `“${title}” is a page of its own, with examples to be replaced by your own.`],
      zh: [`${title}页面`, `“${title}”有自己的页面，附带可替换的示例。`],
    },
    {
      areas: ['pages', 'content'],
      operations: [
        {
          kind: 'put-page',
          page: { id: path, title, path: `/${path}`, menu: { label: title, order: lastInMenu(spec) } },
        },
        ...blocks.map((block): OperationInput => ({ kind: 'put-block', page: path, block })),
      ],
    },
  );
}

function capitalOf(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
