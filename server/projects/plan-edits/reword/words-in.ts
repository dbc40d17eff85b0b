/** A word of a sentence with its place. */
export interface SpokenWord {
  /** In small letters, without the ending of a plural. */
  word: string;
  start: number;
  end: number;
}

const segmenters = {
  en: new Intl.Segmenter('en', { granularity: 'word' }),
  zh: new Intl.Segmenter('zh', { granularity: 'word' }),
};

/** The words of a sentence, English or Chinese, without marks. */
export function wordsIn(sentence: string): SpokenWord[] {
  const segmenter = /\p{Script=Han}/u.test(sentence) ? segmenters.zh : segmenters.en;
  return [...segmenter.segment(sentence)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({ word: plain(segment), start: index, end: index + segment.length }));
}

function plain(segment: string): string {
  const small = segment.toLowerCase();
  return /^[a-z]{3,}[^s]s$/.test(small) ? small.slice(0, -1) : small;
}

/** Whether a sentence says a name, in any number. */
export function says(sentence: string, name: string): boolean {
  // Chinese runs on without spaces, so that a name may be told apart in another way inside a sentence.
  if (/\p{Script=Han}/u.test(name)) return sentence.toLowerCase().includes(name.toLowerCase());
  const wanted = wordsIn(name).map(({ word }) => word);
  const said = wordsIn(sentence).map(({ word }) => word);
  return (
    wanted.length > 0 && said.some((_, start) => wanted.every((word, index) => said[start + index] === word))
  );
}

/** How much of a sentence another one still says, from 0 to 1. */
export function keptPart(before: string, after: string): number {
  const words = wordsIn(before);
  const left = new Set(wordsIn(after).map(({ word }) => word));
  return words.filter(({ word }) => left.has(word)).length / Math.max(1, words.length);
}

/** The runs of words in a part of a sentence that were not said before, as they are written. */
export function newRuns(part: string, before: string): string[] {
  const known = new Set(wordsIn(before).map(({ word }) => word));
  const runs: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | undefined;
  for (const { word, start, end } of wordsIn(part)) {
    const isNew = !known.has(word) && !(/\p{Script=Han}/u.test(word) && before.includes(word));
    if (!isNew) open = undefined;
    else if (open && /^\s*$/.test(part.slice(open.end, start))) open.end = end;
    else runs.push((open = { start, end }));
  }
  return runs.flatMap(({ start, end }) => {
    const words = wordsIn(part.slice(start, end));
    const [first, last] = [words.find(means), words.findLast(means)];
    return first && last ? part.slice(start + first.start, start + last.end) : [];
  });
}

const means = ({ word }: SpokenWord) => !filling.test(word);

/** Words that carry no meaning of their own. */
const filling =
  /^(?:an?|the|of|to|in|on|at|by|for|with|and|or|as|is|are|be|it|its|them|they|their|there|this|that|these|those|can|may|will|more|all|each|every|own|people|how|looks?|page|first|here|where|which|who|what|when|one|so|also|not|no|only|just|的|和|与|及|或|以及|还有|还要|还|另外|再|也|只|仅|在|有|是|可以|可|并|都|每个|其|等|按|到|为|了|上|中|里|个)$/;

/** The words of meaning that a sentence had and another one has no more. */
export function lostWords(before: string, after: string): string[] {
  const left = new Set(wordsIn(after).map(({ word }) => word));
  const lost = wordsIn(before).filter(
    ({ word }) => !left.has(word) && !filling.test(word) && !/^\d+$/.test(word) && !after.includes(word),
  );
  return [...new Set(lost.map(({ start, end }) => before.slice(start, end).toLowerCase()))];
}
