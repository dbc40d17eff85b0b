import { colorsNamed, formatHex } from 'culori';

/** Colours a brief names for the page and for what lies on it, in hexadecimal. */
export interface ColourWish {
  background: string;
  components: string;
}

// What people call colours that CSS calls otherwise.
const more: Readonly<Record<string, string>> = {
  azuremist: '#f0ffff',
  lightgoldenrod: '#fafad2',
  白色: '#ffffff',
  黑色: '#000000',
  米色: '#f5f5dc',
  象牙色: '#fffff0',
  薰衣草色: '#e6e6fa',
  雪白色: '#fffafa',
  天蓝色: '#87ceeb',
  浅蓝色: '#add8e6',
  浅绿色: '#90ee90',
  浅灰色: '#d3d3d3',
  海军蓝: '#000080',
  深蓝色: '#00008b',
  深绿色: '#006400',
  靛蓝色: '#4b0082',
  靛青色: '#4b0082',
  森林绿: '#228b22',
  巧克力色: '#d2691e',
  深红色: '#dc143c',
  青色: '#00ffff',
  蓝绿色: '#008080',
  银色: '#c0c0c0',
};

const sentenceEnd = /(?<=[.!?](?:\s|$))|(?<=[。！？])/;
const backgroundWords = /backgrounds?\b|backdrop|canvas|\bbase\b|layout|背景|底色/gi;
const componentWords =
  /components?\b|elements?\b|controls?\b|buttons?\b|blocks?\b|cards?\b|pieces\b|interface|组件|元素|按钮|控件|卡片/gi;

interface Mention {
  hex: string;
  at: number;
}

/** The colours of a sentence such as “Background ivory, components navy”; undefined where a brief has none. */
export function parseColourWish(brief: string): ColourWish | undefined {
  for (const sentence of brief.split(sentenceEnd)) {
    const [one, other, third] = findColours(sentence);
    const backgrounds = positions(sentence, backgroundWords);
    const components = positions(sentence, componentWords);
    if (!one || !other || third || backgrounds.length === 0 || components.length === 0) continue;
    const inOrder = distance(one, backgrounds) + distance(other, components);
    const swapped = distance(other, backgrounds) + distance(one, components);
    return inOrder <= swapped
      ? { background: one.hex, components: other.hex }
      : { background: other.hex, components: one.hex };
  }
  return undefined;
}

function positions(sentence: string, words: RegExp): number[] {
  return [...sentence.matchAll(words)].map(({ index, 0: word }) => index + word.length / 2);
}

function distance({ at }: Mention, places: readonly number[]): number {
  return Math.min(...places.map((place) => Math.abs(place - at)));
}

/** Colours in the order they are named; of names within each other the longest. */
function findColours(sentence: string): Mention[] {
  const mentions: Mention[] = [];
  const words = [...sentence.matchAll(/#[0-9a-f]{6}\b|[a-z]+|\p{Script=Han}+/giu)];
  for (let from = 0; from < words.length; from += 1) {
    const word = words[from]?.[0] ?? '';
    if (/\p{Script=Han}/u.test(word)) mentions.push(...findHan(word, words[from]?.index ?? 0));
    for (let length = 4; length >= 1; length -= 1) {
      const run = words.slice(from, from + length);
      const hex = hexOf(run.map(([part]) => part.toLowerCase()).join(''));
      const [first] = run;
      if (!hex || !first || /\p{Script=Han}/u.test(first[0])) continue;
      const last = run.at(-1) ?? first;
      mentions.push({ hex, at: (first.index + last.index + last[0].length) / 2 });
      from += run.length - 1;
      break;
    }
  }
  return mentions;
}

function findHan(text: string, start: number): Mention[] {
  const names = Object.keys(more).filter((name) => /\p{Script=Han}/u.test(name));
  return names
    .toSorted((one, other) => other.length - one.length)
    .flatMap((name) => {
      const index = text.indexOf(name);
      return index < 0 ? [] : [{ hex: more[name] ?? '', at: start + index + name.length / 2 }];
    })
    .toSorted((one, other) => one.at - other.at);
}

function hexOf(name: string): string | undefined {
  if (/^#[0-9a-f]{6}$/.test(name)) return name;
  if (more[name]) return more[name];
  return Object.hasOwn(colorsNamed, name) ? formatHex(name) : undefined;
}
