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
];
