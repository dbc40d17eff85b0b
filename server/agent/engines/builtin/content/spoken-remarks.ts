import type { Language } from '../understand/wishes.ts';

type Lines = Readonly<Record<Language, readonly string[]>>;

/** Kinds of things that people talk about in the same way, by id; the first that fits. */
const families: readonly (readonly [RegExp, string])[] = [
  [/^(?:candidate|applicant)$/, 'judged'],
  [/poem|article|newsItem|story|book|movie|film|podcast|video|song|album|blog|post/i, 'told'],
  [
    /hotel|room|property|location|destination|restaurant(?!.*dish)|venue|museum|place|hall|trip|tour|exhibition/i,
    'visited',
  ],
  [/course|workshop|class|lesson|teacher|instructor|training|lecture|program/i, 'taught'],
  [/dish|recipe|drink|cake|meal|food|wine|bakedGood|produce|menu/i, 'eaten'],
  [
    /artist|doctor|lawyer|service|specialist|stylist|coach|driver|member|person|profile|treatment|repair|caregiver/i,
    'served',
  ],
  [/event|concert|show|match|festival|meetup/i, 'attended'],
  [/game|play/i, 'played'],
];

/** What people say of something they know, from five stars to three and back. */
const reviews: Readonly<Record<string, Lines>> = {
  used: {
    en: [
      'Does what it says, and the instructions are short.',
      'Good value. The case could be sturdier.',
      'I use it every day and would choose it again.',
      'Took a while to get used to, now I would miss it.',
      'Arrived as described; questions were answered the same day.',
    ],
    zh: [
      '和介绍的一样，说明也很简短。',
      '性价比不错，外壳还可以再结实一点。',
      '每天都在用，还会再选它。',
      '刚开始需要适应，现在离不开了。',
      '与描述一致，提问当天就得到了答复。',
    ],
  },
  told: {
    en: [
      'Read it twice on the same evening, and the second time was better.',
      'Strong beginning; the middle could be shorter.',
      'Not quite mine, but I still think about the ending.',
      'I have passed it on to three people already.',
      'Every sentence is where it belongs.',
    ],
    zh: [
      '一个晚上看了两遍，第二遍更好。',
      '开头很有力，中间可以再短些。',
      '不完全合我口味，但结尾一直记得。',
      '已经推荐给三个人。',
      '每一句都恰到好处。',
    ],
  },
  visited: {
    en: [
      'Better than in the pictures. We stayed an hour longer than planned.',
      'Friendly welcome, everything clean; come early at weekends.',
      'Nice, but hard to find. A sign at the corner would help.',
      'Exactly right for the four of us. We have booked again.',
      'Quiet, well kept, and somebody who knows every answer.',
    ],
    zh: [
      '比照片还好，多待了一个小时。',
      '接待热情，很干净，周末请早到。',
      '不错，就是不好找，路口该有个牌子。',
      '很适合我们四个人，已经再次预订。',
      '安静整洁，问什么都有人知道。',
    ],
  },
  taught: {
    en: [
      'I use what I learned every week.',
      'Clear and patient. A little more time for exercises would be good.',
      'Solid, but rather fast for beginners.',
      'Small group, good examples, and all questions answered.',
      'After the second time I finally understood it.',
    ],
    zh: [
      '学到的东西每周都在用。',
      '讲得清楚耐心，练习时间再多些更好。',
      '内容扎实，对新手有点快。',
      '小班、例子好，每个问题都有回答。',
      '第二次课之后终于懂了。',
    ],
  },
  eaten: {
    en: [
      'The whole table asked for more.',
      'Very good, a little too salty for me.',
      'Took longer than written, but worth it.',
      'Tastes like at my grandmother’s.',
      'Simple, fresh, and gone in five minutes.',
    ],
    zh: [
      '一桌人都要再来一份。',
      '很好吃，对我来说稍咸。',
      '比写的时间久一点，但值得。',
      '像外婆做的味道。',
      '简单新鲜，五分钟就吃光了。',
    ],
  },
  served: {
    en: [
      'Listened first, explained everything, and was on time.',
      'Good work at a fair price; I waited two weeks for a date.',
      'Friendly and careful. The result is fine, the talk was short.',
      'I felt in good hands from the first minute.',
      'Would come back at any time, and have told my sister.',
    ],
    zh: [
      '先倾听，再讲清楚，很守时。',
      '做得好，价格公道，预约等了两周。',
      '友好细心，结果不错，沟通有点短。',
      '从第一分钟起就很放心。',
      '随时愿意再来，也推荐给了姐姐。',
    ],
  },
  judged: {
    en: [
      'Clear answers, and good questions of their own. I would invite them again.',
      'Solid experience; a little short on examples from the last two years.',
      'Friendly and well prepared. The task took longer than planned.',
      'Knows the trade, and says openly what is still to be learned.',
      'Convincing in the second half. Available from next month.',
    ],
    zh: [
      '回答清楚，也提了好问题，建议复面。',
      '经验扎实，近两年的例子略少。',
      '友好且准备充分，任务用时比预期长。',
      '熟悉业务，也坦诚哪些还要学习。',
      '后半段很有说服力，下月可到岗。',
    ],
  },
  attended: {
    en: [
      'The best evening for a long time; we walked home singing.',
      'Well organised, good sound. The queue for drinks was long.',
      'Nice, but rather crowded.',
      'Our children still talk about it.',
      'Begins on time, ends too soon.',
    ],
    zh: [
      '很久以来最棒的一晚，我们唱着歌回家。',
      '组织得好，音响好，买饮料排队久。',
      '不错，就是有点挤。',
      '孩子们到现在还在说。',
      '准时开始，结束得太快。',
    ],
  },
  played: {
    en: [
      'One more round, and then it was two in the morning.',
      'Easy to begin, hard to put down. The music repeats itself.',
      'Fun in company, less so alone.',
      'Good puzzles that never feel unfair.',
      'We have played it every Friday since.',
    ],
    zh: [
      '“再来一局”，然后就凌晨两点了。',
      '上手容易，停不下来，音乐有点重复。',
      '人多好玩，一个人差些。',
      '谜题巧妙又公平。',
      '从那以后每周五都玩。',
    ],
  },
};

