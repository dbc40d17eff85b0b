/** Parts of a line. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'bold' | 'italic' | 'underline' | 'strike'; parts: readonly Inline[] }
  | { kind: 'coloured'; colour: string; parts: readonly Inline[] }
  | { kind: 'code'; text: string }
  | { kind: 'link'; href: string; text: string };

/** Parts of a document. */
export type Part =
  | { kind: 'heading'; level: 2 | 3 | 4; content: readonly Inline[] }
  | { kind: 'paragraph' | 'quote'; lines: readonly (readonly Inline[])[] }
  | { kind: 'list'; ordered: boolean; items: readonly (readonly Inline[])[] }
  | { kind: 'code'; text: string }
  | { kind: 'rule' };

const bullet = /^\s{0,3}[-*+]\s+(.*)$/;
const number = /^\s{0,3}\d{1,3}[.)]\s+(.*)$/;
const quote = /^\s{0,3}>\s?(.*)$/;

/** A text with Markdown as parts; nothing in it becomes HTML. */
export function readMarkdown(text: string): Part[] {
  const parts: Part[] = [];
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  let at = 0;
  const takeWhile = (pattern: RegExp): (readonly Inline[])[] => {
    const taken: (readonly Inline[])[] = [];
    for (let match = pattern.exec(lines[at] ?? ''); match; match = pattern.exec(lines[at] ?? '')) {
      taken.push(readInline(match[1] ?? ''));
      at += 1;
      if (at >= lines.length) break;
    }
    return taken;
  };
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const heading = /^\s{0,3}(#{1,4})\s+(.*)$/.exec(line);
    if (line.trim() === '') at += 1;
    else if (line.startsWith('```')) {
      const end = lines.findIndex((each, index) => index > at && each.startsWith('```'));
      const last = end < 0 ? lines.length : end;
      parts.push({ kind: 'code', text: lines.slice(at + 1, last).join('\n') });
      at = last + 1;
    } else if (heading) {
      const level = heading[1]?.length === 1 ? 2 : heading[1]?.length === 2 ? 3 : 4;
      parts.push({ kind: 'heading', level, content: readInline(heading[2] ?? '') });
      at += 1;
    } else if (/^\s{0,3}(?:-{3,}|\*{3,})\s*$/.test(line)) {
      parts.push({ kind: 'rule' });
      at += 1;
    } else if (bullet.test(line)) parts.push({ kind: 'list', ordered: false, items: takeWhile(bullet) });
    else if (number.test(line)) parts.push({ kind: 'list', ordered: true, items: takeWhile(number) });
    else if (quote.test(line)) parts.push({ kind: 'quote', lines: takeWhile(quote) });
    else
      parts.push({
        kind: 'paragraph',
        lines: takeWhile(/^(?!\s*$|\s{0,3}(?:#{1,4}|[-*+]|\d{1,3}[.)]|>)\s|```)(.+)$/),
      });
    // A line that only looks like the beginning of something is a paragraph.
    if (lines[at] === line && at < lines.length && isStuck(parts)) {
      parts.pop();
      parts.push({ kind: 'paragraph', lines: [readInline(line)] });
      at += 1;
    }
  }
  return parts;
}

function isStuck(parts: readonly Part[]): boolean {
  const last = parts.at(-1);
  return last !== undefined && 'lines' in last && last.lines.length === 0;
}

const inline =
  /(`[^`\n]+`)|\*\*(.+?)\*\*(?!\*)|(?<![*\w])[*_](?![\s*_])(.+?)[*_](?![*\w])|\[([^\]\n]+)\]\((https?:\/\/[^\s)]+|mailto:[^\s)]+|\/[^\s)]*)\)|\+\+(.+?)\+\+|~~(.+?)~~|\[([^\]\n]+)\]\{(#[0-9a-f]{6})\}/;

function readInline(text: string): Inline[] {
  const match = inline.exec(text);
  if (!match) return text === '' ? [] : [{ kind: 'text', text }];
  const [whole, code, bold, italic, label, href, under, struck, tinted, colour] = match;
  const before = text.slice(0, match.index);
  const found: Inline =
    code !== undefined
      ? { kind: 'code', text: code.slice(1, -1) }
      : bold !== undefined
        ? { kind: 'bold', parts: readInline(bold) }
        : italic !== undefined
          ? { kind: 'italic', parts: readInline(italic) }
          : under !== undefined
            ? { kind: 'underline', parts: readInline(under) }
            : struck !== undefined
              ? { kind: 'strike', parts: readInline(struck) }
              : colour !== undefined
                ? { kind: 'coloured', colour, parts: readInline(tinted ?? '') }
                : { kind: 'link', text: label ?? '', href: href ?? '/' };
  return [
    ...(before ? [{ kind: 'text', text: before } as const] : []),
    found,
    ...readInline(text.slice(match.index + whole.length)),
  ];
}

/** Words, and signs where a language has no spaces between words. */
export function countWords(text: string): number {
  const signs = text.match(/[\u3400-\u9fff]/g)?.length ?? 0;
  const words = text.replace(/[\u3400-\u9fff]/g, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
  return signs + words;
}
