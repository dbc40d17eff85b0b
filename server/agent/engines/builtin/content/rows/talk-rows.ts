import type { RowsOfThings } from './rows-of-thing.ts';

/** What people post and ask, wherever nothing more is known of them. */
export const talkRows: RowsOfThings = {
  errand: {
    both: {
      category: 'shopping|company|garden|shopping|transport|household|company|household',
      date: '1|2|3|1|4|2|5|6',
    },
    en: {
      description:
        'The list is on the door; about one bag, and the shop is round the corner.|Half an hour, slowly, with a bench on the way.|One metre high, six long. Shears are here.|The prescription is ready; they close at six.|Appointment at ten, back by noon. I walk with a stick.|The ladder is here, I no longer climb it.|An hour on Friday afternoon, with tea.|Four boxes, none of them heavy.',
      location:
        'Linden Avenue 24|Town park, main gate|Mill Lane 3|Market Square|Station Road 18|Bridge Street 11|Park Road 40|Harbour Street 7',
    },
    zh: {
      description:
        '清单贴在门上，大约一袋，商店就在街角。|慢慢走半小时，途中有长椅。|一米高六米长，剪刀家里有。|处方已备好，药店六点关门。|十点的预约，中午前回来，我拄拐杖。|梯子有，我爬不动了。|周五下午一小时，有茶。|四个箱子，都不重。',
      location: '椴树大道24号|公园正门|磨坊巷3号|集市广场|车站路18号|桥街11号|公园路40号|港口街7号',
    },
  },
  socialPost: {
    both: { likes: '24|7|41|63|12|35' },
    en: { tags: 'garden|help|market|walking|birds|baking' },
    zh: { tags: '菜园|求助|集市|徒步|观鸟|烘焙' },
  },
  guestEntry: {
    en: {
      content:
        'Found this page by chance and stayed for an hour. Thank you!|Greetings from far away. We talk about it at every breakfast.|Came with two friends who had never heard of it; now they know everything by heart.|Please go on exactly like this.|For my mother, who smiled for the first time in weeks.',
    },
    zh: {
      content:
        '偶然看到，停留了一个小时，谢谢！|远方的问候，我们每顿早饭都聊起。|带来两个没听说过的朋友，现在他们比我还熟。|请就这样继续下去。|送给我妈妈，她几周来第一次笑了。',
    },
  },
  feedbackEntry: {
    both: {
      rating: '5|2|5|3|4|3|5|2|4|3|5|3',
      category: 'service|service|quality|service|place|place|service|delivery|service|other|service|place',
      status: 'answered|new|answered|progress|new|answered|answered|progress|new|new|answered|new',
      date: '0|-1|-2|-4|-7|-11|-16|-22|-29|-37|-48|-60',
    },
    en: {
      content:
        'Every table was taken and still somebody had time to explain the menu.|The starter came after forty minutes, the main course soon after.|Shorter than before and everything on it is good.|We had to pay in cash, luckily we had some.|The food was fine; a carpet would help against the noise.|Twenty minutes round the block. A sign at the corner would do.|I asked in the evening and had an answer before nine.|The blue one was ordered, the green one arrived. It is being exchanged.|Friendly from the first minute to the last.|Sunday is said to be open, and it was not.|She listened first and then recommended the cheaper one.|By four in the afternoon it is hard to stay.',
      reply:
        'Thank you, we hand this on to the team.||That is good to read.|||We put up a sign this week.|Gladly, any time.||||Thank you, we tell her.|',
      person:
        'Mina Patel|Jonas Weber|Aisha Khan|Tom Becker|Lucía Romero|Noah Lind|Mei Tan|Oskar Holm|Priya Nair|Sam Okoro|Elena Rossi|Paul Martin',
    },
    zh: {
      content:
        '每桌都坐满了，仍有人耐心介绍菜单。|前菜等了四十分钟，主菜倒很快。|比以前精简，样样都好。|只能付现金，还好带了。|味道不错，铺上地毯会安静些。|绕了二十分钟，路口立个指示牌就好。|晚上问的，九点前就有答复。|订的蓝色，来的绿色，正在换货。|从进门到离开都很亲切。|写着周日营业，结果没开。|先听我说，再推荐了便宜的那款。|下午四点以后就待不住了。',
      reply: '谢谢，已转告团队。||很高兴看到。|||本周已立牌。|随时欢迎。||||谢谢，我们会转告她。|',
      person: '李敏|王强|张伟|刘洋|陈静|杨磊|赵琳|周涛|吴倩|郑浩|孙悦|何勇',
    },
  },
  forumQuestion: {
    both: { category: '4|4|1|1|5|4|4|1' },
    en: {
      content:
        'I begin well each time, and after three weeks one bad day ends it. What helped you over that point?|Shoes, a kettle, a bicycle: where do you draw the line between repairing and buying new?|I have been here for four years and never asked. How do I begin the talk, and with what number?|I have half an hour a day and would like to hold a simple conversation by summer.|Mine takes every evening now. How do you find a measure that the family agrees with?|Twenty minutes, one pan, nothing exotic. What is your answer on such evenings?|I lie awake before exams and interviews. Which small thing made a difference for you?|We plan to stay for at least six years, but the prices make us hesitate.',
      tags: 'habits|repairs|work|languages|hobbies|cooking|sleep|housing',
    },
    zh: {
      content:
        '每次开头都很好，三周后某一天没做到就断了。你们是怎么撑过去的？|鞋子、水壶、自行车，修和换的界线在哪里？|来了四年从没提过，怎么开口，报什么数？|每天半小时，希望到夏天能简单对话。|现在每晚都花在上面，怎样找到家里都能接受的度？|二十分钟，一口锅，不要复杂的食材，大家都做什么？|考试和面试前总睡不着，哪件小事对你有用？|打算至少住六年，可是房价让人犹豫。',
      tags: '习惯|维修|职场|语言|爱好|做菜|睡眠|住房',
    },
  },
};
