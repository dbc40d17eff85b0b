import { appInfo } from './app-info.ts';
import type { MenuEntry } from './app-info-type.ts';

/** The entries of the app's menu, in order. */
export function useMenu(): readonly MenuEntry[] {
  return appInfo.menu;
}
