import type { PageWish } from './wishes.ts';

const lists =
  /\b(?:page|site|website|it|sections?)\s+(?:(?:should|must|will|can|needs? to)\s+)?(?:contain|include|have|feature|show|display|present|consist of|comprise)s?:?\s+([^.;!?\n]{12,600})|,?\s(?:including|featuring|with sections? (?:for|on|such as|including)|sections?:)\s+([^.;!?\n]{12,600})/gi;

/** What parts of one page are called, by the words that ask for them; those without a name are there anyway. */
const known: readonly (readonly [RegExp, en: string, zh: string])[] = [
  [
    /\bhero\b|\bbanner\b|\bheader\b|\bfooter\b|\bnavigation\b|\bcall[- ]to[- ]action|\banimation|\bbutton\b/i,
    '',
    '',
  ],
  [/\bcount-?down\b/i, 'Countdown', '倒计时'],
  [
    /\bpre-?order|\border form|\bwait-?list|\bwaiting list|\bsign-?up form|\bnewsletter|\be-?mail (?:capture|form)/i,
    '',
    '',
  ],
  [/\bmodels?\b|\beditions\b|\bversions\b/i, 'Models', '型号对比'],
  [/\bpric(?:e|es|ing)\b|\bplans\b|\bpackages\b|\btiers\b|\bsubscriptions?\b/i, 'Prices', '价格方案'],
  [/\btestimonials?\b/i, 'Testimonials', '用户评价'],
  [/\breviews?\b|\bratings\b/i, 'Reviews', '用户评价'],
  [/\bfaqs?\b|\bquestions\b/i, 'FAQ', '常见问题'],
  [/\bcontact\b/i, 'Contact', '联系我们'],
  [/\bspecification|\btech(?:nical)? specs\b/i, 'Specifications', '规格'],
  [/\bfeatures?\b|\bbenefits\b|\bhighlights\b|\badvantages\b/i, 'Features', '特色'],
  [/\bgaller(?:y|ies)\b|\bphotos\b|\bimages\b|\bscreenshots\b|\bpictures\b/i, 'Gallery', '图库'],
];
const trailing = /\s+(?:with|of|to|for|about|from|on|that|which|where|showing|listing|explaining)\s.*$/i;
const leading =
  /^(?:and |also |a |an |the |its |our |their |some |an? overview of |section (?:for|on) |brief |short )+/i;
const general = /^(?:section|sections|content|information|more|etc|product|page|it|area|form|layout)$/i;

/** The parts that a single page is to have, in the order of the message. */
export function onePageParts(text: string, language: 'en' | 'zh'): PageWish[] {
  if (language === 'zh') return [];
  const said = text.slice(0, 8000);
  const parts: PageWish[] = [];
  for (const match of said.matchAll(lists)) {
    const list = match[1] ?? match[2] ?? '';
    const from = match.index + match[0].lastIndexOf(list);
    if (list.split(',').length < 3) continue;
    let at = 0;
    for (const piece of list.split(/(,\s*(?:and\s+)?)/)) {
      const start = from + at;
      at += piece.length;
      if (piece.startsWith(',')) continue;
      const title = titleOf(piece);
      if (title === undefined || parts.some((part) => part.title === title)) continue;
      parts.push({ title, listed: true, phrase: [start, start + piece.length] });
    }
  }
  return parts.length >= 3 ? parts.slice(0, 10) : [];
}

function titleOf(piece: string): string | undefined {
  const found = known.find(([pattern]) => pattern.test(piece));
  if (found) return found[1] || undefined;
  const words = piece
    .trim()
    .replace(leading, '')
    .replace(trailing, '')
    .replace(/\s+(?:section|area|page)$/i, '')
    .trim();
  if (words.length < 3 || words.split(/\s+/).length > 4 || general.test(words)) return undefined;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
