import type { RequestVerb } from './request-verbs.ts';
import { state } from './request-states.ts';

/** What is handed in to be looked at by somebody else. */
export const schoolVerbs: readonly RequestVerb[] = [
  {
    id: 'handIn',
    asks: /\bhand(?:s|ed|ing)? (?:\w+ ){0,4}in\b|\bsubmit\w* (?:their |the |my )?(?:home ?work|assignments?|essays?|work)\b|\b(?:home ?work|assignment) submissions?\b|交作业|提交作业|作业提交/i,
    words: [],
    singular: { en: 'Hand-in', zh: '作业提交' },
    plural: 'hand-ins',
    icon: 'file-up',
    label: { en: 'Hand in', zh: '提交作业' },
    done: { en: 'Handed in', zh: '已提交' },
    fields: 'content! attachment person!',
    target: /^assignment$/,
    shared: false,
    states: [
      state('handedIn|Handed in|已提交', 'waiting'),
      state('marked|Marked|已批改', 'good'),
      state('returned|To be done again|需重做', 'bad'),
    ],
    decisions: [
      {
        id: 'gradeHandIn',
        label: { en: 'Give mark', zh: '评分' },
        icon: 'award',
        from: ['handedIn', 'marked'],
        to: 'marked',
        done: { en: ': the mark is given.', zh: '：已评分。' },
        answers: true,
        asks: { en: 'Mark and remarks', zh: '分数与评语' },
        said: { en: '2+ · Clear and complete; mind the second tense.', zh: '88 分 · 清楚完整，注意时态。' },
      },
      {
        id: 'rejectHandIn',
        label: { en: 'Give back', zh: '退回重做' },
        icon: 'undo-2',
        from: ['handedIn'],
        to: 'returned',
        done: { en: ': it is to be done again.', zh: '：需重做。' },
      },
    ],
    said: {
      en: [
        'All exercises done; I was not sure about number four.',
        'My text about the weekend, 140 words.',
        'The dialogue that we wrote together.',
      ],
      zh: ['练习都做完了，第四题不太确定。', '关于周末的短文，140 字。', '我们一起写的对话。'],
    },
    meets: { records: ['application'], deeds: ['approve', 'reject', 'grade', 'complete'] },
  },
];
