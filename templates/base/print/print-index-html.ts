import type { AppSpec } from '../../spec/app-spec.ts';
import { createPalette, shownScheme } from './theme/palette.ts';

/** `index.html`. */
export function printIndexHtml(spec: AppSpec): string {
  const language = spec.language === 'zh' ? 'zh-CN' : 'en';
  const description = spec.tagline || spec.description.split(/(?<=[.!?。])\s/)[0] || spec.name;
  const palette = createPalette(spec.theme);
  return [
    '<!doctype html>',
    `<html lang="${language}" data-scheme="${shownScheme(spec.theme)}">`,
    '  <head>',
    '    <meta charset="utf-8" />',
    '    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />',
    `    <meta name="description" content="${escapeHtml(description)}" />`,
    `    <meta name="theme-color" content="${palette.light.header ?? ''}" />`,
    '    <link rel="icon" type="image/svg+xml" href="/icon.svg" />',
    `    <title>${escapeHtml(spec.name)}</title>`,
    // Before the first paint, so that the chosen scheme does not flash.
    ...(spec.theme.switcher ? ['    <script src="/scheme.js"></script>'] : []),
    '  </head>',
    '  <body>',
    '    <div id="root"></div>',
    '    <script type="module" src="/src/main.tsx"></script>',
    '  </body>',
    '</html>',
    '',
  ].join('\n');
}

/** `public/icon.svg`: the app's monogram in its colour. */
export function printIcon(spec: AppSpec): string {
  const { light } = createPalette(spec.theme);
  const letter = (Array.from(spec.theme.logo ?? spec.name)[0] ?? 'A').toLocaleUpperCase('en');
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">',
    `  <rect width="32" height="32" rx="8" fill="${light.primary ?? '#444444'}" />`,
    `  <text x="16" y="22.5" text-anchor="middle" font-family="system-ui, sans-serif" font-size="19" font-weight="700" fill="${light['primary-foreground'] ?? '#ffffff'}">${escapeHtml(letter)}</text>`,
    '</svg>',
    '',
  ].join('\n');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/\s+/g, ' ');
}
