import type { Language } from '../understand/wishes.ts';

interface Known {
  /** What a question is about, by a word of it. */
  when: RegExp;
  en: readonly string[];
  zh: readonly string[];
}

/** Answers to the questions that examples ask. */
const known: readonly Known[] = [
  {
    when: /effect|React/i,
    en: [
      'Strict mode mounts every component twice while you develop, to show missing clean-ups. Return a function that cancels the request.',
      'Check whether an object in the dependency list is made anew on every render; then it runs more often than twice.',
    ],
    zh: [
      '开发环境的严格模式会挂载两次，用来暴露没有清理的副作用。在返回的函数里取消请求即可。',
      '检查依赖数组里是否有每次渲染都新建的对象。',
    ],
  },
  {
    when: /CSV/i,
    en: [
      'Read it as a stream, line by line, and insert a thousand rows at a time. Memory stays flat.',
      'If you only need sums, let the database read the file itself.',
    ],
    zh: ['用流逐行读取，每千行写入一次，内存不会增长。', '如果只要汇总，让数据库直接读文件。'],
  },
  {
    when: /index|索引/i,
    en: [
      'One on both, customer first. It serves queries for the customer alone as well.',
      'Measure with your own data first: under a hundred thousand rows you may not notice.',
    ],
    zh: [
      '建一个联合索引，客户在前，单独按客户查询也能用上。',
      '先用自己的数据量一下，十万行以下可能感觉不到。',
    ],
  },
  {
    when: /roll back|回滚/i,
    en: [
      'Keep the last release running beside the new one and switch the address back. That takes seconds.',
      'Never make a database change that the old version cannot live with; then going back is safe.',
    ],
    zh: ['让上一个版本同时运行，把入口切回去，只要几秒。', '数据库变更要让旧版本也能运行，这样回退才安全。'],
  },
  {
    when: /null/i,
    en: [
      'undefined is what nobody has set, null is what somebody has set to nothing. JSON drops the first and keeps the second.',
      'Choose one of them for your own data and turn the other into it at the border.',
    ],
    zh: [
      'undefined 表示没有设置，null 表示设为空。JSON 会丢掉前者、保留后者。',
      '自己的数据里只用一种，在边界处统一转换。',
    ],
  },
  {
    when: /join|连接/i,
    en: [
      'Look at the plan: probably one side has no index on the joined column and is read for every row.',
      'Old statistics do that, too. Let the database analyse both tables and try again.',
    ],
    zh: [
      '看执行计划，多半有一侧的连接列没有索引，每行都要扫描。',
      '统计信息过旧也会这样，分析两张表后再试。',
    ],
  },
  {
    when: /depends on the time|依赖时间/i,
    en: ['Hand the clock in as a parameter. In the test it always says ten past nine.'],
    zh: ['把时钟作为参数传入，测试里它永远是九点十分。'],
  },
  {
    when: /function be|函数/i,
    en: ['Small enough that its name says all of it. Long and flat is fine, long and nested is not.'],
    zh: ['小到名字就能说清楚。长而平可以，长而嵌套不行。'],
  },
  {
    when: /habit|习惯/i,
    en: [
      'I made the smallest version of it count: one push-up, one page. A bad day then does not end anything.',
      'Tie it to something you do anyway. Mine comes right after the coffee.',
    ],
    zh: [
      '把最小的一次也算数：一个俯卧撑，一页书，坏日子就断不了。',
      '把它系在本来就做的事后面，我是喝完咖啡就做。',
    ],
  },
  {
    when: /repair|修/i,
    en: [
      'If the repair costs less than half of a new one and lasts half as long, repair it.',
      'Anything with screws is worth a try. Glued shut: no.',
    ],
    zh: ['修理费不到新的一半、能用一半的时间，就修。', '有螺丝的都值得试，胶粘死的就算了。'],
  },
  {
    when: /salary|加薪/i,
    en: [
      'Collect what you have done this year in five lines and name a figure first. Ten per cent above what you want.',
      'Ask for the meeting with that subject, so that nobody is surprised.',
    ],
    zh: ['把今年做成的事写成五行，先报数，比目标高一成。', '约谈时就说明主题，让对方有准备。'],
  },
  {
    when: /language|语言/i,
    en: [
      'The one you will speak with somebody next week. Ease comes from use.',
      'Spanish, if you have English: the words are half known.',
    ],
    zh: ['下周就能和人说上的那门，用起来就容易。', '会英语的话选西班牙语，一半的词都认得。'],
  },
  {
    when: /hobby|爱好/i,
    en: ['We agreed on two evenings and one Sunday a month. Since then nobody counts.'],
    zh: ['我们说好每周两晚、每月一个周日，之后谁也不数了。'],
  },
  {
    when: /sleep|睡/i,
    en: ['Write down what still has to be done, on paper, and leave it in another room.'],
    zh: ['把没做完的事写在纸上，放到另一个房间。'],
  },
  {
    when: /rent|租房/i,
    en: ['Six years is about where buying begins to pay with us. Do the sum with repairs and without hope.'],
    zh: ['在我们这里六年差不多是平衡点，算账时要算上维修，别算期望。'],
  },
];

const general = {
  en: [
    'I had the same question last year. Begin with the smallest step and look again after a week.',
    'It depends on how much time you have. Tell us a little more, then the answers get better.',
  ],
  zh: ['去年我也问过同样的问题，从最小的一步开始，一周后再看。', '要看有多少时间，再多说一点，回答会更准。'],
} as const;

/** What people answer to a question. */
export function answersTo(question: string, place: number, language: Language): readonly string[] {
  const found = known.find(({ when }) => when.test(question));
  return found ? found[language] : general[language].slice(place % 2);
}
