/** Titles of samples in both languages, each written as one line with `;` between them. */
export function samplesOf(en: string, zh: string): { en: readonly string[]; zh: readonly string[] } {
  return { en: parts(en), zh: parts(zh) };
}

function parts(line: string): string[] {
  return line.split(';').map((part) => part.trim());
}
