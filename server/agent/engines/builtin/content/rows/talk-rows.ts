import type { RowsOfThings } from './rows-of-thing.ts';

/** What people post and ask, wherever nothing more is known of them. */
export const talkRows: RowsOfThings = {
  socialPost: {
    both: { likes: '24|7|41|63|12|35' },
    en: { tags: 'garden|help|market|walking|birds|baking' },
    zh: { tags: '菜园|求助|集市|徒步|观鸟|烘焙' },
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
