import { z } from 'zod';
import { codeIdentifier } from '../../spec/identifier.ts';

export const cartProperties = z.strictObject({
  /** `cart` is the cart with its checkout; `receipt` lists what was ordered, on the page of an order. */
  view: z.enum(['cart', 'receipt']).default('cart'),
  /** The line's relation to what is bought. */
  product: codeIdentifier,
  /** The price of what is bought, a field of the product. */
  price: codeIdentifier,
  /** Fields of a line: how many, and, once it is ordered, the order, the name and the price it then had. */
  line: z.strictObject({
    quantity: codeIdentifier,
    order: codeIdentifier,
    name: codeIdentifier,
    price: codeIdentifier,
    /** What was chosen of it: a size, a colour. */
    options: z.array(codeIdentifier).max(4).optional(),
  }),
  /** Codes that take a share off the total: a text and a number of percent; the order keeps code and discount. */
  coupons: z
    .strictObject({
      entity: codeIdentifier,
      code: codeIdentifier,
      percent: codeIdentifier,
      expires: codeIdentifier.optional(),
      /** Fields of the order. */
      used: codeIdentifier,
      discount: codeIdentifier,
    })
    .optional(),
  orders: z.strictObject({
    entity: codeIdentifier,
    number: codeIdentifier,
    total: codeIdentifier,
    /** A choice. Its option `card` asks for a test card. */
    payment: codeIdentifier.optional(),
    /** A text: the last four digits of the card. */
    cardEnding: codeIdentifier.optional(),
    /** A choice; what is paid by card is `paid` at once. */
    status: codeIdentifier.optional(),
  }),
  /** What sending costs; `kept` is a number of the order. From `freeFrom` on, after discounts, it costs nothing. */
  shipping: z
    .strictObject({
      fee: z.number().min(0).max(100_000),
      freeFrom: z.number().min(0).max(1_000_000).optional(),
      kept: codeIdentifier,
    })
    .optional(),
  /** The action that makes an order of all that is in the cart, in one transaction. It is given the order's id as `reference`. */
  place: codeIdentifier.optional(),
  /** A number of the product: how many there are. */
  stock: codeIdentifier.optional(),
  /** Fields of the order that are asked for at the checkout. */
  ask: z.array(codeIdentifier).max(12).default([]),
  /** Where things are put into the cart. */
  shop: z
    .string()
    .regex(/^\/[^\s]*$/)
    .default('/'),
});

export type CartProperties = z.infer<typeof cartProperties>;
