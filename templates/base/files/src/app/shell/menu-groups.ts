import type { MenuEntry } from '../app-info-type.ts';

const fewest = 7;
/** What belongs to whoever looks at it. */
const own = /^(?:my|your)\b|^(?:cart|basket|checkout|favou?rites|wish ?list|saved)\b|^我的|购物车|收藏/i;
/** What is about the app itself. */
const about = /^(?:about|contact|help|faq|settings|search|imprint|privacy)\b|^(?:关于|联系|帮助|设置|搜索)/i;

/** A long menu in groups: what the app is for, what is about the app, what is one’s own. */
export function groupsOf(menu: readonly MenuEntry[]): readonly (readonly MenuEntry[])[] {
  if (menu.length < fewest) return [menu];
  const kindOf = ({ label }: MenuEntry) => (own.test(label) ? 2 : about.test(label) ? 1 : 0);
  const groups = [0, 1, 2].map((kind) => menu.filter((entry) => kindOf(entry) === kind));
  return groups.filter((group) => group.length > 0);
}
