/** The same things in another order. */
export declare function shuffled<Thing>(things: readonly Thing[]): Thing[];
