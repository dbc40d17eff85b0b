import { state } from './request-states.ts';
import type { RequestVerb } from './request-verbs.ts';

/** What shops hand out, and what is fetched for them. */
export const shopVerbs: readonly RequestVerb[] = [
  {
    id: 'couponHeld',
    asks: /\b(?:collect|claim|clip|grab|sav|receiv|get)(?:e|ing|s)? (?:and (?:use|redeem) |or (?:use|redeem) )?(?:their |the |new |available |free |digital |discount )*(?:coupons|vouchers)\b|\b(?:coupon|voucher) (?:collection|collecting|claiming)\b|领取?(?:优惠)?券|领券/i,
    words: [],
    singular: { en: 'Collected coupon', zh: '已领优惠券' },
    plural: 'coupons collected',
    icon: 'ticket-percent',
    label: { en: 'Collect coupon', zh: '领取' },
    done: { en: 'Collected', zh: '已领取' },
    fields: 'person!',
    shared: false,
    target: /^coupon$/,
    states: [state('ready|Ready to use|可使用', 'good'), state('used|Used|已使用', 'neutral')],
    decisions: [
      {
        id: 'cancelByUse',
        label: { en: 'Use coupon', zh: '使用' },
        icon: 'check',
        from: ['ready'],
        to: 'used',
        done: { en: ': the coupon is used.', zh: '：优惠券已使用。' },
      },
    ],
    meets: {},
  },
];
