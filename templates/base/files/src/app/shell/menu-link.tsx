import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import type { MenuEntry } from '../app-info-type.ts';
import { useMenu } from '../use-menu.ts';

export interface MenuLinkProps {
  entry: MenuEntry;
  className: (isActive: boolean) => string;
  onClick?: () => void;
  children: ReactNode;
}

/** An entry of the menu: a page, or with `#` a part of one. */
export function MenuLink({ entry, className, onClick, children }: MenuLinkProps) {
  const active = useActiveEntry() === entry;
  const isPart = entry.path.includes('#');
  return (
    <Link
      to={entry.path}
      onClick={onClick}
      className={className(active)}
      {...(active ? { 'aria-current': isPart ? 'location' : 'page' } : {})}
    >
      {children}
    </Link>
  );
}

/** The entry people are at: the very address, else the page it is below of. */
function useActiveEntry(): MenuEntry | undefined {
  const { pathname, hash } = useLocation();
  const menu = useMenu();
  return (
    menu.find(({ path }) => path === pathname + hash) ??
    menu.find(({ path }) => path === pathname) ??
    menu.find(({ path }) => path !== '/' && pathname.startsWith(`${path}/`))
  );
}
