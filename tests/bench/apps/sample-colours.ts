import type { Page } from 'playwright-core';
import type { ColourPart, ColourSample } from './case-result.ts';

/** Fills of what is seen on a page: its background, header, primary buttons, active menu entry and cards. */
export function sampleColours(page: Page): Promise<ColourSample[]> {
  return page.evaluate(() => {
    const clear = new Set(['rgba(0, 0, 0, 0)', 'transparent']);
    const isSeen = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return width > 2 && height > 2;
    };
    // What shows through an element without a fill is the fill behind it.
    const fillOf = (element: Element): string => {
      const fill = getComputedStyle(element).backgroundColor;
      return clear.has(fill) && element.parentElement ? fillOf(element.parentElement) : fill;
    };
    const samples: ColourSample[] = [];
    const add = (part: ColourPart, selector: string): void => {
      const seen = [...document.querySelectorAll(selector)].filter(isSeen);
      for (const element of seen.slice(0, 6)) {
        const text = element.textContent.trim().slice(0, 40);
        samples.push({ part, fill: fillOf(element), of: part === 'background' ? 'main' : text });
      }
    };
    add('background', 'main');
    add('header', 'header:has(nav, a[href="/"]):not(main *)');
    add('button', 'main .bg-primary:is(button, a), main button[type=submit]');
    add('active entry', 'nav a[aria-current=page]');
    add('card', 'main .bg-card:not(button, input, select)');
    return samples;
  });
}
