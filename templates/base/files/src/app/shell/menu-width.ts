import type { MenuEntry } from '../app-info-type.ts';

/** Inside of the widest page. */
const room = 1232;
const control = 136;

/** Whether a menu has room between the logo and the controls of a wide page. */
export function fitsOneRow({
  logo,
  menu,
  controls,
}: {
  logo: string;
  menu: readonly MenuEntry[];
  controls: number;
}): boolean {
  const entries = menu.reduce((sum, { label }) => sum + widthOf(label, 7.6) + 28, 0);
  return 42 + widthOf(logo, 9.5) + 64 + entries + controls * control <= room;
}

/** Whether a menu is too long for a row of its own, unless its entries stand closer together. */
export function isCrowded(menu: readonly MenuEntry[]): boolean {
  return menu.reduce((sum, { label }) => sum + widthOf(label, 7.6) + 28, 0) > room;
}

/** About how wide a text is: signs of East Asian scripts are twice as wide as letters. */
function widthOf(text: string, letter: number): number {
  return Array.from(text).reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2 : 1) * letter, 0);
}
