import { toolAlone } from './tool-alone.ts';
import type { Phrase, Wishes } from './wishes.ts';

/** A document that people put together part by part and print. */
export interface PapersWish {
  /** Ids of looks beyond the usual. */
  phrase: Phrase;
}

const asked =
  /\b(?:resum[eé]s?|résumés?|cvs?|curriculum vitae)[- ](?:builder|maker|creator|creation|generator|editor|writing|building|making|template)s?\b|\b(?:build|create|make|generate|put together|write|design|edit)(?:s|ing)? (?:[\w'’-]+ ){0,4}(?:resum[eé]s?|résumés?|cvs)\b|简历(?:制作|生成|编辑|模板|在线)|(?:制作|生成|编辑)[^，。]{0,6}简历/i;
/** Who applies with a résumé does so somewhere else. */
const elsewhere =
  /\bapply(?:ing)? (?:for|to)\b|\bjob (?:board|portal|listings?|search|seekers can (?:search|apply))\b|\brecruit\w*|\bemployers? (?:can|post)\b|招聘|求职平台|投递/i;

/** A résumé is put together from its parts; what these are made of is no list. */
export function withPapers(wishes: Wishes): Wishes {
  const said = wishes.text.slice(0, 20_000);
  const match = asked.exec(said);
  if (!match || match.index > 160 || elsewhere.test(said) || wishes.cart || wishes.game) return wishes;
  return {
    ...toolAlone(wishes, /^(?:editor|generator|export|pdf|printing|sharing|uploads|templates?|movement)$/),
    papers: { phrase: [match.index, match.index + match[0].length] },
  };
}
