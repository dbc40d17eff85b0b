import { Check } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import { appearances, useAppearance } from '../../store/appearance.ts';
import { chooseLanguage } from '../../text/catalogue.ts';
import { menuItem, menuLabel } from './menu-styles.ts';

const languages = [
  { id: 'en', lang: 'en', name: 'English' },
  { id: 'zh', lang: 'zh-CN', name: '中文' },
] as const;

/** Language and appearance, as items of a menu. */
export function PreferenceItems() {
  const { t, i18n } = useTranslation();
  const { appearance, choose } = useAppearance();
  return (
    <>
      <DropdownMenu.Label className={menuLabel}>{t('home.language')}</DropdownMenu.Label>
      <DropdownMenu.RadioGroup value={i18n.language}>
        {languages.map(({ id, lang, name }) => (
          <DropdownMenu.RadioItem
            key={id}
            value={id}
            lang={lang}
            className={menuItem}
            onSelect={() => void chooseLanguage(id)}
          >
            <Mark />
            {name}
          </DropdownMenu.RadioItem>
        ))}
      </DropdownMenu.RadioGroup>
      <DropdownMenu.Label className={menuLabel}>{t('home.theme')}</DropdownMenu.Label>
      <DropdownMenu.RadioGroup value={appearance}>
        {appearances.map((id) => (
          <DropdownMenu.RadioItem
            key={id}
            value={id}
            className={menuItem}
            onSelect={(event) => {
              event.preventDefault();
              choose(id);
            }}
          >
            <Mark />
            {t(`home.themes.${id}`)}
          </DropdownMenu.RadioItem>
        ))}
      </DropdownMenu.RadioGroup>
    </>
  );
}

function Mark() {
  return (
    <span className="grid size-4 place-items-center">
      <DropdownMenu.ItemIndicator>
        <Check aria-hidden className="size-4 text-accent" />
      </DropdownMenu.ItemIndicator>
    </span>
  );
}
