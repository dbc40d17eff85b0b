// Code units below 128 have neither accents nor other forms.
// oxlint-disable-next-line no-control-regex
const plain = /^[\u0000-\u007f]*$/;

/** Text as it is compared in a search: case, accents, and kinds of white space do not matter. */
export function normalise(text: string): string {
  const bare = plain.test(text) ? text : text.normalize('NFKD').replace(/\p{M}+/gu, '');
  return bare.toLowerCase().replace(/\s+/g, ' ').trim();
}
