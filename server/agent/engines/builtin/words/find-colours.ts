import { colorsNamed } from 'culori/fn';
import { chineseColours } from './data/chinese-colours.ts';
import { createPhraseIndex, type Found } from './phrase-index.ts';
import type { Token } from './tokenise.ts';

const hex = (value: number) => `#${value.toString(16).padStart(6, '0')}`;
const parts =
  /^(alice|antique|aqua|blanched|blue|burly|cadet|cornflower|corn|dark|deep|dim|dodger|fire|floral|forest|ghost|goldenrod|golden|green|honey|hot|indian|lavender|lawn|lemon|light|lime|medium|midnight|mint|misty|navajo|old|olive|orange|pale|papaya|peach|peru|powder|rebecca|rosy|royal|saddle|sandy|sea|sky|slate|spring|steel|violet|white|yellow)/;
const more: Readonly<Record<string, string>> = {
  'azure mist': '#f0ffff',
  'light goldenrod': '#fafad2',
  forest: '#228b22',
  mint: '#3eb489',
  emerald: '#047857',
  amber: '#f59e0b',
  rose: '#e11d48',
  sky: '#0ea5e9',
  slate: '#475569',
  burgundy: '#800020',
  mustard: '#d4a017',
  terracotta: '#c8553d',
  sage: '#77966d',
  cream: '#fffdd0',
  charcoal: '#36454f',
  peach: '#ffb07c',
  lilac: '#b794d6',
  ochre: '#cc7722',
  petrol: '#005f6a',
  sand: '#d9c7a0',
};

const isHan = (name: string) => /\p{Script=Han}/u.test(name);

/** `海军蓝` is as often `海军蓝色`. */
const chinese = Object.entries(chineseColours).flatMap(([name, value]): [string, string][] => {
  const written = Object.entries(colorsNamed).find(([known]) => known === value)?.[1];
  const found = written === undefined ? value : hex(written);
  return [
    [`${name}色`, found],
    [name, found],
  ];
});
/** One character alone is a colour only with 色 or beside another; these are used by themselves. */
const alone = new Set(['红', '蓝', '绿']);

/** A colour a person named. */
export interface NamedColour {
  name: string;
  hex: string;
}

const index = createPhraseIndex<NamedColour>();
for (const [name, value] of Object.entries(colorsNamed)) {
  const colour = { name, hex: hex(value) };
  index.add(name, colour);
  for (const spaced of spacings(name)) index.add(spaced, { ...colour, name: spaced });
}
for (const [name, value] of Object.entries(more)) index.add(name, { name, hex: value });
for (const [name, value] of chinese)
  if (name.length > 1 || alone.has(name)) index.add(name, { name, hex: value });

/** `mistyrose` is also written `misty rose`, `lightgoldenrodyellow` with up to two gaps. */
function spacings(name: string): string[] {
  const first = parts.exec(name)?.[0];
  if (first === undefined || first.length === name.length) return [];
  const rest = name.slice(first.length);
  return [`${first} ${rest}`, ...spacings(rest).map((spaced) => `${first} ${spaced}`)];
}

/** Colours named in a text, CSS names with or without spaces and hexadecimal ones. */
export function findColours(tokens: readonly Token[]): Found<NamedColour>[] {
  const named = index.findAll(tokens);
  const written = tokens.flatMap((token, from) => {
    const value = token.kind === 'word' ? hexOf(token.lower) : undefined;
    if (!value) return [];
    return [{ value: { name: value, hex: value }, from, to: from + 1, start: token.start, end: token.end }];
  });
  return [...named, ...written].sort((a, b) => a.from - b.from);
}

function hexOf(word: string): string | undefined {
  if (/^#[0-9a-f]{6}$/.test(word)) return word;
  return /^#[0-9a-f]{3}$/.test(word) ? `#${word.slice(1).replace(/./g, '$&$&')}` : undefined;
}

/** What people call a colour in a language; undefined when it has no name. */
export function nameOfColour(wanted: string, language: 'en' | 'zh'): string | undefined {
  const all = [
    ...Object.entries(more),
    ...chinese,
    ...Object.entries(colorsNamed).map(([name, value]): [string, string] => [name, hex(value)]),
  ];
  const spoken = all.find(([name, value]) => value === wanted && isHan(name) === (language === 'zh'))?.[0];
  return spoken === undefined ? undefined : (spacings(spoken)[0] ?? spoken);
}
