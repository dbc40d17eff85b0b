import { access } from '../store/access.ts';
import { appInfo } from './app-info.ts';
import type { MenuEntry } from './app-info-type.ts';

const menu = access.menu(appInfo.menu);

/** The entries of the app's menu, in order. */
export function useMenu(): readonly MenuEntry[] {
  return menu;
}
