import { MenuList } from './menu-list.tsx';

/** The menu beside the page on wide screens, below the header. */
export function Sidebar() {
  return (
    <div className="hidden w-(--sidebar-width) shrink-0 border-r border-border bg-card text-card-foreground lg:block">
      <div className="sticky top-16 max-h-[calc(100dvh-4rem)] overflow-y-auto px-3 py-5">
        <MenuList />
      </div>
    </div>
  );
}
