import { Settings2 } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/icon-button.tsx';
import { menuItem, menuSeparator } from './menu-styles.ts';
import { ModelSettings } from './model-settings.tsx';
import { PreferenceItems } from './preference-items.tsx';

/** Language and appearance of the workbench, and the language model, on the home page. */
export function Preferences() {
  const { t } = useTranslation();
  const [model, setModel] = useState(false);
  return (
    <>
      <DropdownMenu.Root>
        <DropdownMenu.Trigger asChild>
          <IconButton label={t('home.preferences')}>
            <Settings2 aria-hidden className="size-4" />
          </IconButton>
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content
            align="end"
            sideOffset={6}
            className="z-20 min-w-52 rounded-card border border-line bg-raised p-1.5 shadow-float"
          >
            <PreferenceItems />
            <DropdownMenu.Separator className={menuSeparator} />
            <DropdownMenu.Item className={menuItem} onSelect={() => setModel(true)}>
              {t('model.open')}
            </DropdownMenu.Item>
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
      <ModelSettings open={model} onOpenChange={setModel} />
    </>
  );
}
