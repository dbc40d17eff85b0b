import type { Language } from '../understand/wishes.ts';
import { fillGaps } from './fill-gaps.ts';

const english = {
  title: 'Title',
  type: 'Type',
  drawing: 'Drawing',
  updatedOn: 'Changed',
  kindOf: '{thing} type',
  drawingTitle: '{plural} to draw',
  drawingSentence:
    'On “{page}” people start a new {thing} and open those there are. On its canvas they drag shapes from a palette ({kinds}), move, resize and connect them, change text and style, arrange the whole, undo, and download it as SVG or PNG; it is saved by itself.',
  drawingIntroduction: 'Start with a blank canvas, or open a drawing and go on.',
};

const chinese: typeof english = {
  title: '标题',
  type: '类型',
  drawing: '绘图',
  updatedOn: '修改时间',
  kindOf: '{thing}类型',
  drawingTitle: '绘制{plural}',
  drawingSentence:
    '在“{page}”新建或打开{thing}。在画布上从图形面板（{kinds}）拖入图形，移动、缩放、连线，修改文字和样式，自动布局，撤销，并下载为 SVG 或 PNG；自动保存。',
  drawingIntroduction: '从空白画布开始，或打开已有的图继续编辑。',
};

export type EditorWord = keyof typeof english;

const words: Readonly<Record<Language, typeof english>> = { en: english, zh: chinese };

/** What the engine says about editors, media, maps and calendars. */
export function editorWord(
  language: Language,
  word: EditorWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fillGaps(words[language][word], values);
}
