import { Monitor, Moon, Sun } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useAppearance, type Appearance } from '../../store/appearance.ts';
import { chooseLanguage } from '../../text/catalogue.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';

const next: Record<Appearance, Appearance> = { system: 'light', light: 'dark', dark: 'system' };
const icons = { system: Monitor, light: Sun, dark: Moon };

/** Language and appearance of the workbench. */
export function Preferences() {
  const { t, i18n } = useTranslation();
  const { appearance, choose } = useAppearance();
  const Icon = icons[appearance];
  const chinese = i18n.language === 'zh';
  return (
    <div className="flex items-center gap-1">
      <Button
        tone="quiet"
        size="small"
        lang={chinese ? 'en' : 'zh-CN'}
        onClick={() => void chooseLanguage(chinese ? 'en' : 'zh')}
      >
        {chinese ? 'English' : '中文'}
      </Button>
      <IconButton
        label={`${t('home.theme')}: ${t(`home.themes.${appearance}`)}`}
        onClick={() => choose(next[appearance])}
      >
        <Icon aria-hidden className="size-4" />
      </IconButton>
    </div>
  );
}
