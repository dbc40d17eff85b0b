import { isGreen } from './case-result.ts';
import type { Bar } from './bars.ts';
import type { CaseResult, PageResult } from './case-result.ts';

const style = [
  'body{font-family:sans-serif;margin:24px;max-width:none}',
  '.shots{display:flex;gap:16px;overflow-x:auto}',
  'figure{margin:0}figcaption{font-size:13px}',
  'img{height:420px;border:1px solid #ccc}',
  '.bad{color:#b00020}ul{margin:4px 0}',
].join('');

/** A page that shows every case with its pictures, and what is wrong with it. */
export function contactSheet(results: readonly CaseResult[], bars: readonly Bar[]): string {
  const judged = bars.map(
    ({ name, value, bar, holds }) =>
      `<li${holds ? '' : ' class="bad"'}>${escape(`${name}: ${value} (${bar})`)}</li>`,
  );
  return [
    '<!doctype html><meta charset="utf-8"><title>Apps of the bench</title>',
    `<style>${style}</style><h1>Apps of the bench</h1><ul>${judged.join('')}</ul>`,
    ...results.map(printCase),
  ].join('\n');
}

function printCase(result: CaseResult): string {
  const troubles = [
    result.trouble ?? '',
    ...result.checks.red.map(({ sentence, failure }) => `${sentence} ${failure}`),
    ...(result.colours?.misses ?? []),
  ].filter(Boolean);
  return [
    `<h2${isGreen(result) ? '' : ' class="bad"'}>${escape(result.id)}</h2><p>${escape(result.brief)}</p>`,
    list(troubles, 'bad'),
    list(result.notIncluded.map((each) => `Not included: ${each}`)),
    `<div class="shots">${result.pages.map((page) => printPage(result.id, page)).join('')}</div>`,
  ].join('\n');
}

function printPage(id: string, page: PageResult): string {
  const troubles = [
    ...page.consoleErrors,
    ...page.violations,
    ...page.sideways.map((width) => `Scrolls sideways at ${width}`),
  ];
  const images = page.screenshots.map((file) => `<img src="${id}/${file}" alt="" loading="lazy">`).join(' ');
  const caption = escape(`${page.title} ${page.opened}`);
  return `<figure>${images}<figcaption>${caption}${list(troubles, 'bad')}</figcaption></figure>`;
}

function list(items: readonly string[], look = ''): string {
  if (items.length === 0) return '';
  return `<ul class="${look}">${items.map((item) => `<li>${escape(item)}</li>`).join('')}</ul>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
