import { answerTo } from '../answer-question.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';

const english =
  /^(?:so |and |but |hey,? |ok(?:ay)?,? )?(?:(?:what|how|why|who|whom|where)(?:['’]s)?\s+\S+|(?:is|are|does|do|did|has|can|could|may|will|should)\s+(?:it|there|the|this|i|people|users|visitors|my|anyone|everyone|everybody|others|they|all)\b)/i;
const maybe =
  /^(?:when|which|whose|is|are|does|do|did|has|have|was|were|will|can (?!you|we)|could (?!you|we))\b/i;
const chinese =
  /^(?:什么|怎么|怎样|如何|为什么|为何|谁|哪|多少|几|有没有|是不是|是否|能不能看|数据|我的数据).*$|(?:吗|呢|什么|多少|哪里|哪儿|谁|怎么用|怎么办)$/;
/** Wishes in the form of a question. */
const wish =
  /^(?:what about|how about|what if|is it possible to|would it be possible to|why (?:don['’]?t|not)|have (?:a|an|the)\b|do (?:the same|it|that|this)|will you)|^(?:能不能|可不可以|能否|可否|可以|能)(?:帮我|请)?(?:把|给|添加|增加|加|删除|去掉|改|换|用|使用|做|设|显示|隐藏)/i;

/** A question is answered, and starts nothing. */
export const question: FollowUpKind = {
  id: 'question',
  example: { en: 'Where are the data kept?', zh: '数据保存在哪里？' },
  recognise({ text, question: marked }, context) {
    if (wish.test(text)) return undefined;
    const asks = english.test(text) || chinese.test(text) || (marked === true && maybe.test(text));
    return asks ? { answer: answerTo(text, context) } : undefined;
  },
};
