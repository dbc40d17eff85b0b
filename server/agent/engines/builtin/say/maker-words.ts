import type { Language } from '../understand/wishes.ts';
import { fillGaps } from './fill-gaps.ts';

const english = {
  title: '{thing} maker',
  saved: 'Saved {things}',
  design: 'Design',
  picture: 'Picture',
  font: 'Font',
  colour: 'Colour',
  textColour: 'Text colour',
  size: 'Text size',
  serif: 'Book letters',
  sans: 'Plain letters',
  script: 'Handwriting',
  frame: 'Classic',
  side: 'Modern',
  full: 'Bold',
  quiet: 'Minimal',
  sea: 'Sea',
  shapes: 'Shapes',
  night: 'Night',
  sweets: 'Sweets',
  own: 'Own picture or logo',
  introduction: 'Fill in the fields, choose a design and see it at once.',
  savedIntroduction: 'Open one to change, download or print it.',
  sentence:
    'On “{page}” people fill in {fields}, choose one of four designs, colour, font and text size, and see a live preview; it is saved to “{saved}”, printed, and downloaded as PNG or SVG.',
};

export type MakerWord = keyof typeof english;

const chinese: Record<MakerWord, string> = {
  title: '{thing}制作',
  saved: '已保存的{things}',
  design: '设计',
  picture: '图片',
  font: '字体',
  colour: '颜色',
  textColour: '文字颜色',
  size: '文字大小',
  serif: '衬线体',
  sans: '无衬线体',
  script: '手写体',
  frame: '经典',
  side: '现代',
  full: '醒目',
  quiet: '简约',
  sea: '海',
  shapes: '图形',
  night: '夜',
  sweets: '糖果',
  own: '自己的图片或标志',
  introduction: '填写内容，选择设计，立即看到效果。',
  savedIntroduction: '打开后可修改、下载或打印。',
  sentence:
    '在“{page}”填写{fields}，从四种设计中选择，调整颜色、字体和文字大小并实时预览；保存到“{saved}”，可打印，也可下载 PNG 或 SVG。',
};

const words: Readonly<Record<Language, Record<MakerWord, string>>> = { en: english, zh: chinese };

/** What the engine says about sheets that people make. */
export function makerWord(
  language: Language,
  word: MakerWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fillGaps(words[language][word], values);
}
