import { EllipsisVertical } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { commands } from '../../actions/commands.ts';
import { sayKeys } from '../../actions/match-keys.ts';
import { useCommandContext } from '../../actions/use-command-context.ts';
import { useProject } from '../../store/project-context.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useWorkedBy } from '../worked-by.tsx';
import { DeleteDialog } from './delete-dialog.tsx';
import { menuItem, menuLabel, menuSeparator } from './menu-styles.ts';
import { ModelSettings } from './model-settings.tsx';
import { PreferenceItems } from './preference-items.tsx';

/** What can be done with the project as a whole: commands with their keys, preferences, deletion. */
export function ProjectMenu() {
  const { t } = useTranslation();
  const project = useProject((state) => state.project);
  const possible = useProject((state) =>
    commands
      .filter((command) => command.when(state))
      .map(({ id }) => id)
      .join(),
  ).split(',');
  const readContext = useCommandContext();
  const { engine, runtime } = useWorkedBy(project);
  const [asking, setAsking] = useState(false);
  const [model, setModel] = useState(false);

  return (
    <>
      <DropdownMenu.Root>
        <DropdownMenu.Trigger asChild>
          <IconButton label={t('work.menu.label')}>
            <EllipsisVertical aria-hidden className="size-4" />
          </IconButton>
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content
            align="end"
            sideOffset={6}
            collisionPadding={8}
            className="z-20 max-h-(--radix-dropdown-menu-content-available-height) min-w-64 overflow-y-auto rounded-card border border-line bg-raised p-1.5 shadow-float"
          >
            <DropdownMenu.Label className={menuLabel}>
              {t('work.menu.worked', { engine, runtime })}
            </DropdownMenu.Label>
            {commands
              .filter(({ id }) => possible.includes(id))
              .map((command) => (
                <DropdownMenu.Item
                  key={command.id}
                  className={menuItem}
                  onSelect={() => {
                    const context = readContext();
                    // After the menu has given the focus back.
                    if (context) setTimeout(() => command.run(context));
                  }}
                >
                  <span className="flex-1">{t(`work.commands.${command.id}`)}</span>
                  <kbd className="font-mono text-xs text-muted max-md:hidden">{sayKeys(command.keys)}</kbd>
                </DropdownMenu.Item>
              ))}
            <DropdownMenu.Separator className={menuSeparator} />
            <PreferenceItems />
            <DropdownMenu.Separator className={menuSeparator} />
            <DropdownMenu.Item className={menuItem} onSelect={() => setModel(true)}>
              {t('model.open')}
            </DropdownMenu.Item>
            <DropdownMenu.Item
              className={`${menuItem} text-failed data-[highlighted]:bg-failed-soft`}
              onSelect={() => setAsking(true)}
            >
              {t('work.menu.delete')}
            </DropdownMenu.Item>
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
      <ModelSettings open={model} onOpenChange={setModel} />
      <DeleteDialog project={project} open={asking} onOpenChange={setAsking} />
    </>
  );
}
