export const operators = ['÷', '×', '−', '+'] as const;

export type Operator = (typeof operators)[number];

export type Key = Operator | `${number}` | '.' | '=' | '%' | '±' | 'clear' | 'back';

/** A sum while it is typed. */
export interface Sum {
  terms: readonly { value: number; operator: Operator }[];
  /** The number that is being typed. */
  entry: string;
  /** What came out, until the next key. */
  result?: { expression: string; value: number };
}

export const nothing: Sum = { terms: [], entry: '' };

const mostDigits = 15;

/** The sum after one more key. */
export function press(sum: Sum, key: Key): Sum {
  const { terms, entry, result } = sum;
  switch (key) {
    case 'clear':
      return nothing;
    case 'back':
      return result ? nothing : without(sum);
    case '=':
      return finish(sum);
    case '±': {
      const now = result ? numberText(result.value) : entry;
      if (now === '' || Number(now) === 0) return sum;
      return { terms: result ? [] : terms, entry: now.startsWith('-') ? now.slice(1) : `-${now}` };
    }
    case '%': {
      const now = result ? result.value : Number(entry);
      if (!result && entry === '') return sum;
      const last = result ? undefined : terms.at(-1);
      // 200 + 10 % adds a tenth of what stands before it.
      const base = last && /[+−]/.test(last.operator) ? total(terms.slice(0, -1), last.value) : 1;
      return { terms: result ? [] : terms, entry: numberText((base * now) / 100) };
    }
    case '+':
    case '−':
    case '×':
    case '÷': {
      if (result) return { terms: [{ value: result.value, operator: key }], entry: '' };
      if (entry === '' && terms.length > 0)
        return { terms: [...terms.slice(0, -1), { value: terms.at(-1)?.value ?? 0, operator: key }], entry };
      return { terms: [...terms, { value: Number(entry), operator: key }], entry: '' };
    }
    default:
      return typed(result ? nothing : sum, key);
  }
}

function typed({ terms, entry }: Sum, key: string): Sum {
  if (key === '.') return entry.includes('.') ? { terms, entry } : { terms, entry: `${entry || '0'}.` };
  if (entry.replace(/\D/g, '').length >= mostDigits) return { terms, entry };
  return { terms, entry: /^-?0$/.test(entry) ? entry.replace('0', key) : entry + key };
}

function without({ terms, entry }: Sum): Sum {
  if (entry !== '') return { terms, entry: entry.slice(0, -1).replace(/^-$/, '') };
  const last = terms.at(-1);
  return last ? { terms: terms.slice(0, -1), entry: numberText(last.value) } : nothing;
}

function finish(sum: Sum): Sum {
  const { terms, entry, result } = sum;
  if (result || terms.length === 0) return sum;
  const open = entry === '';
  const last = open ? (terms.at(-1)?.value ?? 0) : Number(entry);
  const others = open ? terms.slice(0, -1) : terms;
  if (others.length === 0) return { terms: [], entry: numberText(last) };
  const expression = [...others.flatMap((term) => [signed(term.value), term.operator]), signed(last)].join(
    ' ',
  );
  return { terms: [], entry: '', result: { expression, value: tidy(total(others, last)) } };
}

/** Times and division come before plus and minus. */
function total(terms: Sum['terms'], last: number): number {
  let sum = 0;
  let part = 0;
  let sign = 1;
  let before: Operator | undefined;
  for (const { value, operator } of [...terms, { value: last, operator: undefined }]) {
    part = before === '×' ? part * value : before === '÷' ? part / value : value;
    if (operator === '+' || operator === '−' || operator === undefined) {
      sum += sign * part;
      sign = operator === '−' ? -1 : 1;
    }
    before = operator;
  }
  return sum;
}

/** What computers add to decimal fractions, such as 0.1 + 0.2, is left out. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

function numberText(value: number): string {
  return String(tidy(value));
}

function signed(value: number): string {
  return value < 0 ? `(${numberText(value)})` : numberText(value);
}

/** The sum as it stands above the result. */
export function expressionOf({ terms, entry, result }: Sum): string {
  if (result) return `${result.expression} =`;
  return terms.length === 0
    ? ''
    : [...terms.flatMap((term) => [signed(term.value), term.operator]), entry].join(' ');
}

/** The number in large letters; `undefined` where a division by zero leaves none. */
export function shownOf({ entry, terms, result }: Sum): string | undefined {
  if (result) return Number.isFinite(result.value) ? numberText(result.value) : undefined;
  return entry || numberText(terms.at(-1)?.value ?? 0);
}

const digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** The key of a keyboard that does the same. */
export function keyOf(key: string): Key | undefined {
  const digit = digits.find((each) => each === key);
  if (digit) return digit;
  const named: Readonly<Record<string, Key>> = {
    '+': '+',
    '-': '−',
    '*': '×',
    x: '×',
    '/': '÷',
    '.': '.',
    ',': '.',
    '%': '%',
    '=': '=',
    Enter: '=',
    Backspace: 'back',
    Delete: 'clear',
    Escape: 'clear',
  };
  return named[key];
}
