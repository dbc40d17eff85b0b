import { words } from '../../text/index.ts';
import { classNames } from '../../ui/class-names.ts';
import { appInfo } from '../app-info.ts';
import { controls } from '../slots.ts';
import { useMenu } from '../use-menu.ts';
import { menuFitsBottom } from './bottom-bar.tsx';
import { Drawer } from './drawer.tsx';
import { Logo } from './logo.tsx';
import { MenuLink } from './menu-link.tsx';
import { fitsOneRow, isCrowded } from './menu-width.ts';
import { pageWidth } from './page-width.ts';

/**
 * Logo, menu and controls on top. A menu too long to stand beside them has a row of its own; beside a sidebar there is
 * none. On a phone the menu is a bar at the bottom, or a drawer when it is long.
 */
export function TopBar() {
  const menu = useMenu();
  const hasSidebar = appInfo.navigation === 'sidebar';
  const oneRow = fitsOneRow({ logo: appInfo.logo, menu, controls: controls.length });
  const hasMenu = menu.length > 1;
  const fitsBottom = menuFitsBottom(menu);
  // On a phone and on what is between a phone and a desk.
  const covered = oneRow && fitsBottom;
  const beside = hasSidebar ? covered && 'md:flex lg:hidden' : oneRow && (fitsBottom ? 'md:flex' : 'lg:flex');
  return (
    <header className="sticky top-0 z-30 border-b border-header-border bg-header text-header-foreground">
      <div
        className={classNames(
          'mx-auto flex min-h-16 w-full items-center gap-x-8 gap-y-1 px-4 sm:px-6',
          hasSidebar ? 'lg:px-5' : pageWidth,
        )}
      >
        <Logo />
        {hasMenu && beside && <TopMenu className={beside} />}
        <div className="ml-auto flex shrink-0 items-center gap-1">
          {controls.map((Control, index) => (
            <Control key={index} />
          ))}
          {hasMenu && !covered && <Drawer className={fitsBottom ? 'max-md:hidden lg:hidden' : 'lg:hidden'} />}
        </div>
      </div>
      {hasMenu && !hasSidebar && !oneRow && (
        <div className="hidden border-t border-header-border lg:block">
          <div className={classNames('mx-auto w-full px-3', pageWidth)}>
            <TopMenu className="lg:flex" />
          </div>
        </div>
      )}
    </header>
  );
}

function TopMenu({ className }: { className: string }) {
  const menu = useMenu();
  const crowded = isCrowded(menu);
  return (
    <nav
      aria-label={words.mainMenu}
      className={classNames('hidden flex-1 flex-wrap items-center', crowded ? 'gap-0' : 'gap-1', className)}
    >
      {menu.map((entry) => (
        <MenuLink
          key={entry.path}
          entry={entry}
          className={(isActive) =>
            classNames(
              'flex min-h-10 items-center rounded-control font-medium transition-colors pointer-coarse:min-h-11',
              crowded ? 'px-2.5 text-[0.8125rem] tracking-tight' : 'px-3 text-sm',
              isActive
                ? 'relative bg-header-active text-header-active-foreground after:absolute after:inset-x-2.5 after:bottom-1 after:h-0.5 after:rounded-full after:bg-header-mark'
                : 'hover:bg-header-hover',
            )
          }
        >
          {entry.label}
        </MenuLink>
      ))}
    </nav>
  );
}
