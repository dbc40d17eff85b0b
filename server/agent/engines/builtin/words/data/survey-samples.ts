import type { Pair } from './games/game-resources.ts';

export interface SampleQuestionOf {
  kind: 'single' | 'multiple' | 'rating' | 'text';
  title: Pair;
  options?: readonly Pair[];
  /** How often each option, or each rating from 1 to 5, is chosen. */
  weights?: readonly number[];
  /** What people wrote. */
  texts?: readonly Pair[];
}

export interface SurveySample {
  /** Ideas that it fits best. */
  when?: RegExp;
  title: Pair;
  description: Pair;
  questions: readonly SampleQuestionOf[];
}

const yesNo: readonly Pair[] = [
  ['Yes', '是'],
  ['No', '否'],
  ['Not sure', '不确定'],
];

/** Surveys that apps start with. */
export const surveySamples: readonly SurveySample[] = [
  {
    when: /\b(?:employees?|staff|colleagues?|hr|human resources|team|workplace|compan\w+)\b|员工|公司|团队/i,
    title: ['How do you work best?', '你怎样工作效率最高？'],
    description: [
      'Two minutes about your week at work. The results are discussed in the next team meeting.',
      '用两分钟说说你的工作状态，结果将在下次团队会议上讨论。',
    ],
    questions: [
      {
        kind: 'single',
        title: ['Where do you work most of the week?', '你一周大多在哪里工作？'],
        options: [
          ['In the office', '办公室'],
          ['At home', '家里'],
          ['Half and half', '各一半'],
        ],
        weights: [5, 4, 7],
      },
      {
        kind: 'multiple',
        title: ['What would help you most?', '什么对你帮助最大？'],
        options: [
          ['Fewer meetings', '减少会议'],
          ['Quiet rooms', '安静的房间'],
          ['Better equipment', '更好的设备'],
          ['Clearer goals', '更清晰的目标'],
        ],
        weights: [8, 5, 3, 6],
      },
      {
        kind: 'rating',
        title: ['How satisfied are you with your job?', '你对工作的满意度如何？'],
        weights: [1, 1, 3, 7, 4],
      },
      {
        kind: 'text',
        title: ['What should we change first?', '我们应该先改变什么？'],
        texts: [
          ['Start meetings on time, please.', '请准时开会。'],
          ['A second screen at every desk.', '每个工位配第二块屏幕。'],
          ['One day a week without meetings.', '每周一天不开会。'],
          ['Tell us earlier when plans change.', '计划变更请提前通知。'],
        ],
      },
    ],
  },
  {
    when: /\b(?:students?|schools?|courses?|teachers?|universit\w+|class(?:es)?|education\w*)\b|学生|学校|课程|教师|教学/i,
    title: ['How was this course?', '课程评价'],
    description: [
      'Your answers help to make the next round of the course better.',
      '你的回答能让下一期课程更好。',
    ],
    questions: [
      {
        kind: 'rating',
        title: ['How much have you learned?', '你学到了多少？'],
        weights: [0, 1, 4, 6, 5],
      },
      {
        kind: 'single',
        title: ['How was the pace?', '课程进度如何？'],
        options: [
          ['Too slow', '太慢'],
          ['Just right', '正好'],
          ['Too fast', '太快'],
        ],
        weights: [2, 10, 4],
      },
      {
        kind: 'multiple',
        title: ['What helped you most?', '哪些对你最有帮助？'],
        options: [
          ['Exercises', '练习'],
          ['Explanations', '讲解'],
          ['Group work', '小组作业'],
          ['The script', '讲义'],
        ],
        weights: [9, 7, 4, 5],
      },
      {
        kind: 'text',
        title: ['What did you miss?', '你觉得缺少什么？'],
        texts: [
          ['More examples from practice.', '更多实践案例。'],
          ['Solutions to the last two exercises.', '最后两道练习的答案。'],
          ['A recording for those who were ill.', '给请假同学的录像。'],
        ],
      },
    ],
  },
  {
    title: ['How satisfied are you with us?', '顾客满意度调查'],
    description: [
      'Four questions about your last visit. It takes about two minutes.',
      '关于你上次体验的四个问题，约需两分钟。',
    ],
    questions: [
      {
        kind: 'single',
        title: ['How did you hear of us?', '你是如何知道我们的？'],
        options: [
          ['From friends', '朋友介绍'],
          ['On the internet', '网络'],
          ['In passing', '路过'],
          ['From an advertisement', '广告'],
        ],
        weights: [7, 5, 3, 2],
      },
      {
        kind: 'rating',
        title: ['How was the service?', '服务如何？'],
        weights: [1, 1, 2, 6, 7],
      },
      {
        kind: 'multiple',
        title: ['What did you like?', '你喜欢什么？'],
        options: [
          ['Friendly people', '态度友好'],
          ['Quality', '质量'],
          ['Prices', '价格'],
          ['Opening hours', '营业时间'],
        ],
        weights: [10, 8, 4, 3],
      },
      {
        kind: 'text',
        title: ['What can we do better?', '我们哪里可以做得更好？'],
        texts: [
          ['Nothing, I will come again.', '都很好，我会再来。'],
          ['Longer opening hours on Saturday.', '周六营业时间再长一些。'],
          ['The queue at noon was long.', '中午排队太久。'],
          ['More choice without meat.', '多一些素食选择。'],
          ['It was hard to find a parking space.', '停车不方便。'],
        ],
      },
    ],
  },
  {
    title: ['The summer event', '夏日活动'],
    description: [
      'When and how do we celebrate this year? Please answer by the end of the week.',
      '今年什么时候、怎样庆祝？请在本周内填写。',
    ],
    questions: [
      {
        kind: 'single',
        title: ['Will you come?', '你会来吗？'],
        options: yesNo,
        weights: [11, 2, 3],
      },
      {
        kind: 'multiple',
        title: ['Which days suit you?', '哪几天合适？'],
        options: [
          ['Friday evening', '周五晚上'],
          ['Saturday afternoon', '周六下午'],
          ['Sunday noon', '周日中午'],
        ],
        weights: [6, 10, 5],
      },
      {
        kind: 'text',
        title: ['What do you bring along?', '你会带什么？'],
        texts: [
          ['A potato salad', '土豆沙拉'],
          ['My guitar', '我的吉他'],
          ['Games for the children', '孩子们的游戏'],
        ],
      },
    ],
  },
  {
    title: ['Food in the canteen', '食堂餐饮'],
    description: ['What should be on the menu in spring?', '春季菜单应该有什么？'],
    questions: [
      {
        kind: 'single',
        title: ['How often do you eat here?', '你多久在这里用餐一次？'],
        options: [
          ['Every day', '每天'],
          ['Once or twice a week', '每周一两次'],
          ['Hardly ever', '很少'],
        ],
        weights: [4, 9, 3],
      },
      {
        kind: 'rating',
        title: ['How do you like the food?', '你觉得饭菜如何？'],
        weights: [1, 2, 6, 5, 2],
      },
      {
        kind: 'single',
        title: ['Should there be a second dish without meat?', '是否增加一道素菜？'],
        options: yesNo,
        weights: [10, 3, 3],
      },
    ],
  },
  {
    title: ['Ideas for next year', '明年的想法'],
    description: ['Not published yet: one more question is missing.', '尚未发布，还差一道题。'],
    questions: [
      {
        kind: 'text',
        title: ['What would you like to start?', '你希望开展什么？'],
      },
    ],
  },
];
