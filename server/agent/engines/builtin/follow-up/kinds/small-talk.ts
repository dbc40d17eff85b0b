import { answerTo } from '../answer-question.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';

const talk =
  /^(?:thanks?(?: you)?(?: so much| a lot| very much)?|great|nice|cool|perfect|ok(?:ay)?|yes|no|good|well done|hello|hi|hey|谢谢(?:你|您)?|好的?|不错|很好|你好|您好|是的?|不是)$/i;
const help = /^(?:help(?: me)?|\?|what now|帮助|帮帮我|怎么用)$/i;

/** Words that ask for nothing. */
export const smallTalk: FollowUpKind = {
  id: 'small-talk',
  example: { en: 'Help', zh: '帮助' },
  recognise({ text }, context) {
    const said = text.trim().replace(/[.!。！~]+$/, '');
    if (help.test(said))
      return { answer: answerTo(context.language === 'zh' ? '能做什么' : 'help', context) };
    if (!talk.test(said)) return undefined;
    return {
      answer:
        context.language === 'zh'
          ? '好的，我没有改动任何东西。想到要改什么，直接说就行。'
          : 'All right; I changed nothing. Say what should be different whenever you like.',
    };
  },
};
