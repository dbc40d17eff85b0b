/** `Ada Lovelace` AL, `Rice, 1 kg` R, 张三 张. */
export function initialsOf(text: string): string {
  const words = text.match(/\p{L}[\p{L}\p{M}’']*/gu) ?? [];
  const [first = '', second = ''] = words;
  const letters = /^\p{Script=Han}/u.test(first) ? first.slice(0, 1) : first.slice(0, 1) + second.slice(0, 1);
  return (letters || text.slice(0, 2)).toLocaleUpperCase();
}
