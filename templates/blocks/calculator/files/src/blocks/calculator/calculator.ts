/** One thing to type or choose. */
export interface CalculatorInput {
  id: string;
  label: string;
  initial: number;
  unit?: string;
  minimum?: number;
  maximum?: number;
  /** Another input that this one stays below. */
  below?: string;
  /** Only asked for where another input has this value. */
  onlyFor?: { input: string; value: number };
  imperial?: OtherUnit;
  options?: readonly { label: string; value: number }[];
}

/** The other system's unit, and how much of the usual one it is. */
export interface OtherUnit {
  unit: string;
  factor: number;
}

/** One thing that is worked out. */
export interface CalculatorResult {
  id: string;
  label: string;
  unit?: string;
  currency?: string;
  digits: number;
  /** Worked out for others, not shown. */
  hidden?: boolean;
  imperial?: OtherUnit;
}

/** A number as one types it, without digits that nobody asked for. */
export function typedText(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** What an answer means. */
export interface Band {
  below?: number;
  label: string;
  tone: 'neutral' | 'information' | 'waiting' | 'good' | 'bad';
}

/** The number somebody typed; `1.5`, `1,5` and `1,500` are read as people mean them. */
export function readNumber(text: string): number | undefined {
  const compact = text.replace(/[\s\u00a0'%]/g, '');
  const thousands = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(compact);
  const plain = thousands ? compact.replaceAll(',', '') : compact.replace(',', '.');
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}

/** A result as people of this locale read it. */
export function resultText(
  { unit, currency, digits }: CalculatorResult,
  value: number,
  locale: string,
): string {
  if (currency)
    return new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
    }).format(value);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);
  return unit ? `${number}${unit === '%' ? '' : ' '}${unit}` : number;
}

/** The band an answer lies in. */
export function bandOf(bands: readonly Band[], value: number): Band | undefined {
  return bands.find(({ below }) => below === undefined || value < below);
}
