import type { Language } from '../../understand/wishes.ts';
import type { OfferTexts } from './offer-texts.ts';

/** A program that is offered on one page. */
export const appOffer: Readonly<Record<Language, OfferTexts>> = {
  en: {
    slogan: 'Open it, and begin',
    mission:
      'A {noun} that is ready in a minute, works on every screen, and gets out of the way of the work.',
    about: [
      'We built the {noun} for our own team of nine and have used it every day since. Whatever we do not use ourselves does not get in.',
    ],
    features: [
      ['Ready in a minute', 'No set-up, no training: the first page already does something.'],
      ['Everybody sees the same', 'Changes are there for all at once, on phone and computer.'],
      ['Works without a network', 'What you do on the train is kept and sent later.'],
      ['Your data stay yours', 'Export everything at any time, in formats that others read.'],
      ['Speaks to your tools', 'Calendar, mail and files are connected with two clicks.'],
      ['People who answer', 'Questions are answered by those who build it, within a day.'],
    ],
    questions: [
      ['Can I try it first?', 'Yes, thirty days with everything, without a card.'],
      ['What happens after that?', 'You choose a plan or stay on the free one; nothing is deleted.'],
      ['Can I change the plan?', 'Every month, up and down.'],
      ['Where are the data kept?', 'In two data centres in Europe, encrypted, with a copy every hour.'],
      ['Is there a discount for schools?', 'Schools and charities pay half.'],
    ],
    reviews: [
      [
        'Laura Bennett',
        'Head of operations',
        '★★★★★ The first tool that nobody in our team asked to leave again.',
      ],
      ['Omar Haddad', 'Founder', '★★★★★ We were working in it before the meeting about it was over.'],
      ['Ines Moreau', 'Project manager', '★★★★☆ Does less than others, and that is why we use it.'],
    ],
    lines: ['People', 'Projects', 'Storage', 'History', 'Connections to other tools', 'Help by telephone'],
    tiers: [
      {
        name: 'Free',
        text: 'To try and for oneself.',
        price: 0,
        note: 'for ever',
        values: ['1', '3', '1 GB', '30 days', 'no', 'no'],
      },
      {
        name: 'Team',
        text: 'For groups that work together.',
        price: 9,
        note: 'per person and month',
        values: ['up to 50', 'as many as you like', '100 GB', '1 year', 'yes', 'no'],
      },
      {
        name: 'Company',
        text: 'For several teams.',
        price: 19,
        note: 'per person and month',
        values: ['no limit', 'as many as you like', '1 TB', 'for ever', 'yes', 'yes'],
      },
    ],
    colours: ['Light', 'Dark'],
  },
  zh: {
    slogan: '打开就能用',
    mission: '一分钟就绪、适合所有屏幕、不打扰工作的{noun}。',
    about: ['我们为自己的九人团队做了{noun}，从此每天使用。自己不用的功能不会加进来。'],
    features: [
      ['一分钟就绪', '无需配置和培训，第一页就能用。'],
      ['所有人同步', '改动即时可见，手机电脑一致。'],
      ['离线可用', '在路上做的会自动保存，稍后同步。'],
      ['数据属于你', '随时导出全部内容，格式通用。'],
      ['连接常用工具', '两步接入日历、邮件和文件。'],
      ['真人回复', '开发者本人一天内答复。'],
    ],
    questions: [
      ['可以先试用吗？', '可以，三十天全功能，无需绑卡。'],
      ['试用结束后呢？', '选择方案或继续免费版，数据不会删除。'],
      ['可以更换方案吗？', '每月可升可降。'],
      ['数据存在哪里？', '两处数据中心，加密存储，每小时备份。'],
      ['学校有优惠吗？', '学校和公益机构半价。'],
    ],
    reviews: [
      ['林夏', '运营负责人', '★★★★★ 第一款团队没人想退出的工具。'],
      ['周航', '创始人', '★★★★★ 会还没开完，我们已经用上了。'],
      ['陈静', '项目经理', '★★★★☆ 功能不多，正因如此我们才用。'],
    ],
    lines: ['成员', '项目', '存储', '历史记录', '第三方集成', '电话支持'],
    tiers: [
      {
        name: '免费版',
        text: '试用与个人。',
        price: 0,
        note: '永久',
        values: ['1 人', '3 个', '1 GB', '30 天', 'no', 'no'],
      },
      {
        name: '团队版',
        text: '一起工作的团队。',
        price: 39,
        note: '每人每月',
        values: ['50 人以内', '不限', '100 GB', '1 年', 'yes', 'no'],
      },
      {
        name: '企业版',
        text: '多个团队。',
        price: 89,
        note: '每人每月',
        values: ['不限', '不限', '1 TB', '永久', 'yes', 'yes'],
      },
    ],
    colours: ['浅色', '深色'],
  },
};
