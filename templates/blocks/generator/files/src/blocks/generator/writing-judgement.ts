import { correctionsOf } from './corrections.ts';
import type { Reason } from './judgements.ts';
import { countWords, keywordsOf, sentencesOf } from './sentences.ts';

const links =
  /\b(?:because|however|therefore|although|for example|for instance|moreover|first(?:ly)?|second(?:ly)?|finally|in addition|on the other hand|as a result|while|since|in conclusion)\b|因为|所以|但是|然而|例如|首先|其次|最后|此外|总之/giu;
const plain = /\b(?:very|really|nice|good|bad|big|things?|stuff|a lot(?: of)?|get|got)\b|非常|很多|东西/giu;

/** What speaks for a text as a piece of writing, and what should be better. */
export function writingReasons(text: string): Reason[] {
  const words = countWords(text);
  const sentences = sentencesOf(text);
  const mistakes = correctionsOf(text);
  const paragraphs = text.split(/\n\s*\n|\n/).filter((part) => part.trim() !== '').length;
  const linked = [...new Set([...text.matchAll(links)].map(([word]) => word.toLowerCase()))];
  const plainWords = [...new Set([...text.matchAll(plain)].map(([word]) => word.toLowerCase()))];
  const often = keywordsOf(text, 8).filter(({ count }) => count > Math.max(3, words / 40));
  const long = sentences.filter((sentence) => countWords(sentence) > 32);
  const reason = (rule: string, points: number, found: readonly string[] = []): Reason => ({
    rule,
    points,
    found,
  });
  return [
    mistakes.length > 0
      ? reason(
          'mistakes',
          -Math.min(28, mistakes.length * 4),
          mistakes.slice(0, 8).map(({ from, to }) => `${from.trim()} → ${to.trim()}`),
        )
      : reason('faultless', 10),
    often.length > 0
      ? reason(
          'repeated',
          -Math.min(9, often.length * 3),
          often.map(({ word }) => word),
        )
      : reason('varied', 8),
    ...(plainWords.length > 1 ? [reason('plain', -4, plainWords.slice(0, 6))] : []),
    linked.length > 1 ? reason('linked', 10, linked.slice(0, 6)) : reason('unlinked', -8),
    paragraphs > 2 ? reason('paragraphs', 8) : reason('oneparagraph', -6),
    ...(long.length > 0
      ? [
          reason(
            'longsentences',
            -4,
            long.slice(0, 2).map((each) => `${each.slice(0, 40)} …`),
          ),
        ]
      : []),
    ...(words < 60 ? [reason('brief', -12)] : words > 150 ? [reason('developed', 6)] : []),
  ];
}
