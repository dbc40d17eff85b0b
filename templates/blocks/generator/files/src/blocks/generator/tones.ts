export const tones = ['formal', 'friendly', 'concise', 'confident'] as const;
export type Tone = (typeof tones)[number];

type Changes = readonly (readonly [RegExp, string])[];

/** `don't=do not; kids=children` as changes of whole words. */
function changesOf(written: string): Changes {
  return written.split(';').map((pair) => {
    const [from = '', to = ''] = pair.split('=').map((part) => part.trim());
    return [
      new RegExp(`\\b${from.replaceAll("'", "['’]")}\\b${to === '' ? ' ?,? ?' : ''}`, 'gi'),
      to,
    ] as const;
  });
}

const english: Readonly<Record<Tone, Changes>> = {
  formal: changesOf(
    "don't=do not; doesn't=does not; didn't=did not; can't=cannot; couldn't=could not; won't=will not; wouldn't=would not; isn't=is not; aren't=are not; wasn't=was not; weren't=were not; haven't=have not; hasn't=has not; it's=it is; that's=that is; there's=there is; i'm=I am; i've=I have; i'll=I will; you're=you are; we're=we are; they're=they are; we'll=we will; we've=we have; let's=let us; gonna=going to; wanna=want to; kids=children; a lot of=a great deal of; lots of=a great deal of; thanks=thank you; hi=good day; hey=good day; ok=acceptable; okay=acceptable; maybe=perhaps; stuff=material; buy=purchase; help=assist; need=require; needs=requires; start=begin; get in touch=contact us; asap=as soon as possible; pretty good=satisfactory; fix=resolve; tell=inform",
  ),
  friendly: changesOf(
    "do not=don't; does not=doesn't; did not=didn't; cannot=can't; will not=won't; is not=isn't; are not=aren't; it is=it's; that is=that's; i am=I'm; i have=I've; you are=you're; we are=we're; they are=they're; we will=we'll; we have=we've; purchase=buy; assist=help; require=need; requires=needs; commence=start; therefore=so; however=but; in order to=to; regarding=about; inform=tell; thank you=thanks; perhaps=maybe; request=ask for; obtain=get; resolve=fix; sincerely=Best wishes",
  ),
  concise: changesOf(
    'in order to=to; due to the fact that=because; at this point in time=now; at the present time=now; a large number of=many; a lot of=many; the majority of=most; is able to=can; are able to=can; in the event that=if; with regard to=about; in spite of the fact that=although; for the purpose of=for; make a decision=decide; take into consideration=consider; it is important to note that=; very=; really=; quite=; actually=; basically=; just=; in my opinion=; as a matter of fact=; needless to say=; each and every=every; first and foremost=first; end result=result',
  ),
  confident: changesOf(
    'i think that=; i think=; i believe that=; i believe=; i guess=; in my opinion=; maybe=; perhaps=; probably=; sort of=; kind of=; a bit=; might=will; could=can; should be able to=can; hopefully=; i feel like=; just=; try to=; would like to=want to; seems to be=is; sorry but=',
  ),
};
const chinese: Readonly<Record<Tone, Changes>> = {
  formal: [
    [/你们/g, '各位'],
    [/你/g, '您'],
    [/谢谢/g, '感谢'],
    [/帮忙|帮助/g, '协助'],
    [/但是/g, '然而'],
    [/所以/g, '因此'],
    [/买/g, '购买'],
    [/想要/g, '希望'],
  ],
  friendly: [
    [/您/g, '你'],
    [/感谢/g, '谢谢'],
    [/协助/g, '帮忙'],
    [/然而/g, '但是'],
    [/因此/g, '所以'],
    [/购买/g, '买'],
  ],
  concise: [
    [/非常|真的|其实|基本上|特别地?|总的来说，?|事实上，?/g, ''],
    [/进行(?=\p{Script=Han}{2})/gu, ''],
    [/由于.{0,2}原因/g, '因此'],
  ],
  confident: [[/我觉得|我认为|可能|也许|大概|好像|应该/g, '']],
};

/** A text said in another tone, by rules: words are replaced or left out, sentences stay as they are. */
export function inTone(text: string, tone: Tone): string {
  const changes = /\p{Script=Han}/u.test(text) ? chinese[tone] : english[tone];
  const changed = changes.reduce(
    (held, [pattern, to]) =>
      held.replace(pattern, (said) =>
        /^\p{Lu}/u.test(said) ? to.charAt(0).toUpperCase() + to.slice(1) : to,
      ),
    text,
  );
  return changed
    .replace(/ {2,}/g, ' ')
    .replace(/ +([,.;:!?])/g, '$1')
    .replace(
      /(^|[.!?] +)(\p{Ll})/gu,
      (_, before: string, letter: string) => `${before}${letter.toUpperCase()}`,
    )
    .trim();
}
