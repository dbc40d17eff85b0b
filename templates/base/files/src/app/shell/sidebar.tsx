import { controls } from '../slots.ts';
import { Logo } from './logo.tsx';
import { MenuList } from './menu-list.tsx';

/** The menu beside the page on wide screens. */
export function Sidebar() {
  return (
    <header className="hidden w-64 shrink-0 border-r border-header-border bg-header text-header-foreground lg:block">
      <div className="sticky top-0 flex h-dvh flex-col gap-6 overflow-y-auto px-4 py-5">
        <Logo />
        <MenuList />
        <div className="mt-auto flex gap-1">
          {controls.map((Control, index) => (
            <Control key={index} />
          ))}
        </div>
      </div>
    </header>
  );
}
