import { words } from '../../text/index.ts';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/icon.tsx';
import type { MenuEntry } from '../app-info-type.ts';
import { useMenu } from '../use-menu.ts';
import { MenuLink } from './menu-link.tsx';

/** Whether a menu is short enough for thumbs. */
export function menuFitsBottom(menu: readonly MenuEntry[]): boolean {
  return menu.length <= 5;
}

/** The menu of a phone, in reach of the thumb. */
export function BottomBar() {
  const menu = useMenu();
  if (menu.length < 2 || !menuFitsBottom(menu)) return null;
  return (
    <nav
      aria-label={words.mainMenu}
      className="sticky bottom-0 z-30 flex border-t border-header-border bg-header pb-[env(safe-area-inset-bottom)] text-header-foreground md:hidden"
    >
      {menu.map((entry) => (
        <MenuLink
          key={entry.path}
          entry={entry}
          className={(isActive) =>
            classNames(
              'flex min-h-15 min-w-0 flex-1 flex-col items-center gap-1 px-0.5 pt-2 pb-1 text-center text-[0.6875rem] leading-[0.8125rem] font-medium',
              isActive
                ? 'bg-header-active text-header-active-foreground shadow-[inset_0_2px_0_var(--header-mark)]'
                : 'text-header-foreground',
            )
          }
        >
          <Icon name={entry.icon} className="size-5 shrink-0" />
          <span className="line-clamp-2 max-w-full text-balance break-words hyphens-auto">{entry.label}</span>
        </MenuLink>
      ))}
    </nav>
  );
}
