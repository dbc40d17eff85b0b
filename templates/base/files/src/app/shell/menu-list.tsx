import { words } from '../../text/index.ts';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/icon.tsx';
import { useMenu } from '../use-menu.ts';
import { MenuLink } from './menu-link.tsx';
import { groupsOf } from './menu-groups.ts';

/** The menu as a list, for the sidebar and the drawer; a long one in groups. */
export function MenuList({ onChoose }: { onChoose?: () => void }) {
  const menu = useMenu();
  return (
    <nav aria-label={words.mainMenu} className="flex flex-col gap-3">
      {groupsOf(menu).map((entries, place) => (
        <div
          key={entries[0]?.path}
          className={classNames('flex flex-col gap-1', place > 0 && 'border-t border-border pt-3')}
        >
          {entries.map((entry) => (
            <MenuLink
              key={entry.path}
              entry={entry}
              onClick={onChoose}
              className={(isActive) =>
                classNames(
                  'flex min-h-10 items-center gap-3 rounded-control px-3 py-1.5 text-sm leading-snug font-medium transition-colors pointer-coarse:min-h-11',
                  isActive
                    ? 'relative bg-header-active text-header-active-foreground after:absolute after:inset-y-2.5 after:left-1 after:w-0.75 after:rounded-full after:bg-header-mark'
                    : 'hover:bg-muted',
                )
              }
            >
              <Icon name={entry.icon} className="size-4.5 shrink-0 opacity-80" />
              <span className="min-w-0 break-words">{entry.label}</span>
            </MenuLink>
          ))}
        </div>
      ))}
    </nav>
  );
}
