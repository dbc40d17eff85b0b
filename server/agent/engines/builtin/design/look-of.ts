import type { z } from 'zod';
import type { Theme, themeSchema } from '../../../../../templates/spec/theme.ts';
import { coloursInWords } from '../say/colours-in-words.ts';
import { say as sayings } from '../say/say.ts';
import type { Language, LookWish } from '../understand/wishes.ts';
import { domainAccents } from '../words/data/domain-accents.ts';
import type { AppKind } from '../words/kind.ts';

type ThemeInput = Partial<z.input<typeof themeSchema>>;

interface Manner {
  accents: readonly string[];
  pairings: readonly Theme['pairing'][];
  radius: Theme['radius'];
  density: Theme['density'];
}

/** What suits each kind of app. */
const manners: Readonly<Record<AppKind, Manner>> = {
  tool: {
    accents: ['#1f7a55', '#2b5fb3', '#6b4fbb', '#0f766e'],
    pairings: ['geist', 'inter', 'manrope'],
    radius: 'medium',
    density: 'normal',
  },
  dashboard: {
    accents: ['#2457c5', '#0e7490', '#4d5bd1', '#15803d'],
    pairings: ['inter', 'geist', 'manrope'],
    radius: 'small',
    density: 'compact',
  },
  shop: {
    accents: ['#b4532a', '#8a3b5e', '#3f6b3a', '#a1620a'],
    pairings: ['outfit', 'fraunces-inter', 'playfair-dm'],
    radius: 'large',
    density: 'roomy',
  },
  publication: {
    accents: ['#8c2f39', '#28536b', '#4a4e69', '#7a4a12'],
    pairings: ['lora-source', 'playfair-dm', 'fraunces-inter'],
    radius: 'small',
    density: 'roomy',
  },
  community: {
    accents: ['#c2410c', '#7c3aed', '#0f766e', '#be185d'],
    pairings: ['nunito', 'bricolage', 'outfit'],
    radius: 'large',
    density: 'normal',
  },
  game: {
    accents: ['#7c3aed', '#b91c1c', '#0369a1', '#a16207'],
    pairings: ['bricolage', 'grotesk', 'outfit'],
    radius: 'medium',
    density: 'normal',
  },
  brochure: {
    accents: ['#9a3412', '#1d4e89', '#3d5a40', '#6d28d9'],
    pairings: ['fraunces-inter', 'grotesk', 'bricolage', 'playfair-dm'],
    radius: 'medium',
    density: 'roomy',
  },
  personal: {
    accents: ['#5b7f3a', '#b0567a', '#3b7a8c', '#8a6d1d'],
    pairings: ['nunito', 'manrope', 'fraunces-inter'],
    radius: 'large',
    density: 'normal',
  },
};

const feels: readonly (readonly [RegExp, ThemeInput])[] = [
  [/serif|editorial|warm|elegant|优雅|温暖/, { pairing: 'fraunces-inter' }],
  [/bold|chunky|athletic/, { pairing: 'bricolage' }],
  [/playful|可爱/, { pairing: 'nunito', radius: 'large' }],
  [/minimal|clean|calm|简洁/, { density: 'roomy' }],
  [/compact/, { density: 'compact' }],
  [/sleek|modern/, { pairing: 'geist' }],
];

/** Kinds whose pages are read by the public: their menu stays on top as long as it fits. */
const read = new Set<AppKind>(['brochure', 'publication', 'shop', 'community']);

/** The theme for an app: what was asked for, around what suits its kind and domain; the same idea always looks the same. */
export function themeOf(
  look: LookWish,
  kind: AppKind,
  { name, pages, domain = '' }: { name: string; pages: number; domain?: string },
): ThemeInput {
  const manner = manners[kind];
  const accents = domainAccents[domain] ?? manner.accents;
  const seed = hashOf(name);
  const theme: ThemeInput = {
    scheme: look.scheme ?? 'system',
    accent: accents[seed % accents.length],
    pairing: manner.pairings[seed % manner.pairings.length],
    radius: manner.radius,
    density: manner.density,
    navigation:
      pages > (read.has(kind) ? 12 : 5) || (kind === 'dashboard' && pages > 2)
        ? 'sidebar'
        : kind === 'brochure' && pages < 3
          ? 'single'
          : 'top',
  };
  for (const [pattern, changes] of feels)
    if (look.manners.some((word) => pattern.test(word))) Object.assign(theme, changes);
  return { ...theme, ...namedLook(look) };
}

/** Only what the message names. */
export function namedLook(look: LookWish): ThemeInput {
  return {
    ...(look.scheme ? { scheme: look.scheme } : {}),
    ...(look.switcher ? { switcher: true } : {}),
    ...(look.accent ? { accent: look.accent } : {}),
    ...(look.secondary ? { secondary: look.secondary } : {}),
    ...(look.background ? { background: look.background } : {}),
    ...(look.components ? { components: look.components, accent: look.components } : {}),
  };
}

/** The look in words. */
export function lookParts(look: LookWish, language: Language): string[] {
  const say = sayings[language];
  return [
    ...coloursInWords([look.background, look.components, look.accent, look.secondary], language),
    ...(look.scheme === 'dark' ? [say.words.dark] : look.scheme === 'light' ? [say.words.light] : []),
    ...(look.switcher ? [say.words.switcher] : []),
  ];
}

function hashOf(text: string): number {
  let hash = 7;
  for (const character of text) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return hash;
}
