/** The named parts of the first pattern that fits a clause, trimmed; parts that are not there are empty. */
export function readWith(
  text: string,
  patterns: readonly RegExp[],
): Readonly<Record<string, string>> | undefined {
  const said = plainClause(text);
  for (const pattern of patterns) {
    const match = pattern.exec(said);
    if (!match) continue;
    const parts = Object.entries(match.groups ?? {});
    return Object.fromEntries(parts.map(([name, words]) => [name, unquote(words ?? '')]));
  }
  return undefined;
}

/** A clause without what is said out of politeness and the mark at its end. */
export function plainClause(text: string): string {
  return text
    .trim()
    .replace(/[.!。！~]+$/, '')
    .replace(/[\s,]+(?:please|thanks|thank you|instead|as well|too)$/i, '')
    .replace(/[，,]?(?:谢谢|吧|哦)$/, '')
    .trim();
}

function unquote(words: string): string {
  return words
    .trim()
    .replace(/^["“‘「'](.*)["”’」']$/, '$1')
    .trim();
}
