import type { Language } from '../understand/wishes.ts';
import { fillGaps } from './fill-gaps.ts';

const english = {
  link: 'Short link',
  links: 'Short links',
  page: 'Shorten a link',
  follow: 'Leading on',
  url: 'Web address',
  code: 'Ending',
  visits: 'Visits',
  on: 'Made on',
  visit: 'Count a visit',
  sentence:
    'On “{page}” a long web address becomes a short one, with an own ending if wanted, to copy and share. Who opens it is led on, and each visit is counted. Short links have the address of this app.',
};

const chinese: typeof english = {
  link: '短链接',
  links: '短链接',
  page: '生成短链接',
  follow: '正在跳转',
  url: '网址',
  code: '结尾',
  visits: '访问次数',
  on: '生成时间',
  visit: '计入访问',
  sentence:
    '在“{page}”把长网址变成短链接，可自定义结尾，一键复制分享。打开后自动跳转，并统计访问次数。短链接使用本应用的地址。',
};

export type LinkWord = keyof typeof english;

const words: Readonly<Record<Language, typeof english>> = { en: english, zh: chinese };

/** What the engine says about short links. */
export function linkWord(
  language: Language,
  word: LinkWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fillGaps(words[language][word], values);
}
