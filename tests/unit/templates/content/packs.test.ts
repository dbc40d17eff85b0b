import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ContentPack } from '../../../../templates/content/content-pack.ts';
import { loadPack } from '../../../../templates/content/load-pack.ts';
import { packs } from '../../../../templates/content/packs/index.ts';

const folder = new URL('../../../../templates/content/packs/', import.meta.url);

/** Lengths of an article that reads as one: words in English, characters in Chinese. */
const articleLength = { en: { least: 120, most: 200 }, zh: { least: 180, most: 420 } };

function lengthOf(text: string, language: 'en' | 'zh'): number {
  return language === 'en' ? text.split(/\s+/u).length : text.replace(/\s/gu, '').length;
}

function expectWholePack(pack: ContentPack, language: 'en' | 'zh'): void {
  const names = pack.rows.map((row) => row.name);
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(pack.rows.map((row) => row.category))).toEqual(new Set(pack.categories));
  expect(pack.articles.every((article) => pack.categories.includes(article.category))).toBe(true);
  for (const article of pack.articles) {
    const length = lengthOf(article.paragraphs.join(' '), language);
    expect(length, article.title).toBeGreaterThanOrEqual(articleLength[language].least);
    expect(length, article.title).toBeLessThanOrEqual(articleLength[language].most);
  }
  for (const item of pack.quiz) expect(new Set(item.options).size, item.question).toBe(4);
  expect(new Set(pack.quiz.map((item) => item.answer)).size).toBe(4);
}

it('lists every folder of content', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map((entry) => entry.name).toSorted()).toEqual(packs.map((pack) => pack.id).toSorted());
});

describe.each(packs.map((pack) => pack.id))('the pack %s', (id) => {
  it.each(['en', 'zh'] as const)('is whole in %s', async (language) => {
    expectWholePack(await loadPack(id, language), language);
  });

  it('says the same in both languages, entry by entry', async () => {
    const [english, chinese] = await Promise.all([loadPack(id, 'en'), loadPack(id, 'zh')]);
    expect(chinese.rows.map((row) => chinese.categories.indexOf(row.category))).toEqual(
      english.rows.map((row) => english.categories.indexOf(row.category)),
    );
    expect(chinese.quiz.map((item) => item.answer)).toEqual(english.quiz.map((item) => item.answer));
    expect(chinese.articles.map((article) => article.daysAgo)).toEqual(
      english.articles.map((article) => article.daysAgo),
    );
  });
});
