import type { Row, Values } from '../../../shared/rows.ts';
import type { ReservationProps } from './reservation-type.ts';

/** What a code takes off, in per cent; `undefined` for one that is not known or has expired. */
export function percentOff(
  { coupon }: Pick<ReservationProps, 'coupon'>,
  { codes, values, today }: { codes: readonly Row[]; values: Values; today: string },
): number | undefined {
  const given = String(values['couponCode'] ?? '').trim();
  if (!coupon || given === '') return 0;
  const found = codes.find((row) => row[coupon.code] === given && String(row[coupon.expires] ?? '') >= today);
  const percent = found?.[coupon.percent];
  return typeof percent === 'number' ? percent : undefined;
}
