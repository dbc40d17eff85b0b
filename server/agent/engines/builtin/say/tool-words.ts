import type { Language } from '../understand/wishes.ts';
import { fillGaps } from './fill-gaps.ts';

const english = {
  generation: 'Result',
  generations: 'Results',
  result: 'Result',
  tool: 'Tool',
  text: 'Text',
  on: 'Made on',
  history: 'History',
  noHistory: 'Nothing has been made yet.',
  verdict: 'Verdict',
  score: 'Score',
  byVerdict: 'Results by verdict',
  scoreOverTime: 'Average score by day',
  weather: 'Weather',
  favourites: 'Favourites',
  warnings: 'Alerts',
  place: 'Place',
  places: 'Places',
  savedOn: 'Saved on',
  weatherSentence:
    '“{page}” finds a city and shows its weather now, by the hour and for {days} days, in °C or °F{more}. It is sample data worked out from the climate of some sixty cities, behind one file; no weather service is asked.',
  weatherKeeps: '; cities are kept on “{page}”',
  weatherWarns: '; “{page}” lists warnings',
  generatorsSentence:
    'People make it at the press of a button, copy or download it, and find it again on “{history}”: {names}. Everything is worked out in the app itself, without outside services.',
};

const chinese: typeof english = {
  generation: '结果',
  generations: '结果',
  result: '结果',
  tool: '工具',
  text: '文本',
  on: '生成时间',
  history: '历史记录',
  noHistory: '还没有生成内容。',
  verdict: '结论',
  score: '得分',
  byVerdict: '各结论数量',
  scoreOverTime: '每日平均得分',
  weather: '天气',
  favourites: '收藏',
  warnings: '预警',
  place: '地点',
  places: '地点',
  savedOn: '收藏时间',
  weatherSentence:
    '“{page}”可搜索城市，显示当前、逐小时和未来 {days} 天的天气，支持 °C 和 °F{more}。数据为按六十多个城市气候推算的示例，集中在一个文件中，未连接气象服务。',
  weatherKeeps: '；城市可收藏到“{page}”',
  weatherWarns: '；“{page}”列出预警',
  generatorsSentence:
    '一键生成，可复制或下载，并在“{history}”中找回：{names}。全部在应用内完成，无需外部服务。',
};

export type ToolWord = keyof typeof english;

const words: Readonly<Record<Language, typeof english>> = { en: english, zh: chinese };

/** What the engine says about generators and tools. */
export function toolWord(
  language: Language,
  word: ToolWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fillGaps(words[language][word], values);
}
