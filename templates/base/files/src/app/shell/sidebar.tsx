import { controls } from '../slots.ts';
import { Logo } from './logo.tsx';
import { MenuList } from './menu-list.tsx';

/** The menu beside the page on wide screens. */
export function Sidebar() {
  return (
    <header className="sticky top-0 hidden h-dvh w-64 shrink-0 flex-col gap-6 overflow-y-auto border-r border-header-border bg-header px-4 py-5 text-header-foreground lg:flex">
      <Logo />
      <MenuList />
      <div className="mt-auto flex gap-1">
        {controls.map((Control, index) => (
          <Control key={index} />
        ))}
      </div>
    </header>
  );
}