const comments: Lines = {
  en: [
    'I came back to this twice already. Thank you for writing it down.',
    'Does anybody know whether this still holds this year?',
    'A small correction: the second part took me longer than said here.',
    'Exactly the answer I was looking for.',
    'I tried it last week and it worked at once.',
  ],
  zh: [
    '已经回来看了两次，谢谢整理。',
    '请问今年还是这样吗？',
    '补充一点：第二部分比这里写的要花更多时间。',
    '正是我要找的答案。',
    '上周试过，一次就成功了。',
  ],
};

/** Comments on what is read for pleasure ask nothing. */
const toldComments: Lines = {
  en: [
    'I came back to this twice already. Thank you for sharing it.',
    'The last line stays with me.',
    'Which part came first, the end or the beginning?',
    'I read it aloud at breakfast, and nobody spoke for a while.',
    'Please write more like this.',
  ],
  zh: [
    '已经回来读了两遍，谢谢分享。',
    '最后一句一直留在心里。',
    '先写的是开头还是结尾？',
    '早餐时读给家人听，大家安静了好一会儿。',
    '请多写一些这样的。',
  ],
};

/** What people say of a thing, in the manner in which such things are spoken of. */
export function spokenRemarksOn(
  record: 'review' | 'comment',
  thing: string | undefined,
  language: Language,
): readonly { text: string; rating: number }[] {
  const family = families.find(([pattern]) => pattern.test(thing ?? ''))?.[1] ?? 'used';
  const lines =
    record === 'review'
      ? reviews[family]
      : /poem|story|song|work|photo|painting/i.test(thing ?? '')
        ? toldComments
        : comments;
  const stars = family === 'used' ? [5, 4, 5, 4, 5] : [5, 4, 3, 5, 5];
  return (lines?.[language] ?? []).map((text, index) => ({ text, rating: stars[index % stars.length] ?? 5 }));
}
