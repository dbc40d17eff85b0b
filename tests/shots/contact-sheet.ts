const states = [
  'home',
  'plan',
  'building',
  'live',
  'preview',
  'code',
  'history',
  'logs',
  'menu',
  'settings',
  'failure',
  'conflict',
  'conflict-code',
];

/** A page that shows all photographs side by side: a row for each state and theme. */
export function contactSheet(taken: { widths: readonly number[]; themes: readonly string[] }): string {
  const figures = states.flatMap((state) =>
    taken.themes.map((theme) => {
      const pictures = taken.widths.map(
        (width) =>
          `<figure><img src="${state}-${width}-${theme}.png" alt="" style="height:420px"><figcaption>${width} px</figcaption></figure>`,
      );
      return `<h2>${state}, ${theme}</h2><div>${pictures.join('')}</div>`;
    }),
  );
  return [
    '<!doctype html><meta charset="utf-8"><title>Sprout, photographed</title>',
    '<style>body{font-family:sans-serif;margin:24px}div{display:flex;gap:16px;overflow-x:auto}figure{margin:0}img{border:1px solid #ccc}</style>',
    ...figures,
  ].join('\n');
}
