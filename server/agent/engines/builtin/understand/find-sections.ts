import { take, type Message } from './message.ts';
import type { Phrase } from './wishes.ts';

/** The places in which people write, under the names that were given for them. */
export interface SectionsWish {
  names: readonly string[];
  phrase: Phrase;
}

/** Only where people write to each other do places have names of their own. */
const talk =
  /\b(?:chat\w*|forums?|(?:notice|bulletin|message|community|discussion)[- ]?boards?|noticeboards?|discussions?|messag(?:es|ing|er)|announcements?)\b|聊天|论坛|公告|留言板|讨论/i;
const places = '(?:chat ?)?(?:channels?|rooms|sections|boards|topics|categories|threads)';
const introduced = new RegExp(
  `\\b${places}(?: (?:named|called|such as|like|including|about|for|on))?\\s*[:(]?\\s*["“'#]?(?=[A-Z0-9][^.;!?\\n]*(?:,|\\band\\b|&))|\\b${places}(?:,? such as|,? like| for| about| called| named|\\s*[:(])\\s+(?=[a-z])`,
  'g',
);
const introducedInChinese = /(?:频道|聊天室|房间|板块|版块|分区|栏目)(?:有|包括|分为|分别是|为|：|:|（)\s*/g;
/** Where a name gives way to what is said besides. */
const goesOn =
  /\s+(?:where|when|while|so|that|which|who|with|in|for|to|by|on|at|from|plus|people|users|members|residents|everyone|everybody|can|are|is)\b.*$/i;
/** Who says how many or whose there are names none. */
const unnamed =
  /^(?:each|every|all|any|different|various|several|many|multiple|other|their|the|my|our|your|its|users?|members?|people|an?|new|private|public|specific|certain|both|it|them|this)\b/i;
const longest = 3;

/** The channels, rooms or sections that are named: `channels for Parking, Laundry and Events`. Takes their words. */
export function findSections(message: Message): SectionsWish | undefined {
  const said = message.text.slice(0, 20_000);
  if (!talk.test(said)) return undefined;
  const chinese = message.language === 'zh';
  for (const match of said.matchAll(chinese ? introducedInChinese : introduced)) {
    const from = match.index + match[0].length;
    const names = namesIn(said.slice(from), chinese);
    if (names.length < 2) continue;
    const last = names.at(-1) ?? '';
    const phrase: Phrase = [match.index, said.indexOf(last, from) + last.length];
    take(message, ...tokensIn(message, phrase));
    return { names: names.map((name) => name.charAt(0).toUpperCase() + name.slice(1)), phrase };
  }
  return undefined;
}

function namesIn(rest: string, chinese: boolean): string[] {
  const [list = ''] = rest.split(/[.;!?:)\n。；！？）]/);
  const parts = chinese ? list.split(/[、，,]|和|与|以及/) : partsOf(list);
  const capitals = /^["“'#]?[A-Z0-9]/.test(list.trim());
  const names: string[] = [];
  for (const part of parts) {
    const bare = part.trim().replace(/^["“”'#]+|["“”']+$/g, '');
    const name = chinese
      ? bare.replace(/[等几]?[个类]?(?:频道|板块|版块)?$/, '')
      : bare.replace(goesOn, '').trim();
    const fits =
      name !== '' && !unnamed.test(name) && name.split(/\s+/).length <= longest && name.length <= 24;
    if (!fits || (capitals && !/^[A-Z0-9]/.test(name))) break;
    names.push(name);
    if (name !== bare) break;
  }
  return names.slice(0, 8);
}

/** `Parking, Laundry and Lost and found`: only the last name follows an “and”, and may have one in it. */
function partsOf(list: string): string[] {
  const parts = list.split(/,\s*/);
  const last = parts.pop() ?? '';
  if (/^(?:and|or) /i.test(last)) return [...parts, last.replace(/^(?:and|or) /i, '')];
  const [first = '', ...rest] = last.split(/\s+(?:and|or|&)\s+/);
  return [...parts, first, ...(rest.length > 0 ? [rest.join(' and ')] : [])];
}

function tokensIn({ tokens }: Message, [start, end]: Phrase): [number, number] {
  const from = tokens.findIndex((token) => token.end > start);
  const after = tokens.findIndex((token) => token.start >= end);
  return [Math.max(0, from), after < 0 ? tokens.length : after];
}
