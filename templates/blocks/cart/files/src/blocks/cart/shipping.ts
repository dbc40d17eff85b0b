/** What sending costs. */
export interface Shipping {
  fee: number;
  /** From this sum on it costs nothing. */
  freeFrom?: number;
  /** The number of the order that keeps it. */
  kept: string;
}

/** What sending an order of this sum costs; undefined in a shop that does not ask for it. */
export function shippingOf(sum: number, shipping: Shipping | undefined): number | undefined {
  if (!shipping) return undefined;
  const { fee, freeFrom } = shipping;
  return freeFrom !== undefined && sum >= freeFrom ? 0 : fee;
}
