import { defineBlock } from '../block-manifest.ts';
import { actionsCode, entityCode, printElement } from '../print-element.ts';
import { reservationChecks } from './checks.ts';
import { reservationProperties } from './properties.ts';

export const reservation = defineBlock({
  id: 'reservation',
  title: 'Reservation',
  requires: ['payment', 'records'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse:
    'Booking, renting or leasing by dates, tickets of routes and of dated things: what is free, a summary, a test payment, a number and a receipt.',
  properties: reservationProperties,
  print: ({ entity = '', properties }) => {
    const { view, booking, taken, action, list, kind, unit, unitDays, path, label, coupons, ...fields } =
      properties;
    const { entity: codes = '', ...coupon } = coupons ?? {};
    const actions = actionsCode(action ? [action] : []);
    if (view === 'receipt')
      return printElement(
        { component: 'BookingReceipt', file: 'reservation/booking-receipt.tsx' },
        { entity: entityCode(entity), actions, list },
      );
    const shared = {
      entity: entityCode(entity),
      booking: entityCode(booking),
      taken: entityCode(taken),
      actions,
      kind,
      unit,
      unitDays,
      ...fields,
    };
    return view === 'find'
      ? printElement(
          { component: 'FindBlock', file: 'reservation/find-block.tsx' },
          { ...shared, path, label },
        )
      : printElement(
          { component: 'BookBlock', file: 'reservation/book-block.tsx' },
          { ...shared, ...(coupons ? { codes: entityCode(codes), coupon } : {}), label },
        );
  },
  checks: reservationChecks,
});
