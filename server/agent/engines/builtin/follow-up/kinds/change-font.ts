import type { Theme } from '../../../../../../templates/spec/theme.ts';
import { changeInWords } from '../change-in-words.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { readWith } from '../read-with.ts';

const patterns = [
  /^(?:use|try|set|switch to|change to|give (?:me|it|us))\s+(?:an?\s+|the\s+)?(?<font>.{2,30}?)\s+(?:fonts?|typefaces?|type|typography|letters|lettering|headings?)$/i,
  /^(?:change|set|switch)\s+(?:the\s+)?(?:fonts?|typefaces?|typography)\s+(?:to|into)\s+(?:an?\s+|the\s+)?(?<font>.{2,30}?)(?:\s+(?:one|font))?$/i,
  /^make\s+(?:the\s+)?(?:fonts?|typeface|typography|headings?|text)\s+(?:more\s+)?(?<font>.{2,30})$/i,
  /^(?<font>serif|sans-?serif)(?:\s+fonts?)?$/i,
  /^(?:使用|用|换成|改成|改用|换)(?:一种|一个)?(?<font>.{2,10}?)(?:的)?字体$/,
  /^(?:把|将)?字体(?:改成|改为|换成|设为|用)(?<font>.{2,10}?)(?:字体)?$/,
];
const fonts: readonly (readonly [RegExp, Theme['pairing'], en: string, zh: string])[] = [
  [/sans|无衬线/i, 'inter', 'without serifs', '无衬线'],
  [/playfair/i, 'playfair-dm', 'Playfair Display', 'Playfair Display'],
  [/lora|book|newspaper|classic|书|报/i, 'lora-source', 'with serifs, as in books', '书籍式衬线'],
  [/fraunces|serif|elegant|editorial|衬线|优雅|宋/i, 'fraunces-inter', 'with serifs', '衬线'],
  [/nunito|round|friendly|playful|soft|圆|可爱|活泼/i, 'nunito', 'round and friendly', '圆润'],
  [/bricolage|bold|chunky|heavy|粗|醒目/i, 'bricolage', 'bold', '醒目'],
  [/grotesk|technical|mono|科技/i, 'grotesk', 'technical', '科技感'],
  [/outfit|geometric|几何/i, 'outfit', 'geometric', '几何'],
  [/manrope/i, 'manrope', 'Manrope', 'Manrope'],
  [/\binter\b|neutral|plain|simple|中性|简洁|黑体/i, 'inter', 'plain', '简洁'],
  [/geist|modern|clean|sleek|现代/i, 'geist', 'modern', '现代'],
];

/** The letters of headings and text. */
export const changeFont: FollowUpKind = {
  id: 'font',
  example: { en: 'Use a serif font', zh: '使用衬线字体' },
  recognise({ text }, { language }) {
    const words = readWith(text, patterns)?.['font'];
    const found = words ? fonts.find(([pattern]) => pattern.test(words)) : undefined;
    if (!found) return undefined;
    const [, pairing, en, zh] = found;
    return changeInWords(
      language,
      {
        en: [
          `Letters: ${en}`,
          `Headings and text are set in letters that are ${en.replace(/^with/, 'drawn with')}.`,
        ],
        zh: [`字体：${zh}`, `标题和正文使用${zh}字体。`],
      },
      { areas: ['look'], operations: [{ kind: 'change-theme', changes: { pairing } }] },
    );
  },
};
