const small = new Set(
  'a an the i you we they it is are am was do does did can could will would shall should may my your our their of to in on at for with by from and or not no be been have has had this that these those what which who how when where why there here please me us about if get got tell want need like know'.split(
    ' ',
  ),
);

const smallChinese =
  /请问|我想|想要|我要|我的|你们|您们|怎么样?|如何|怎样|什么|哪些|哪里|多少|可以|能不能|有没有|[吗呢吧的了是我你您]/g;

/** Words that mean the same to somebody who asks. */
const same: readonly (readonly string[])[] = [
  ['return', 'refund', 'back', 'exchange', 'replace', 'reimburs'],
  ['deliver', 'ship', 'arriv', 'dispatch', 'postage'],
  ['pay', 'payment', 'card', 'invoice', 'bill'],
  ['price', 'cost', 'fee', 'charge', 'expensive'],
  ['contact', 'reach', 'call', 'phone', 'person', 'human', 'agent'],
  ['open', 'hour', 'close', 'time'],
  ['cancel', 'stop', 'end', 'terminat', 'chang', 'modif', 'amend'],
  ['account', 'login', 'password', 'register', 'sign'],
];

/** The words of a text that tell, in a form that can be compared; pairs of characters where words are not parted. */
export function termsOf(text: string): string[] {
  const plain = text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  const words = (plain.match(/[a-z0-9]+/g) ?? []).filter((word) => !small.has(word)).map(stem);
  const runs = plain.replace(smallChinese, ' ').match(/\p{Script=Han}+/gu) ?? [];
  const pairs = runs.flatMap((run) => {
    const characters = [...run];
    return characters.length < 2
      ? characters
      : characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
  });
  return [...new Set([...words, ...pairs])];
}

function stem(word: string): string {
  const root = word.length > 4 ? word.replace(/(?:ing|ies|ed|es|s|y|e)$/, '') : word.replace(/s$/, '');
  return (
    same.find((group) =>
      group.some((each) => root === each || (each.length > 4 && root.startsWith(each))),
    )?.[0] ?? root
  );
}

export interface Candidate<Item> {
  item: Item;
  /** What is compared, and what counts a little. */
  title: string;
  text?: string;
}

/** The candidates that fit what was asked, best first. Words that are in few of them count more. */
export function bestOf<Item>(
  asked: string,
  candidates: readonly Candidate<Item>[],
  { least = 0.45 } = {},
): Item[] {
  const terms = termsOf(asked);
  if (terms.length === 0) return [];
  const held = candidates.map(({ item, title, text = '' }) => ({
    item,
    title: new Set(termsOf(title)),
    text: new Set(termsOf(text)),
  }));
  const weight = (term: string) => {
    const count = held.filter(({ title }) => title.has(term)).length;
    return 1 / (1 + Math.max(0, count - 1) * 0.4);
  };
  const total = terms.reduce((sum, term) => sum + weight(term), 0);
  return held
    .map(({ item, title, text }) => ({
      item,
      score:
        terms.reduce(
          (sum, term) => sum + (title.has(term) ? weight(term) : text.has(term) ? weight(term) * 0.35 : 0),
          0,
        ) / total,
      hits: terms.filter((term) => title.has(term)).length / Math.max(1, title.size),
    }))
    .filter(({ score, hits }) => score >= least || (score >= 0.3 && hits >= 0.6))
    .toSorted((one, other) => other.score + other.hits * 0.3 - (one.score + one.hits * 0.3))
    .map(({ item }) => item);
}
