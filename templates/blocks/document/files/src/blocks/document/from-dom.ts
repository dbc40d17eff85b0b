const heads: Readonly<Record<string, string>> = {
  H1: '# ',
  H2: '# ',
  H3: '## ',
  H4: '### ',
  H5: '### ',
  H6: '### ',
};
const blocks = /^(?:P|DIV|H[1-6]|UL|OL|BLOCKQUOTE|PRE|HR)$/;

/** What has been written, as Markdown. */
export function markdownOf(root: Node): string {
  return blocksOf(root)
    .join('\n\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function blocksOf(root: Node): string[] {
  const found: string[] = [];
  let line = '';
  const finish = () => {
    if (line.trim() !== '') found.push(line.trim());
    line = '';
  };
  for (const node of root.childNodes) {
    if (!blocks.test(node.nodeName)) {
      line += inlineOf(node);
      continue;
    }
    finish();
    found.push(...blockOf(node));
  }
  finish();
  return found;
}

function blockOf(node: Node): string[] {
  const inner = () => [...node.childNodes].map(inlineOf).join('').trim();
  const head = heads[node.nodeName];
  if (head !== undefined) return inner() === '' ? [] : [`${head}${inner().replaceAll('\n', ' ')}`];
  switch (node.nodeName) {
    case 'UL':
    case 'OL':
      return [itemsOf(node).join('\n')].filter(Boolean);
    case 'BLOCKQUOTE': {
      const text = blocksOf(node).join('\n');
      return text === '' ? [] : [text.replace(/^/gm, '> ')];
    }
    case 'PRE':
      return [`\`\`\`\n${node.textContent ?? ''}\n\`\`\``];
    case 'HR':
      return ['---'];
    default:
      return blocksOf(node);
  }
}

function itemsOf(list: Node): string[] {
  const items = [...list.childNodes].filter(
    ({ nodeName }) => nodeName === 'LI' || nodeName === 'UL' || nodeName === 'OL',
  );
  let number = 0;
  return items.flatMap((item) => {
    if (item.nodeName !== 'LI') return itemsOf(item);
    const text = [...item.childNodes]
      .filter(({ nodeName }) => nodeName !== 'UL' && nodeName !== 'OL')
      .map(inlineOf)
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
    number += 1;
    const deeper = [...item.childNodes]
      .filter(({ nodeName }) => nodeName === 'UL' || nodeName === 'OL')
      .flatMap(itemsOf);
    return [...(text === '' ? [] : [`${list.nodeName === 'OL' ? `${number}.` : '-'} ${text}`]), ...deeper];
  });
}

const marks: Readonly<Record<string, string>> = {
  B: '**',
  STRONG: '**',
  I: '*',
  EM: '*',
  U: '++',
  INS: '++',
  S: '~~',
  STRIKE: '~~',
  DEL: '~~',
  CODE: '`',
};

function inlineOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/[\n\u00a0]/g, ' ');
  if (node.nodeName === 'BR') return '\n';
  const inner = [...node.childNodes].map(inlineOf).join('');
  if (blocks.test(node.nodeName) || node.nodeName === 'LI') return `${inner}\n`;
  const mark = marks[node.nodeName];
  if (mark !== undefined) return wrapped(inner, mark, mark);
  if (!(node instanceof HTMLElement)) return inner;
  const href = node.getAttribute('href');
  if (node.nodeName === 'A' && href !== null) return wrapped(inner, '[', `](${href})`);
  const colour = hexOf(node.getAttribute('color') ?? node.style.color);
  return colour === undefined ? inner : wrapped(inner, '[', `]{${colour}}`);
}

/** Marks stand next to words, never next to spaces, and never around several lines. */
function wrapped(text: string, before: string, after: string): string {
  return text
    .split('\n')
    .map((line) => {
      const [, start = '', words = '', end = ''] = /^(\s*)(.*?)(\s*)$/.exec(line) ?? [];
      return words === '' ? line : `${start}${before}${words}${after}${end}`;
    })
    .join('\n');
}

function hexOf(colour: string): string | undefined {
  if (/^#[0-9a-f]{6}$/i.test(colour)) return colour.toLowerCase();
  const parts = /^rgb\((\d+), ?(\d+), ?(\d+)\)$/.exec(colour)?.slice(1);
  return parts && `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}
