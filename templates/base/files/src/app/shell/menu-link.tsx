import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { MenuEntry } from '../app-info-type.ts';
import { useActiveEntry } from '../use-active-entry.ts';

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
