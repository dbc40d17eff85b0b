import { small } from '../change-in-words.ts';
import { findBlocks, mainEntity } from '../find-target.ts';
import type { FollowUpContext, FollowUpKind } from '../follow-up-kind.ts';
import { plainClause } from '../read-with.ts';

type Words = readonly [en: string, zh: string];

interface TrueAnswer {
  asks: RegExp;
  /** What there is already, or what there is instead; undefined where the wish may mean something else. */
  answer(context: FollowUpContext): Words | undefined;
}

const answers: readonly TrueAnswer[] = [
  {
    asks: /^(?:let|allow)\s+(?:people|customers|users|buyers|them)\s+(?:to\s+)?(?:pick|choose|select)\s+(?:an?\s+|the\s+|their\s+|between\s+)?(?:sizes?|colou?rs?|variants?|flavou?rs?|scents?)$/i,
    answer: ({ spec }) =>
      findBlocks(spec, 'cart').length > 0
        ? [
            'What is chosen when something is put into the cart comes with a new shop: “Shop for …, in sizes S, M and L”. Here, “Add a size with Small, Medium, Large” gives every product its size.',
            '加入购物车时选择尺寸需要在新建商店时说明。这里可以说“添加尺寸字段，选项有小、中、大”，为每个商品标明尺寸。',
          ]
        : undefined,
  },
  {
    asks: /^(?:add|include|i want|we need)\s+(?:an?\s+|the\s+)?(?:log-?in|sign-?in|log-?ins|user accounts?|accounts?)$|^(?:添加|增加)登录$/i,
    answer: ({ spec }) => {
      const roles = Object.values(spec.roles).map(({ label }) => label);
      return roles.length > 0
        ? [
            `People log in already, as ${roles.map(small).join(', ')}. Say for example “Only ${small(roles.at(-1) ?? '')}s can delete” to change who may do what.`,
            `已有登录，角色有：${roles.join('、')}。可以说“只有${roles.at(-1) ?? ''}可以删除”来调整权限。`,
          ]
        : undefined;
    },
  },
  {
    asks: /^(?:let|allow)\s+(?:people|users|customers|visitors|me|us|everyone)\s+(?:to\s+)?search(?:\s+(?:for\s+)?.{2,30})?$/i,
    answer: ({ spec }) => {
      const lists = findBlocks(spec, 'collection').filter(
        ({ block }) => block.properties['search'] !== false,
      );
      const main = mainEntity(spec)?.id;
      const found = lists.find(({ block }) => block.entity === main) ?? lists[0];
      return (
        found && [
          `“${found.page.title}” has a search box above its list already: it looks through every word of a row.`,
          `“${found.page.title}”的列表上方已有搜索框，会搜索每一行的所有内容。`,
        ]
      );
    },
  },
  {
    asks: /^(?:add|create|make|include)\s+(?:an?\s+|the\s+)?(?:(?:page\s+)?about(?:[- ]us)?(?:\s+page)?|page\s+about\s+(?:us|ourselves|me))$|^(?:添加|增加)(?:一个)?关于(?:我们|我)?的?页面?$/i,
    answer: ({ spec }) => {
      const page = Object.values(spec.pages).find(({ title }) => /^about\b|^关于/i.test(title));
      return (
        page && [
          `There is “${page.title}” already. Say “Add an introduction to the ${page.title} page: “…””, or write there what you like under Code.`,
          `已有“${page.title}”页面。可以说“给${page.title}页面添加介绍”，或在“代码”中修改。`,
        ]
      );
    },
  },
  {
    asks: /^(?:start|begin)\s+(?:the\s+|each\s+|every\s+)?weeks?\s+on\s+(?:a\s+)?mondays?$|^(?:the\s+)?weeks?\s+(?:should\s+)?(?:starts?|begins?)\s+on\s+mondays?$|^monday\s+first$|^每?周从周一开始$/i,
    answer: () => [
      'Weeks start on Monday already, in every calendar and chart.',
      '日历和图表中的每周已经从周一开始。',
    ],
  },
  {
    asks: /^(?:start|begin)\s+(?:the\s+|each\s+)?weeks?\s+on\s+(?:sun|tues|wednes|thurs|fri|satur)days?$|^每?周从周[二三四五六日]开始$/i,
    answer: () => [
      'Weeks start on Monday in every calendar; another first day is not offered.',
      '日历中的每周从周一开始，不能改为其他日子。',
    ],
  },
  {
    asks: /\bdrag(?:ging)?(?:[- ]and[- ]drop)?\b.*\b(?:phone|mobile|touch|tablet|ipad)\b|手机.*拖/i,
    answer: ({ spec }) =>
      findBlocks(spec, 'board').length > 0
        ? [
            'On a phone, hold a card for a moment and then drag it; the button with two arrows on each card moves it without dragging.',
            '在手机上长按卡片片刻即可拖动；也可以用卡片上的双箭头按钮移动。',
          ]
        : undefined,
  },
  {
    asks: /^(?:show|add|display)\s+(?:me\s+)?(?:how many (?:\w+ )?(?:are|there are)|the (?:number|count)(?: of \w+)?|an? (?:number|count|counter)|counts?)\s+(?:in|on|for|per|at|of)\s+(?:each|every|the)\s+(?:columns?|lanes?|stages?)$|^(?:显示)?每列(?:的)?(?:数量|有多少).{0,6}$/i,
    answer: ({ spec }) =>
      findBlocks(spec, 'board').length > 0
        ? ['Every column of the board says at its top how many there are.', '看板每一列的标题处都显示数量。']
        : undefined,
  },
  {
    asks: /^(?:show|add|display|suggest|include)\s+(?:me\s+)?(?:some\s+)?(?:related|similar|more like this|recommended|you may also like)\b.{0,30}$|^(?:显示|添加)?(?:相关|类似|推荐)的?(?:商品|产品|内容)$/i,
    answer: ({ spec }) => {
      const shows =
        /^(?:shop|brochure|publication)$/.test(spec.kind) && findBlocks(spec, 'detail').length > 0;
      const main = mainEntity(spec);
      return shows && main
        ? [
            `The page of every ${small(main.singular)} shows more ${small(main.plural)} below it already, those of the same kind first.`,
            `每个${main.singular}的页面下方已显示更多${main.plural}，同类的在前。`,
          ]
        : undefined;
    },
  },
  {
    asks: /^(?:put|add|use|show|upload|insert)\s+(?:in\s+)?(?:the|our|my|a|an)?\s*(?:company\s+|club\s+|own\s+)?logo(?:\s+(?:at|on|in|to|into)\s+.{3,30})?$|^(?:放|添加|上传|使用)(?:我们的?|公司的?)?(?:徽标|logo|标志)$/i,
    answer: ({ spec }) => [
      `The logo is words, now “${spec.theme.logo ?? spec.name}”; a picture cannot be put there from a message. Say “Change the logo text to …”, or put your picture into the code under Code.`,
      `徽标是文字，现在是“${spec.theme.logo ?? spec.name}”，不能通过消息放图片。可以说“把徽标文字改为……”，或在“代码”中放入图片。`,
    ],
  },
  {
    asks: /^(?:change|set|switch|translate|make|put)\b.{0,30}?\b(?:in|to|into)\s+(?:german|french|spanish|italian|portuguese|dutch|polish|russian|turkish|arabic|japanese|korean|hindi|swedish|danish|greek|ukrainian|czech)$/i,
    answer: () => [
      'Apps speak English or Chinese; other languages are not offered. Single words can be changed: “Rename the menu entry … to …”, “Rename … to …”, “Rename the button … to …”.',
      '应用支持中文或英文，不支持其他语言。可以逐个改名：“把菜单……改名为……”。',
    ],
  },
  {
    asks: /^(?:only\s+(?:show|list)|show\s+(?:me\s+)?only|just\s+show)\s+(?:me\s+)?(?:my(?: own)?|mine)\b.{0,25}$|^只显示我的.{0,6}$/i,
    answer: ({ spec }) => {
      if (Object.keys(spec.roles).length > 0) return undefined;
      const owner = findBlocks(spec, 'board').some(({ block }) => block.properties['owner'] !== undefined);
      return [
        `Nobody logs in, so the app cannot know who you are.${owner ? ' On the board, choose your name under “Show”.' : ''} Say “Add a log-in” to give everybody their own account.`,
        `应用没有登录，不知道您是谁。${owner ? '在看板上可以选择负责人。' : ''}可以说“添加登录”，让每个人有自己的账号。`,
      ];
    },
  },
  {
    asks: /^(?:notify|alert|tell|inform|email|e-mail|text|message|ping)\s+(?:me|us|the\s+\w+|\w+s|people|everyone)\s+(?:when|if|whenever|once|as soon as|about|of)\b.{3,80}$|^(?:send|get)\s+(?:me\s+|us\s+)?(?:an?\s+)?(?:push\s+)?(?:notifications?|e-?mails?|alerts?|sms|text messages?)\b.{0,60}$|^.{2,20}时(?:通知|提醒).{1,10}$/i,
    answer: ({ spec }) => {
      const main = mainEntity(spec);
      const things = small(main?.plural ?? 'things');
      const known = Object.keys(spec.roles).length > 0;
      return [
        `The app has no mail server and sends nothing to phones. What it can do instead: ${known ? 'the bell at the top tells people of what concerns them in the app' : 'say “Add a log-in”, and people have a bell that tells them what concerns them in the app'}; “Remind me of what is due” gives a page of what falls due; “Highlight ${things} due this week” marks them where they are listed.`,
        `应用没有邮件服务器，也不会向手机发送消息。可以改用：${known ? '顶部的铃铛会在应用内提示' : '说“添加登录”，每个人就有应用内的通知铃铛'}；“提醒我到期的内容”会有一个到期页面；“高亮本周到期的”会在列表中标出。`,
      ];
    },
  },
  {
    asks: /^(?:(?:add|charge|show|include|calculate|with)\s+)?(?:\d+\s?%\s+)?(?:vat|sales tax|gst)(?:\s+(?:of\s+)?\d+\s?%)?(?:\s+(?:to|on|at|in)\s+.{3,30})?$/i,
    answer: ({ spec }) =>
      findBlocks(spec, 'cart').length > 0
        ? [
            'The cart takes prices as they stand, tax included; it works out no tax of its own. Say “Change the tagline to “All prices include VAT”” to tell people so.',
            '购物车按含税价格计算，不另外计算税费。可以说“把标语改为“价格均含税””来说明。',
          ]
        : undefined,
  },
  {
    asks: /^(?:(?:take|ask for|require|charge|add|with)\s+)?(?:an?\s+)?(?:deposit|down ?payment|prepayment)s?\b.{0,40}$/i,
    answer: ({ spec }) =>
      findBlocks(spec, 'booking').length > 0 || findBlocks(spec, 'reservation').length > 0
        ? [
            'Bookings take no money: no payment service is connected. Say “Add a field called Deposit paid to …” to keep track of it by hand.',
            '预约不收款，没有连接支付服务。可以添加“已付定金”字段来人工记录。',
          ]
        : undefined,
  },
  {
    asks: /^(?:let|allow)\s+(?:people|customers|clients|users|guests|them)\s+(?:to\s+)?(?:cancel|move|change)\b.{0,30}?\b(?:up to|until|at least|only|within|no later)\b.{3,40}$|^(?:no|cancel(?:lation)?s?)\b.{0,30}\b(?:less than|within|up to|until)\s+\d+\s+(?:hours?|days?)\b.{0,20}$/i,
    answer: ({ spec }) =>
      spec.actions['cancelBooking']
        ? [
            'Who has booked can cancel under their bookings at any time; a last moment for it is not offered. Say “Add an introduction to the … page: “Please cancel a day ahead”” to ask for it.',
            '预约者可随时在自己的预约中取消，不能设置取消期限。可以在页面上加一句说明来提醒。',
          ]
        : undefined,
  },
  {
    asks: /^(?:only\s+)?(?:show|list|mark|find|highlight)?\s*(?:me\s+)?(?:which|what|the)?\s*\w+\s+(?:are|is)\s+stuck$|^(?:show|list|highlight)\s+(?:me\s+)?stuck\s+\w+$/i,
    answer: ({ spec }) => {
      const main = mainEntity(spec);
      const things = small(main?.plural ?? 'things');
      return [
        `The app does not keep since when ${things} have been as they are. What it can tell: say “Mark overdue ${things}”, or “Highlight ${things} due this week”.`,
        '应用不记录停留了多久。可以说“标记逾期的”或“高亮本周到期的”。',
      ];
    },
  },
  {
    asks: /^(?:show|display|add)\s+(?:the\s+)?(?:old|original|former|previous)\s+prices?\b.{0,30}$/i,
    answer: () => [
      'A product has one price. Say “Add a field called Old price to products” to show another beside it; it is not crossed out.',
      '商品只有一个价格。可以说“给商品添加原价字段”显示在旁边，但不会加删除线。',
    ],
  },
];

/** What is so already, or cannot be: said plainly, with what there is instead. */
export const trueAnswer: FollowUpKind = {
  id: 'true-answer',
  example: { en: 'Start the week on Monday', zh: '每周从周一开始' },
  recognise({ text }, context) {
    const said = plainClause(text);
    const found = answers.find(({ asks }) => asks.test(said));
    const words = found?.answer(context);
    return words && { answer: context.language === 'zh' ? words[1] : words[0] };
  },
};
