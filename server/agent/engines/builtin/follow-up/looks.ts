import type { Theme } from '../../../../../templates/spec/theme.ts';
import type { Language } from '../understand/wishes.ts';

/** A look that can be picked by its words. */
export interface LookChoice {
  id: string;
  words: Readonly<Record<Language, string>>;
  theme: Pick<Theme, 'pairing' | 'radius' | 'density' | 'accent'>;
}

export const lookChoices: readonly LookChoice[] = [
  {
    id: 'calm',
    words: { en: 'Calm: more room and soft corners in green', zh: '宁静：留白多、圆角柔和、绿色' },
    theme: { pairing: 'manrope', radius: 'large', density: 'roomy', accent: '#0f766e' },
  },
  {
    id: 'crisp',
    words: { en: 'Crisp: clear lines and small corners in blue', zh: '清爽：线条分明、小圆角、蓝色' },
    theme: { pairing: 'inter', radius: 'small', density: 'normal', accent: '#2457c5' },
  },
  {
    id: 'warm',
    words: { en: 'Warm: serif headings and round corners in terracotta', zh: '温暖：衬线标题、圆角、陶土色' },
    theme: { pairing: 'fraunces-inter', radius: 'large', density: 'normal', accent: '#b4532a' },
  },
];

/** Colours that can be picked by their words, the rest of the look staying. */
export const paletteChoices: readonly (Omit<LookChoice, 'theme'> & {
  theme: Pick<Theme, 'accent' | 'secondary'>;
})[] = [
  {
    id: 'forest',
    words: { en: 'Forest: green with gold', zh: '森林：绿色配金色' },
    theme: { accent: '#1f7a55', secondary: '#c98a1b' },
  },
  {
    id: 'sea',
    words: { en: 'Sea: blue with coral', zh: '海洋：蓝色配珊瑚色' },
    theme: { accent: '#1d5f9e', secondary: '#e0705a' },
  },
  {
    id: 'berry',
    words: { en: 'Berry: plum with teal', zh: '浆果：梅紫配青绿' },
    theme: { accent: '#8a3b5e', secondary: '#1b8a84' },
  },
];
