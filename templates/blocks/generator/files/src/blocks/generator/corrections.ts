/** One thing to mend in a text. */
export interface Correction {
  kind: 'spelling' | 'doubled' | 'article' | 'capital' | 'space' | 'end';
  /** What stands there, and what should. */
  from: string;
  to: string;
  at: number;
}

const misspelt: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'teh:the recieve:receive recieved:received definately:definitely seperate:separate occured:occurred untill:until ' +
    'wich:which becuase:because adress:address acommodate:accommodate accomodate:accommodate begining:beginning ' +
    'beleive:believe calender:calendar collegue:colleague comming:coming concious:conscious embarass:embarrass ' +
    'enviroment:environment existance:existence familar:familiar finaly:finally foriegn:foreign freind:friend ' +
    'goverment:government grammer:grammar gramar:grammar happend:happened immediatly:immediately ' +
    'independant:independent knowlege:knowledge neccessary:necessary necesary:necessary noticable:noticeable ' +
    'occassion:occasion publically:publicly recomend:recommend refered:referred tommorow:tomorrow tomorow:tomorrow ' +
    'truely:truly wierd:weird writting:writing alot:a_lot thier:their dont:don’t cant:can’t wont:won’t doesnt:doesn’t ' +
    'didnt:didn’t isnt:isn’t wasnt:wasn’t im:I’m ive:I’ve thats:that’s whats:what’s mistaks:mistakes speling:spelling ' +
    'sucessful:successful succesful:successful realy:really buisness:business posible:possible'
  )
    .split(' ')
    .map((pair) => pair.replace('_', ' ').split(':')),
);
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\b(could|should|would|must) of\b/gi, '$1 have'],
  [/\b(he|she|it) (?:dont|don’t|don't)\b/gi, '$1 doesn’t'],
  [/\b(he|she|it) (?:have)\b/gi, '$1 has'],
  [/\b(they|we|you) was\b/gi, '$1 were'],
  [/\b(he|she|it) were\b/gi, '$1 was'],
  [/\b(he|she|it) (go|do)\b/gi, '$1 $2es'],
  [/\bi\b(?!\.)/g, 'I'],
];
const vowel = /^(?:[aeio]|u(?!ni|s[aeiu]|ti))/i;

/** Mistakes that rules can find: spelling, doubled words, a and an, capitals, spaces, and an end without a stop. */
export function correctionsOf(text: string): Correction[] {
  const found: Correction[] = [];
  const put = ({ from, to, at, kind }: Correction) => {
    const free = found.every((each) => at >= each.at + each.from.length || each.at >= at + from.length);
    if (from !== to && free) found.push({ kind, from, to, at });
  };
  for (const [pattern, to] of phrases)
    for (const match of text.matchAll(pattern))
      put({
        kind: 'spelling',
        from: match[0],
        to: match[0].replace(new RegExp(pattern.source, 'i'), to),
        at: match.index,
      });
  for (const match of text.matchAll(/\b(\p{L}+)(\s+)\1\b/giu))
    put({ kind: 'doubled', from: match[0], to: match[1] ?? '', at: match.index });
  for (const match of text.matchAll(/\p{L}+/gu)) {
    const right = misspelt[match[0].toLowerCase()];
    if (right !== undefined)
      put({ kind: 'spelling', from: match[0], to: likeCase(match[0], right), at: match.index });
  }
  for (const match of text.matchAll(/\b(an?) (\p{L}{2,})/giu)) {
    const [whole, article = '', next = ''] = match;
    if (/^(?:hour|honest|honou?r|heir|one|once|eu)/i.test(next)) continue;
    const right = vowel.test(next) ? 'an' : 'a';
    if (article.toLowerCase() !== right)
      put({ kind: 'article', from: whole, to: `${likeCase(article, right)} ${next}`, at: match.index });
  }
  for (const match of text.matchAll(/(^|[.!?]\s+)(\p{Ll})/gu)) {
    const letter = match[2] ?? '';
    put({
      kind: 'capital',
      from: letter,
      to: letter.toUpperCase(),
      at: match.index + (match[1] ?? '').length,
    });
  }
  for (const match of text.matchAll(/ +([,.;:!?])/g))
    put({ kind: 'space', from: match[0], to: match[1] ?? '', at: match.index });
  for (const match of text.matchAll(/(?<=\S) {2,}(?=\S)/g))
    put({ kind: 'space', from: match[0], to: ' ', at: match.index });
  const end = text.trimEnd();
  if (/[\p{L}\p{N}]$/u.test(end) && /\s/.test(end)) {
    const last = end.slice(-1);
    put({
      kind: 'end',
      from: last,
      to: `${last}${/\p{Script=Han}/u.test(last) ? '。' : '.'}`,
      at: end.length - 1,
    });
  }
  return found.toSorted((one, other) => one.at - other.at);
}

/** The text with everything mended. */
export function corrected(text: string, corrections: readonly Correction[]): string {
  return corrections
    .toReversed()
    .reduce((held, { from, to, at }) => held.slice(0, at) + to + held.slice(at + from.length), text);
}

function likeCase(said: string, right: string): string {
  return /^\p{Lu}/u.test(said) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}
