import { pinyin } from 'pinyin-pro';

const chinese = /[\p{Script=Han}]+/gu;

/** Words of a name in plain letters: Chinese by pinyin, accents taken off. */
export function latinWords(name: string): string[] {
  const spelled = name
    .slice(0, 200)
    .replace(chinese, (part) => ` ${pinyin(part, { toneType: 'none', v: true })} `);
  return spelled
    .replace(/([a-z])([A-Z][a-z])/g, '$1 $2')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** A short name for addresses: `Mi agenda` → `mi-agenda`, `记账` → `ji-zhang`; `app` when nothing is left. */
export function slugOf(name: string, longest = 40): string {
  const words = latinWords(name);
  while (words.length > 1 && words.join('-').length > longest) words.pop();
  const slug = words.join('-').slice(0, longest).replace(/-+$/, '');
  if (slug === '') return 'app';
  return /^[a-z]/.test(slug) ? slug : `app-${slug}`.slice(0, longest).replace(/-+$/, '');
}

/** A name in code: `Due date` → `dueDate`; `field` when nothing is left. */
export function codeNameOf(name: string): string {
  const words = latinWords(name);
  const joined = words
    .map((word, index) => (index === 0 ? word : word[0]?.toUpperCase() + word.slice(1)))
    .join('');
  const named = joined === '' ? 'field' : /^[a-z]/.test(joined) ? joined : `n${joined}`;
  // `constructor` and its like mean something else on every object.
  return (named in Object.prototype ? `${named}Value` : named).slice(0, 48);
}

/** `dueDate` → `due-date`. */
export function kebabOf(codeName: string): string {
  return codeName
    .replace(/([A-Z])/g, '-$1')
    .toLowerCase()
    .replace(/--+/g, '-');
}

/** The name, or the name with the first number that makes it free. */
export function freeName(name: string, taken: (name: string) => boolean): string {
  if (!taken(name)) return name;
  for (let count = 2; ; count += 1) if (!taken(`${name}${count}`)) return `${name}${count}`;
}
