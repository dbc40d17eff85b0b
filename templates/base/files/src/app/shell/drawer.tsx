import { Menu, X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { useState } from 'react';
import { words } from '../../text/index.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { MenuList } from './menu-list.tsx';

/** The menu of a narrow screen when it has many entries. */
export function Drawer({ className = '' }: { className?: string }) {
  const [open, setOpen] = useState(false);
  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Dialog.Trigger asChild>
        <IconButton
          label={words.menu}
          icon={<Menu className="size-5" />}
          className={`text-inherit! hover:bg-header-hover! hover:text-inherit! ${className}`}
        />
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 animate-fade bg-black/40" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed inset-y-0 right-0 z-40 flex w-[min(20rem,85vw)] animate-fade flex-col gap-4 overflow-y-auto bg-popover p-4 text-popover-foreground shadow-xl"
        >
          <div className="flex items-center justify-between">
            <Dialog.Title className="pl-3 font-heading text-lg font-semibold">{words.menu}</Dialog.Title>
            <Dialog.Close asChild>
              <IconButton label={words.close} icon={<X className="size-5" />} />
            </Dialog.Close>
          </div>
          <MenuList onChoose={() => setOpen(false)} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
