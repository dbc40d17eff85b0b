import type { ThingEntry } from '../../entry.ts';
import { samplesOf } from './samples-of.ts';

/** What people ask each other. */
export const talkThings: readonly ThingEntry[] = [
  {
    id: 'forumQuestion',
    en: 'Question',
    plural: 'questions',
    zh: '问题',
    also: ['forum question', 'community question', 'reader question', '提问帖'],
    icon: 'message-circle-question',
    fields: 'title! content author postedAt category:forumTopic tags',
    view: 'list',
    kind: 'community',
    samples: samplesOf(
      'How do you keep a habit for longer than a month?; What is worth repairing, and what is not?; How do I ask for a higher salary?; Which language is easiest to learn as an adult?; How much time should a hobby take?; What do you cook when there is no time?; How do I sleep better before a big day?; Is it better to rent or to buy?',
      '怎样让一个习惯坚持一个月以上？; 什么值得修，什么不值得？; 怎样开口谈加薪？; 成年人学哪门语言最容易？; 爱好应该花多少时间？; 没时间的时候你们做什么菜？; 大日子前一晚怎样睡好？; 租房好还是买房好？',
    ),
  },
  {
    id: 'guestEntry',
    en: 'Message',
    plural: 'messages',
    zh: '留言',
    also: [
      'guest book',
      'guestbook',
      'visitor book',
      'fan message board',
      'fan board',
      'fan message',
      'guest message',
      'message wall',
      'wall of messages',
      'wishing wall',
      'wall of wishes',
      '留言板',
      '留言墙',
      '留言簿',
    ],
    icon: 'message-square-heart',
    fields: 'name! content! postedAt',
    view: 'list',
    kind: 'community',
    samples: samplesOf('Mina; Jonas; Aisha; Tom; Lucía', '小敏; 小周; 小艾; 小唐; 小陈'),
  },
  {
    id: 'feedbackEntry',
    en: 'Feedback',
    plural: 'feedback entries',
    zh: '反馈',
    also: ['customer feedback', 'user feedback'],
    icon: 'message-square-heart',
    fields: 'title! rating! category:feedbackTopic content person date status:feedbackStatus reply',
    view: 'table',
    kind: 'tool',
    samples: samplesOf(
      'Warm welcome on a full evening; Waited forty minutes; The new menu is a success; Card reader did not work; Lovely team, loud room; Parking is hard to find; Answer came within an hour; Wrong item in the box; Would come back; Opening hours on the site are old; Best advice so far; Too warm upstairs',
      '客满时仍热情接待; 等了四十分钟; 新菜单很成功; 刷卡机不能用; 团队很好，环境偏吵; 停车难找; 一小时内就回复了; 发错了一件; 还会再来; 网站上的营业时间过期了; 建议非常专业; 二楼太热',
    ),
  },
];
