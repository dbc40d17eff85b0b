const han = /\p{Script=Han}/u;

/** A sentence with one name in place of another, as a whole word, written small where the old one was. */
export function replaceName(sentence: string, before: string, after: string): string {
  if (before === '') return sentence;
  const escaped = before.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  // Not in file names and addresses such as “data/sessions.csv”.
  const pattern = han.test(before)
    ? escaped
    : `(?<![\\p{L}\\p{N}_/-])${escaped}(?![\\p{L}\\p{N}_/-]|\\.\\p{L})`;
  return sentence.replace(new RegExp(pattern, 'giu'), (found) => {
    const small = found === found.toLowerCase() && before !== before.toLowerCase();
    return small ? after.toLowerCase() : after;
  });
}
