/** What is said of the pages of an app, never of what it keeps: `product detail pages`. */
export const pageLabel =
  /\b(?:detail(?:s|ed)?|product|item|single|individual|profile|category|search|result|list|cart|checkout|home|landing) (?:pages?|views?|screens?)$/i;
