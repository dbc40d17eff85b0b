import type { Message } from './message.ts';
import { readList } from './read-list.ts';

const kinds = /^(?:themes?|categor(?:y|ies)|genres?|topics?|subjects?|主题|分类|类别|题材)$/;
const latest: { message?: Message; ranges: readonly (readonly [number, number])[] } = { ranges: [] };

/** Whether a token is an example of a kind, such as `animals` in `categories such as animals, countries, or food`. */
export function isExampleOfKind(message: Message, at: number): boolean {
  if (latest.message !== message) {
    latest.message = message;
    latest.ranges = readRanges(message);
  }
  return latest.ranges.some(([from, to]) => from <= at && at < to);
}

function readRanges(message: Message): (readonly [number, number])[] {
  const { tokens } = message;
  return tokens.flatMap(({ lower }, index) => {
    if (!kinds.test(lower)) return [];
    const from = afterSuchAs(message, index + 1);
    if (from === undefined) return [];
    const { items, to } = readList(message, from, 3);
    return items.length > 1 ? [[from, to] as const] : [];
  });
}

/** Where the list begins after `such as`, `like` or `including`. */
function afterSuchAs({ tokens }: Message, at: number): number | undefined {
  const start = tokens[at]?.lower === ',' ? at + 1 : at;
  const [first, second] = [tokens[start]?.lower ?? '', tokens[start + 1]?.lower ?? ''];
  if (first === 'like' || first === 'including') return start + 1;
  return (first === 'such' && second === 'as') ||
    (first === '例' && second === '如') ||
    (first === '比' && second === '如')
    ? start + 2
    : undefined;
}
