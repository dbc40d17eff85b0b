import { answerTo } from '../answer-question.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';

/** What is no question, whatever mark is at its end. */
const order =
  /^(?:add|make|use|show|remove|put|let|hide|change|rename|delete|sort|filter|group|export|keep|set|give|move)\b|^(?:添加|增加|加|把|将|删除|用|使用|给|去掉|按|显示|改)/i;

/** Anything else with a question mark that is no wish. */
export const openQuestion: FollowUpKind = {
  id: 'open-question',
  example: { en: 'Which pages are there?', zh: '有哪些页面？' },
  recognise({ text, question }, context) {
    return question && text.length < 120 && !order.test(text)
      ? { answer: answerTo(text, context) }
      : undefined;
  },
};
