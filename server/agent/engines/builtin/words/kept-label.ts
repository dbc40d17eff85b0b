/** Labels that no other word for the same stands in for: `Date of visit`, `Comments`, `SKU`. */
export const keptLabel = /^\w+ of \w+$|^(?:[Cc]omments|[Rr]emarks|[A-Z]{2,5})$/;
