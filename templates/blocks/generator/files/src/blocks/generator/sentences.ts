/** Words that say little by themselves. */
const small = new Set(
  (
    'a about above after again all also am an and any are as at be because been before being below between both but by ' +
    'can could did do does doing down during each even few for from further had has have having he her here hers him his ' +
    'how i if in into is it its just like made make many may me might more most much must my no nor not now of off on ' +
    'once one only or other our out over own same she should since so some such than that the their them then there ' +
    'these they this those through to too two under until up us use used very was we were what when where which while ' +
    'who why will with within without would you your'
  ).split(' '),
);
const smallChinese = /[的了和是在我有这那个们中来上为到说你他她就也要与及或而被把对从以]/;

/** The sentences of a text, as they stand. */
export function sentencesOf(text: string): string[] {
  return (text.match(/[^.!?。！？\n]+(?:[.!?。！？]+["”’)]?|\n|$)/g) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** How many words there are; Chinese signs count as words. */
export function countWords(text: string): number {
  return text.match(/\p{Script=Han}|[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** What a text speaks of: its words without the small ones, pairs of signs in Chinese. */
function termsOf(text: string): string[] {
  const words = (
    text.toLowerCase().match(/[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}'’-]+/gu) ?? []
  ).filter((word) => word.length > 2 && !small.has(word) && !/^\d+$/.test(word));
  const signs = (text.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) =>
    [...run].slice(1).map((sign, index) => `${[...run][index] ?? ''}${sign}`),
  );
  return [...words, ...signs.filter((pair) => !smallChinese.test(pair))];
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of termsOf(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** The words that a text uses most, the most frequent first. */
export function keywordsOf(text: string, most: number): { word: string; count: number }[] {
  return [...countsOf(text)]
    .map(([word, count]) => ({ word, count }))
    .toSorted(
      (one, other) =>
        other.count - one.count ||
        text.toLowerCase().indexOf(one.word) - text.toLowerCase().indexOf(other.word),
    )
    .slice(0, most);
}

export const lengths = ['short', 'medium', 'long'] as const;
export type Length = (typeof lengths)[number];
const shares: Readonly<Record<Length, number>> = { short: 0.2, medium: 0.4, long: 0.6 };

/** The sentences that say most of what a text speaks of, in their own order. */
export function summaryOf(text: string, length: Length): string[] {
  const sentences = sentencesOf(text);
  const counts = countsOf(text);
  const wanted = Math.max(1, Math.round(sentences.length * shares[length]));
  return sentences
    .map((sentence, index) => {
      const terms = [...new Set(termsOf(sentence))];
      const weight = terms.reduce((sum, term) => sum + (counts.get(term) ?? 0), 0);
      // What comes first often says what it is about; long sentences are no better for their length.
      const place = index === 0 ? 1.4 : index === sentences.length - 1 ? 1.1 : 1;
      return { sentence, index, score: (weight / Math.sqrt(terms.length + 3)) * place };
    })
    .toSorted((one, other) => other.score - one.score || one.index - other.index)
    .slice(0, wanted)
    .toSorted((one, other) => one.index - other.index)
    .map(({ sentence }) => sentence);
}

/** How easily a text is read, from 0 (hard) to 100 (easy), by the length of sentences and words. */
export function readingEase(text: string): number {
  const sentences = Math.max(1, sentencesOf(text).length);
  const words = Math.max(1, countWords(text));
  if (/\p{Script=Han}/u.test(text)) return clamp(120 - (words / sentences) * 2);
  const parts = (text.toLowerCase().match(/[a-zà-ÿ]+/g) ?? []).reduce(
    (sum, word) => sum + Math.max(1, word.replace(/e$/, '').match(/[aeiouyà-ÿ]+/g)?.length ?? 1),
    0,
  );
  return clamp(206.835 - 1.015 * (words / sentences) - 84.6 * (parts / words));
}

function clamp(score: number): number {
  return Math.round(Math.min(100, Math.max(0, score)));
}
