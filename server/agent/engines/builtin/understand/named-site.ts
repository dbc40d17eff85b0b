const word = String.raw`\p{Lu}[\p{L}\p{N}'’&.-]*`;
const named = new RegExp(
  String.raw`\b(?:[Ww]eb ?)?[Ss]ite (?:for|of) (?:the )?(${word}(?: (?:&|and|of|the|${word}))*?)(?=$|[.,;:!\n—–]| (?:in|at|on|with|where|open|which|that)\b| - )`,
  'u',
);

/** Whose site it is, where it says no more than a name: `A website for Bella Pizza, open daily`. */
export function nameOfSite(text: string): string | undefined {
  return named
    .exec(text)?.[1]
    ?.replace(/(?:['’]s|[.'’-]+)$/u, '')
    .slice(0, 60);
}
