export type Format = 'heading' | 'bold' | 'italic' | 'list' | 'numbers' | 'quote' | 'link' | 'code';

export interface Selection {
  text: string;
  start: number;
  end: number;
}

const marks = { bold: '**', italic: '*', code: '`' } as const;
const begins = { heading: '## ', list: '- ', numbers: '1. ', quote: '> ' } as const;

/** The text with what is selected in a format, or without it where it has it already. */
export function formatText({ text, start, end }: Selection, format: Format, sample: string): Selection {
  const chosen = text.slice(start, end) || sample;
  if (format === 'link') {
    const link = `[${chosen}](https://)`;
    const at = start + link.length - 1;
    return { text: text.slice(0, start) + link + text.slice(end), start: at, end: at };
  }
  if (format === 'bold' || format === 'italic' || format === 'code') {
    const mark = marks[format];
    const isSet =
      text.slice(start - mark.length, start) === mark && text.slice(end, end + mark.length) === mark;
    if (isSet && !(format === 'italic' && text.slice(start - 2, start) === '**')) {
      const without = text.slice(0, start - mark.length) + chosen + text.slice(end + mark.length);
      return { text: without, start: start - mark.length, end: end - mark.length };
    }
    const from = start + mark.length;
    return {
      text: text.slice(0, start) + mark + chosen + mark + text.slice(end),
      start: from,
      end: from + chosen.length,
    };
  }
  const first = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const last = next < 0 ? text.length : next;
  const lines = text.slice(first, last).split('\n');
  const begin = begins[format];
  const isSet = lines.every((line) => line.startsWith(begin));
  const made = lines
    .map((line, index) => {
      const plain = line.replace(/^(?:#{1,4}|[-*+>]|\d{1,3}[.)])\s+/, '');
      if (isSet) return plain;
      return (format === 'numbers' ? `${index + 1}. ` : begin) + (plain || sample);
    })
    .join('\n');
  return {
    text: text.slice(0, first) + made + text.slice(last),
    start: first + made.length,
    end: first + made.length,
  };
}
