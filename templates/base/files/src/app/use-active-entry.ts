import { useLocation } from 'react-router';
import type { MenuEntry } from './app-info-type.ts';
import { useMenu } from './use-menu.ts';

/** The entry people are at: the very address, else the page it is below of. */
export function useActiveEntry(): MenuEntry | undefined {
  const { pathname, hash } = useLocation();
  const menu = useMenu();
  return (
    menu.find(({ path }) => path === pathname + hash) ??
    menu.find(({ path }) => path === pathname) ??
    menu.find(({ path }) => path !== '/' && pathname.startsWith(`${path}/`))
  );
}
