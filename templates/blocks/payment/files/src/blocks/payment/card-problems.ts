/** What a card's fields say is wrong with it. */
export interface Card {
  number: string;
  expiry: string;
  code: string;
}

export type CardProblems = Partial<Record<keyof Card, 'badCard' | 'badExpiry' | 'expired' | 'badCode'>>;

/** What is wrong with a card, by field; empty when it could be one. `month` is this one: `2026-11`. */
export function cardProblems({ number, expiry, code }: Card, month: string): CardProblems {
  const problems: CardProblems = {};
  const digits = number.replace(/[\s-]/g, '');
  if (!/^\d{12,19}$/.test(digits) || !fitsLuhn(digits)) problems.number = 'badCard';
  const date = /^\s*(0?[1-9]|1[0-2])\s*[/-]?\s*(?:20)?(\d\d)\s*$/.exec(expiry);
  if (!date) problems.expiry = 'badExpiry';
  else if (`20${date[2]}-${(date[1] ?? '').padStart(2, '0')}` < month) problems.expiry = 'expired';
  if (!/^\d{3,4}$/.test(code.trim())) problems.code = 'badCode';
  return problems;
}

/** Whether the last digit fits the others. */
export function fitsLuhn(digits: string): boolean {
  let sum = 0;
  [...digits].reverse().forEach((digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    sum += value > 9 ? value - 9 : value;
  });
  return sum % 10 === 0 && /[1-9]/.test(digits);
}
