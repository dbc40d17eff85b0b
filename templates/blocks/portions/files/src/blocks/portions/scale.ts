const fractions: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
};
const amount = /\d+(?:[.,]\d+)?(?:\s*[½¼¾⅓⅔])?|[½¼¾⅓⅔]/;

/** A line with its amounts for another number of servings; one without an amount stays as it is. */
export function scaleLine(line: string, factor: number, locale: string): string {
  if (factor === 1) return line;
  const start = new RegExp(`^(\\s*(?:${amount.source})(?:\\s*[-–]\\s*(?:${amount.source}))?)`);
  const pattern = start.test(line) ? start : new RegExp(`(${amount.source})(?=\\s*\\S{0,4}$)`);
  return line.replace(pattern, (found) =>
    found.replace(new RegExp(amount.source, 'g'), (number) => written(numberOf(number) * factor, locale)),
  );
}

function numberOf(text: string): number {
  const part = /[½¼¾⅓⅔]/.exec(text)?.[0];
  const whole = Number(
    text
      .replace(/[½¼¾⅓⅔]/, '')
      .trim()
      .replace(',', '.'),
  );
  return (Number.isFinite(whole) ? whole : 0) + (part === undefined ? 0 : (fractions[part] ?? 0));
}

function written(value: number, locale: string): string {
  const digits = value < 10 ? 2 : value < 100 ? 1 : 0;
  return new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);
}
