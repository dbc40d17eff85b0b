import { longestText } from '../words/tokenise.ts';

/** A part of a message that asks for one thing. */
export interface Clause {
  text: string;
  /** Where it starts in the message. */
  start: number;
}

const verbs =
  'add|remove|delete|drop|hide|rename|call|change|make|use|show|store|keep|save|put|move|sort|filter|search|let|allow|set|switch|give|turn|replace|export|display|include|track|mark|group|also|no|without';
const boundary = new RegExp(
  `[.!?;。！？；\\n]+(?=\\s|$)|[。！？；\\n]+|(?:,?\\s+(?:and then|and also|and|then|also|but)\\s+|,\\s*)(?=(?:please\\s+)?(?:${verbs})\\b)|[，,](?=(?:并|再|然后|同时|另外|还要|请)?(?:添加|增加|加|删除|去掉|移除|把|将|改|使用|用|显示|按|支持|存|保存|换))`,
  'gi',
);

/** The clauses of a message: at sentence ends, and at `and` or a comma before another verb. */
export function readClauses(message: string): Clause[] {
  const text = message.slice(0, longestText);
  const clauses: Clause[] = [];
  let start = 0;
  const push = (end: number) => {
    const part = text.slice(start, end);
    const lead = part.length - part.trimStart().length;
    const clean = part
      .trim()
      .replace(
        /^(?:please|and|also|then|now|could you|can you|i want to|i would like to|i'd like to|请|再|然后|并)\s*/i,
        '',
      );
    if (clean.length > 1)
      clauses.push({ text: clean, start: start + lead + (part.trim().length - clean.length) });
  };
  for (const match of text.matchAll(boundary)) {
    push(match.index);
    start = match.index + match[0].length;
  }
  push(text.length);
  return clauses.slice(0, 40);
}
