/** A name as it stands inside a sentence: `Expense` becomes `expense`, `FAQ` and `iPhone` stay. */
export function inSentence(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
