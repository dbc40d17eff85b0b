import { longestText } from '../words/tokenise.ts';

/** A part of a message that asks for one thing. */
export interface Clause {
  text: string;
  /** Where it starts in the message. */
  start: number;
  /** It ends with a question mark. */
  question?: boolean;
}

const verbs =
  'add|remove|delete|drop|hide|rename|call|change|make|use|show|store|keep|save|put|move|sort|filter|search|let|allow|set|switch|give|turn|replace|export|display|include|track|mark|highlight|group|translate|create|limit|explain|get rid|undo|do the same|the same|same|also|no|without';
const chineseVerbs =
  '添加|增加|加|删除|去掉|移除|把|将|改|使用|用|显示|按|支持|存|保存|换|隐藏|标记|导出|设|给|取消|不要|允许|只有|翻译|移动|重命名';
const boundary = new RegExp(
  `[.!?;。！？；\\n]+(?=\\s|$)|[。！？；\\n]+|(?<!\\bdrag)(?:,?\\s+(?:and then|and also|and|then|also|but)\\s+|,\\s*)(?=(?:please\\s+)?(?:${verbs})\\b)|[，,](?=(?:并|再|然后|同时|另外|还要|请)?(?:${chineseVerbs}))|(?:，?(?:并且|然后|同时|再|并))(?=${chineseVerbs})`,
  'gi',
);
const lead =
  /^(?:(?:please|and|also|then|now|but|ok(?:ay)?|hi|hey)\b,?|(?:could|can|would|will) you(?: please)?|(?:could|can) we(?: please)?|i want to|i would like to|i['’]d like to|i(?:['’]d| would)? (?:want|like) you to|i want|i need|we need|we should|let['’]s|you should|is it possible to|would it be possible to|what about(?: using)?|how about(?: using)?|why (?:don['’]?t|not)(?: (?:you|we))?|请帮我|请你|请|帮我|麻烦|再|然后|并|我想要?|我希望|(?:能不能|可不可以|能否|可否)(?:帮我)?)\s*/i;
const quoted = /“[^”]{0,400}”|"[^"\n]{0,400}"|「[^」]{0,400}」/g;

/** The clauses of a message: at sentence ends, and at `and` or a comma before another verb; never inside quotes. */
export function readClauses(message: string): Clause[] {
  const text = message.slice(0, longestText);
  const open = text.replace(quoted, (part) => 'x'.repeat(part.length));
  const clauses: Clause[] = [];
  let start = 0;
  const push = (end: number, mark: string) => {
    const part = text.slice(start, end);
    const trimmed = part.trim();
    let clean = trimmed;
    for (let count = 0; count < 3; count += 1) clean = clean.replace(lead, '');
    const before = part.length - part.trimStart().length;
    if (clean.length > 1)
      clauses.push({
        text: clean,
        start: start + before + (trimmed.length - clean.length),
        ...(/[?？]/.test(mark) ? { question: true } : {}),
      });
  };
  for (const match of open.matchAll(boundary)) {
    push(match.index, match[0]);
    start = match.index + match[0].length;
  }
  push(text.length, '');
  return joinPlaces(clauses.slice(0, 40));
}

/** Where or when something is to be, said before what: `in the orders list, …`. */
const place =
  /^(?:in|on|for)\s+(?:the\s+)?[\w' -]{2,30}?\s+(?:page|list|table|section)$|^在.{1,12}(?:页面?|列表|里|中|上)$|^(?:when|if|while|whenever)\s.{4,60}$|^(?:当|如果).{2,20}$|^没有.{1,10}(?:时|的时候)$/i;

/** Puts a place together with what is wished for there. */
function joinPlaces(clauses: readonly Clause[]): Clause[] {
  const joined: Clause[] = [];
  for (const clause of clauses) {
    const last = joined.at(-1);
    if (last && place.test(last.text))
      joined[joined.length - 1] = { ...clause, start: last.start, text: `${last.text}, ${clause.text}` };
    else joined.push(clause);
  }
  return joined;
}
