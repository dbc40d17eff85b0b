import { findColours } from '../words/find-colours.ts';
import { phraseOf, sentencesOf, take, type Message } from './message.ts';
import type { LookWish } from './wishes.ts';

const context =
  /colou?r|theme|backgrounds?|palette|scheme|accent|components?|buttons?|aesthetic|配色|颜色|主题|背景|风格|色调|组件|in [a-z]+ and [a-z]+ tones/i;
const backWord = /background|backdrop|canvas|base colou?r|layout|container|背景|底色/i;
const partWord =
  /component|element|controls?\b|buttons?|interface|ui\b|content blocks?|cards\b|visuals|组件|按钮|控件/i;
/** A sentence that is about the look and nothing else. */
const wholly =
  /^\s*(assign|configure|specify|design|establish|implement|apply|select|set|define|use|style|declare|give|paint|make|choose|背景|用|使用)\b/i;
const manners = [
  'serif',
  'editorial',
  'bold',
  'chunky',
  'minimal',
  'clean',
  'warm',
  'calm',
  'playful',
  'elegant',
  'compact',
  'modern',
  'sleek',
  'athletic',
  'polished',
  '简洁',
  '温暖',
  '优雅',
  '可爱',
];

/** Colours with the roles they were given, light or dark, and words for the feel. Takes the tokens of colour sentences. */
export function findLook(message: Message): LookWish {
  const look: LookWish = { manners: [], phrases: [] };
  const colours = findColours(message.tokens);
  const named = sentencesOf(message).some((sentence) => givesBoth(message, sentence, colours));
  for (const [from, to] of sentencesOf(message)) {
    const [start, end] = phraseOf(message, from, to);
    const text = message.text.slice(start, end);
    const own = colours.filter((colour) => colour.from >= from && colour.to <= to);
    const onlyLook = /^\s*(use|make it|with|paint|try|用|改成|换成)\b/i.test(text) || /^.{0,40}$/.test(text);
    // Where one sentence gives both, `bisque` in another is a stage of a pot.
    const elsewhere = named && !givesBoth(message, [from, to], colours);
    if (
      own.length > 0 &&
      !elsewhere &&
      (isDressed(message, own) || context.test(text) || (onlyLook && own.length > 0 && text.length < 60))
    ) {
      giveRoles(
        look,
        text,
        own.map((colour) => ({ hex: colour.value.hex, at: colour.start - start })),
      );
      look.phrases.push(clausesOf(message.text, [start, end], own));
      for (const colour of own) take(message, colour.from, colour.to);
      if (wholly.test(text) && (backWord.test(text) || partWord.test(text))) take(message, from, to);
    }
    findScheme(message, look, [start, end]);
  }
  look.manners = manners.filter((word) => message.text.toLowerCase().includes(word));
  return look;
}

/** Whether a sentence names a colour for the background and one for what stands on it. */
function givesBoth(
  message: Message,
  [from, to]: readonly [number, number],
  colours: readonly { from: number; to: number }[],
): boolean {
  const text = message.text.slice(...phraseOf(message, from, to));
  const own = colours.filter((colour) => colour.from >= from && colour.to <= to);
  return own.length > 1 && backWord.test(text) && partWord.test(text);
}

/** The part of a sentence that speaks of the colours: from the comma before the first to the one after the last. */
function clausesOf(
  text: string,
  [start, end]: [number, number],
  colours: readonly { start: number; end: number }[],
): [number, number] {
  const first = Math.min(...colours.map((colour) => colour.start));
  const last = Math.max(...colours.map((colour) => colour.end));
  const before = [...text.slice(start, first).matchAll(/[,，；;：:]\s*/g)].at(-1);
  const after = text.slice(last, end).search(/[,，；;]/);
  return [before ? start + before.index + before[0].length : start, after < 0 ? end : last + after];
}

/** `an app in teal and orange where …`, but not `plants in green houses`. */
function isDressed({ tokens }: Message, own: readonly { from: number; to: number }[]): boolean {
  const first = own[0];
  const last = own.at(-1);
  if (!first || !last || tokens[first.from - 1]?.lower !== 'in') return false;
  const next = tokens[last.to]?.lower ?? '.';
  return /^([.,;:!?]|where|with|for|that|so|and|to|which)$/.test(next);
}

function giveRoles(look: LookWish, text: string, colours: { hex: string; at: number }[]): void {
  const [first, second] = colours;
  const back = text.search(backWord);
  const part = text.search(partWord);
  if (back < 0 && part < 0) {
    look.accent = first?.hex;
    if (second) look.secondary = second.hex;
    return;
  }
  if (first && second) {
    const backFirst = part < 0 || (back >= 0 && back < part);
    look.background = backFirst ? first.hex : second.hex;
    look.components = backFirst ? second.hex : first.hex;
    return;
  }
  if (back >= 0) look.background = first?.hex;
  else look.components = first?.hex;
}

const dark =
  /\bdark(er)?[- ](theme|mode|look|design|scheme|version)|\bnight mode|\bgo dark|make it dark(er)?\b|(深色|暗色|黑色|夜间|黑暗)(的)?(主题|模式|风格)?/i;
const light =
  /\blight(er)?[- ](theme|mode|look|design|scheme|version)|light background|make it light(er)?\b|(浅色|亮色|明亮|白色)(的)?(主题|模式|风格)/i;
const both =
  /(light|dark)( theme| mode)?( and | or |\/)(light|dark)( (theme|mode)s?)?|(theme|dark mode|light mode|mode) (toggle|switch(er)?)|(toggle|switch)(es|ing)? (between )?(light|dark|themes?)|主题切换|切换主题|切换.{0,4}(深|浅)色/i;

/** Light, dark or a switcher, in one sentence; takes the words that say it. */
function findScheme(message: Message, look: LookWish, [start, end]: [number, number]): void {
  const text = message.text.slice(start, end);
  const found = both.exec(text) ?? dark.exec(text) ?? light.exec(text);
  if (!found) return;
  const phrase: [number, number] = [start + found.index, start + found.index + found[0].length];
  look.phrases.push(phrase);
  if (both.test(text)) look.switcher = true;
  else look.scheme = dark.test(text) ? 'dark' : 'light';
  message.tokens.forEach((token, index) => {
    if (token.start >= phrase[0] && token.end <= phrase[1]) message.taken.add(index);
  });
}
