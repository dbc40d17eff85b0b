import type { en } from './text.ts';

/** What remarks are: it decides the words of the form and of the count. */
export type Said = 'comment' | 'reply' | 'answer';

/** The words for what people say here. */
export function wordsOf(words: typeof en, said: Said) {
  switch (said) {
    case 'answer':
      return {
        label: words.answer,
        send: words.sendAnswer,
        none: words.noAnswers,
        count: words.answerCount,
      };
    case 'reply':
      return { label: words.reply, send: words.sendReply, none: words.noReplies, count: words.replyCount };
    case 'comment':
      return { label: words.content, send: words.send, none: words.none, count: words.count };
  }
}

/** One of them is accepted where questions are answered. */
export function saidHere({ said, accepted }: { said?: Said; accepted?: string }): Said {
  return said ?? (accepted ? 'answer' : 'comment');
}
