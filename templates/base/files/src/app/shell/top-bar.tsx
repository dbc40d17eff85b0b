import { words } from '../../text/index.ts';
import { classNames } from '../../ui/class-names.ts';
import { controls } from '../slots.ts';
import { useMenu } from '../use-menu.ts';
import { Drawer } from './drawer.tsx';
import { Logo } from './logo.tsx';
import { menuFitsBottom } from './bottom-bar.tsx';
import { MenuLink } from './menu-link.tsx';

/** Logo, menu and controls on top; on a phone the menu is a bar at the bottom, or a drawer when it is long. */
export function TopBar({ className }: { className?: string }) {
  const menu = useMenu();
  return (
    <header
      className={classNames(
        'sticky top-0 z-30 border-b border-header-border bg-header text-header-foreground',
        className,
      )}
    >
      <div className="mx-auto flex min-h-16 w-full max-w-7xl items-center gap-x-8 gap-y-1 px-4 sm:px-6">
        <Logo />
        {menu.length > 1 && (
          <nav aria-label={words.mainMenu} className="hidden flex-1 flex-wrap items-center gap-1 md:flex">
            {menu.map((entry) => (
              <MenuLink
                key={entry.path}
                entry={entry}
                className={(isActive) =>
                  classNames(
                    'flex min-h-10 items-center rounded-control px-3 text-sm font-medium transition-colors pointer-coarse:min-h-11',
                    isActive
                      ? 'relative bg-header-active text-header-active-foreground after:absolute after:inset-x-3 after:bottom-1 after:h-0.5 after:rounded-full after:bg-header-mark'
                      : 'hover:bg-header-hover',
                  )
                }
              >
                {entry.label}
              </MenuLink>
            ))}
          </nav>
        )}
        <div className="ml-auto flex items-center gap-1">
          {controls.map((Control, index) => (
            <Control key={index} />
          ))}
          {menu.length > 1 && !menuFitsBottom(menu) && <Drawer />}
        </div>
      </div>
    </header>
  );
}
