import { useState, type FormEvent } from 'react';
import { moment } from '../../../shared/dates.ts';
import type { EntityDefinition } from '../../../shared/entity.ts';
import { useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Button, Field, TextInput } from '../../ui/index.ts';
import { en, zh } from './text.ts';

/** Fields of codes, and of the order that uses one. */
export interface CouponFields {
  code: string;
  percent: string;
  expires?: string;
  used: string;
  discount: string;
}

export interface Coupon {
  code: string;
  percent: number;
}

export interface CouponFormProps {
  coupons: EntityDefinition;
  fields: CouponFields;
  used: Coupon | undefined;
  onUse: (coupon: Coupon | undefined) => void;
}

/** A code that takes a share off the total. */
export function CouponForm({ coupons, fields, used, onUse }: CouponFormProps) {
  const words = useWords({ en, zh });
  const { rows } = useRows(coupons);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { today } = moment(new Date());
    const found = rows.find(
      (row) =>
        String(row[fields.code] ?? '').toLowerCase() === typed.trim().toLowerCase() &&
        (fields.expires === undefined || !row[fields.expires] || String(row[fields.expires]) >= today),
    );
    setWrong(!found);
    if (found) onUse({ code: String(found[fields.code]), percent: Number(found[fields.percent] ?? 0) });
  };
  if (used)
    return (
      <p role="status" className="flex flex-wrap items-center justify-between gap-2 text-sm">
        <span className="font-medium">{words.couponUsed(used.code, used.percent)}</span>
        <Button size="small" variant="ghost" onClick={() => onUse(undefined)}>
          {words.takeOff}
        </Button>
      </p>
    );
  return (
    <form noValidate onSubmit={submit} className="flex items-end gap-2">
      <div className="min-w-0 flex-1">
        <Field label={words.coupon} error={wrong ? words.couponUnknown : undefined}>
          {(control) => (
            <TextInput
              {...control}
              value={typed}
              onChange={(event) => {
                setWrong(false);
                setTyped(event.target.value);
              }}
            />
          )}
        </Field>
      </div>
      <Button type="submit">{words.useCoupon}</Button>
    </form>
  );
}
