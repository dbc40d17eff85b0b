import { companyParts, fantasyParts, nameParts, petNames, userParts } from './name-parts.ts';
import { pick, pickSome, randomBelow } from './random.ts';
import { writtenTexts } from './written-texts.ts';

export type Setting = string | number | boolean;
export type Settings = Readonly<Record<string, Setting>>;
export type MakerId = 'password' | 'name' | 'number' | 'picker' | 'placeholder' | 'writer';

/** A setting of a maker: a number, a box to tick, a choice, or a text. */
export interface Control {
  id: string;
  kind: 'number' | 'box' | 'choice' | 'line' | 'lines';
  initial: Setting;
  least?: number;
  most?: number;
  options?: readonly string[];
}

export interface Maker {
  controls: readonly Control[];
  /** The results; none where the settings allow none. */
  make(settings: Settings, language: 'en' | 'zh'): string[];
}

const sets = {
  uppercase: 'ABCDEFGHJKLMNPQRSTUVWXYZ',
  lowercase: 'abcdefghijkmnpqrstuvwxyz',
  digits: '23456789',
  symbols: '!#$%&*+-=?@_',
} as const;

const count = (initial: number, most = 50): Control => ({
  id: 'count',
  kind: 'number',
  initial,
  least: 1,
  most,
});

export const makers: Readonly<Record<MakerId, Maker>> = {
  password: {
    controls: [
      { id: 'length', kind: 'number', initial: 16, least: 4, most: 64 },
      { id: 'uppercase', kind: 'box', initial: true },
      { id: 'lowercase', kind: 'box', initial: true },
      { id: 'digits', kind: 'box', initial: true },
      { id: 'symbols', kind: 'box', initial: true },
      count(1, 20),
    ],
    make: (settings) => times(settings, () => password(settings)),
  },
  name: {
    controls: [
      {
        id: 'kind',
        kind: 'choice',
        initial: 'person',
        options: ['person', 'company', 'fantasy', 'pet', 'username'],
      },
      { id: 'begins', kind: 'line', initial: '' },
      count(8),
    ],
    make: (settings, language) => names(settings, language),
  },
  number: {
    controls: [
      { id: 'from', kind: 'number', initial: 1, least: -1_000_000, most: 1_000_000 },
      { id: 'to', kind: 'number', initial: 100, least: -1_000_000, most: 1_000_000 },
      count(6),
      { id: 'different', kind: 'box', initial: true },
    ],
    make: numbers,
  },
  picker: {
    controls: [{ id: 'entries', kind: 'lines', initial: '' }, count(1)],
    make: (settings) => pickSome(linesOf(settings['entries']), Number(settings['count'])),
  },
  placeholder: {
    controls: [
      { id: 'unit', kind: 'choice', initial: 'paragraphs', options: ['paragraphs', 'sentences', 'words'] },
      count(3, 100),
    ],
    make: placeholder,
  },
  writer: {
    controls: [
      { id: 'topic', kind: 'line', initial: '' },
      {
        id: 'form',
        kind: 'choice',
        initial: 'slogan',
        options: ['slogan', 'headline', 'idea', 'description', 'post', 'story', 'poem'],
      },
      { id: 'tone', kind: 'choice', initial: 'friendly', options: ['friendly', 'formal', 'funny'] },
      count(3, 6),
    ],
    make: (settings, language) => writtenTexts(settings, language),
  },
};

function times(settings: Settings, make: () => string | undefined): string[] {
  return Array.from({ length: Math.max(1, Number(settings['count'])) }, make).filter(
    (each) => each !== undefined,
  );
}

function linesOf(value: Setting | undefined): string[] {
  return String(value ?? '')
    .split(/[\n,，;；]/)
    .map((line) => line.trim())
    .filter(Boolean);
}

/** At least one of every kind of sign that is wanted. */
function password(settings: Settings): string | undefined {
  const wanted = Object.entries(sets).flatMap(([id, signs]) => (settings[id] === true ? [signs] : []));
  if (wanted.length === 0) return undefined;
  const all = wanted.join('');
  const length = Math.max(wanted.length, Number(settings['length']));
  const signs = [
    ...wanted.map((each) => each[randomBelow(each.length)] ?? ''),
    ...Array.from({ length: length - wanted.length }, () => all[randomBelow(all.length)] ?? ''),
  ];
  return pickSome(signs, signs.length).join('');
}

/** 0 to 4, by how many tries a password would take. */
export function strengthOf(text: string): number {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter((each) => each.test(text)).length;
  const bits = text.length * Math.log2([1, 26, 48, 58, 70][kinds] ?? 1);
  return bits < 28 ? 0 : bits < 42 ? 1 : bits < 60 ? 2 : bits < 90 ? 3 : 4;
}

function names(settings: Settings, language: 'en' | 'zh'): string[] {
  const begins = String(settings['begins'] ?? '')
    .trim()
    .toLowerCase();
  const one = () => {
    const parts = nameParts[language];
    switch (settings['kind']) {
      case 'company':
        return `${pick(companyParts[language].first) ?? ''}${pick(companyParts[language].last) ?? ''}`;
      case 'fantasy':
        return `${pick(fantasyParts[language].first) ?? ''}${pick(fantasyParts[language].last) ?? ''}`;
      case 'pet':
        return pick(petNames[language]) ?? '';
      case 'username':
        return `${pick(userParts.first) ?? ''}_${pick(userParts.last) ?? ''}${randomBelow(90) + 10}`;
      default:
        return language === 'zh'
          ? `${pick(parts.last) ?? ''}${pick(parts.first) ?? ''}`
          : `${pick(parts.first) ?? ''} ${pick(parts.last) ?? ''}`;
    }
  };
  const found = new Set<string>();
  const wanted = Number(settings['count']);
  for (let round = 0; round < 4000 && found.size < wanted; round += 1) {
    const name = one();
    if (name.toLowerCase().startsWith(begins)) found.add(name);
  }
  return [...found];
}

function numbers(settings: Settings): string[] {
  const [low, high] = [Number(settings['from']), Number(settings['to'])].toSorted((a, b) => a - b);
  if (low === undefined || high === undefined) return [];
  const span = high - low + 1;
  const wanted = Number(settings['count']);
  if (settings['different'] !== true)
    return Array.from({ length: wanted }, () => String(low + randomBelow(span)));
  const drawn = new Set<number>();
  while (drawn.size < Math.min(wanted, span)) drawn.add(low + randomBelow(span));
  return [...drawn].map(String);
}

const filler =
  'lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut labore et dolore magna aliqua enim minim veniam quis nostrud exercitation ullamco laboris nisi aliquip ex ea commodo consequat'.split(
    ' ',
  );

function placeholder(settings: Settings): string[] {
  const word = () => pick(filler) ?? 'lorem';
  const sentence = () => {
    const text = Array.from({ length: 6 + randomBelow(9) }, word).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const wanted = Number(settings['count']);
  if (settings['unit'] === 'words') return [Array.from({ length: wanted }, word).join(' ')];
  if (settings['unit'] === 'sentences') return [Array.from({ length: wanted }, sentence).join(' ')];
  return Array.from({ length: wanted }, () => Array.from({ length: 4 + randomBelow(3) }, sentence).join(' '));
}
