import { words } from '../../text/index.ts';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/icon.tsx';
import { useMenu } from '../use-menu.ts';
import { MenuLink } from './menu-link.tsx';

/** The menu as a list, for the sidebar and the drawer. */
export function MenuList({ onChoose }: { onChoose?: () => void }) {
  return (
    <nav aria-label={words.mainMenu} className="flex flex-col gap-1">
      {useMenu().map((entry) => (
        <MenuLink
          key={entry.path}
          entry={entry}
          onClick={onChoose}
          className={(isActive) =>
            classNames(
              'flex min-h-11 items-center gap-3 rounded-control px-3 text-sm font-medium transition-colors',
              isActive
                ? 'relative bg-header-active text-header-active-foreground after:absolute after:inset-y-2.5 after:left-0 after:w-0.75 after:rounded-full after:bg-header-mark'
                : 'hover:bg-header-hover',
            )
          }
        >
          <Icon name={entry.icon} className="size-4.5" />
          {entry.label}
        </MenuLink>
      ))}
    </nav>
  );
}
