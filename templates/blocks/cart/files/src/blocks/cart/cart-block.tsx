import { ArrowLeft, ShoppingCart } from 'lucide-react';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { ActionDefinition } from '../../../shared/action.ts';
import type { EntityDefinition } from '../../../shared/entity.ts';
import { useWords } from '../../text/index.ts';
import { Button, Card, EmptyState, LoadState, Notice } from '../../ui/index.ts';
import { Checkout } from './checkout.tsx';
import { CouponForm, type Coupon, type CouponFields } from './coupon-form.tsx';
import { LineItem } from './line-item.tsx';
import { shortOf, useLines, useMoney, type ShopProps } from './lines.ts';
import { shippingOf } from './shipping.ts';
import { en, zh } from './text.ts';

export interface CartBlockProps extends ShopProps {
  /** What makes an order of the cart; without it the browser writes one. */
  place?: readonly ActionDefinition[];
  ask?: readonly string[];
  shop: string;
  coupons?: EntityDefinition;
  coupon?: CouponFields;
}

/** The cart, and from it the checkout; which of both is in the address. */
export function CartBlock(props: CartBlockProps) {
  const words = useWords({ en, zh });
  const money = useMoney(props);
  const { lines, total: sum, status, retry } = useLines(props, undefined);
  const [used, setUsed] = useState<Coupon>();
  const discount = used ? Math.round(sum * used.percent) / 100 : 0;
  const reduced = Math.round((sum - discount) * 100) / 100;
  const sending = shippingOf(reduced, props.shipping);
  const total = Math.round((reduced + (sending ?? 0)) * 100) / 100;
  const [search] = useSearchParams();
  const paying = search.get('step') === 'checkout';
  const short = shortOf(lines);
  const count = lines.reduce((sum, line) => sum + line.quantity, 0);
  if (lines.length === 0)
    return (
      <LoadState status={status} retry={retry}>
        <EmptyState
          icon={<ShoppingCart className="size-6" />}
          title={words.empty}
          text={words.emptyHint}
          action={
            <Button variant="primary" asChild>
              <Link to={props.shop}>{words.browse}</Link>
            </Button>
          }
        />
      </LoadState>
    );
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
      {paying ? (
        <Checkout {...props} {...{ lines, total, used, discount, sending }} />
      ) : (
        <ul className="flex flex-col divide-y divide-border border-y border-border">
          {lines.map((line) => (
            <LineItem key={line.row.id} line={line} shop={props} />
          ))}
        </ul>
      )}
      <Card className="flex flex-col gap-4 p-5 lg:sticky lg:top-24">
        <h2 className="font-heading text-lg font-semibold">{words.summary}</h2>
        {paying && (
          <ul className="flex flex-col gap-2 text-sm">
            {lines.map(({ row, title, options, quantity, sum: each }) => (
              <li key={row.id} className="flex justify-between gap-3">
                <span className="min-w-0 break-words">
                  {quantity} × {title || words.gone}
                  {options && ` (${options})`}
                </span>
                <span className="tabular-nums">{money(each)}</span>
              </li>
            ))}
          </ul>
        )}
        {props.coupons && props.coupon && (
          <CouponForm coupons={props.coupons} fields={props.coupon} used={used} onUse={setUsed} />
        )}
        {discount > 0 && (
          <p className="flex items-baseline justify-between gap-3 text-sm text-muted-foreground">
            <span>{words.discount}</span>
            <span className="tabular-nums">−{money(discount)}</span>
          </p>
        )}
        {sending !== undefined && (
          <div className="flex flex-col gap-1 text-sm text-muted-foreground">
            <p className="flex items-baseline justify-between gap-3">
              <span>{words.shipping}</span>
              <span className="tabular-nums">{sending === 0 ? words.freeShipping : money(sending)}</span>
            </p>
            {sending > 0 && props.shipping?.freeFrom !== undefined && (
              <p>{words.freeFrom(money(props.shipping.freeFrom))}</p>
            )}
          </div>
        )}
        <p className="flex items-baseline justify-between gap-3 border-t border-border pt-4">
          <span>
            {words.total} <span className="text-sm text-muted-foreground">({words.items(count)})</span>
          </span>
          <span className="font-heading text-2xl font-semibold tabular-nums">{money(total)}</span>
        </p>
        {short && <Notice tone="bad">{words.tooMany(short.title, short.left ?? 0)}</Notice>}
        {paying ? (
          <Button variant="ghost" icon={<ArrowLeft className="size-4" aria-hidden />} asChild>
            <Link to="?">{words.back}</Link>
          </Button>
        ) : (
          <Button variant="primary" size="large" asChild>
            <Link to="?step=checkout">{words.checkout}</Link>
          </Button>
        )}
      </Card>
    </div>
  );
}
