import { Check } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import { listModels, readModelSettings } from '../../api/model.ts';
import { useLoaded } from '../../ui/use-loaded.ts';
import { menuItem } from './menu-styles.ts';

/** The endpoint's models to choose from, asked for when the menu is opened. */
export function ModelChoiceItems({ own }: { own: string }) {
  const { t } = useTranslation();
  const { value: models = [own] } = useLoaded('models', listModels);
  const { value: settings } = useLoaded('model-settings', readModelSettings);
  const host = settings?.baseUrl && URL.canParse(settings.baseUrl) ? new URL(settings.baseUrl).host : '';
  return models.map((model) => (
    <DropdownMenu.RadioItem key={model} value={`model:${model}`} className={menuItem}>
      <span className="grid size-4 shrink-0 place-items-center">
        <DropdownMenu.ItemIndicator>
          <Check aria-hidden className="size-4 text-accent" />
        </DropdownMenu.ItemIndicator>
      </span>
      <span className="min-w-0 py-1">
        <span className="break-all">{model}</span>
        {model === own && (
          <span className="block text-xs break-words text-muted">{t('model.modelHint', { host })}</span>
        )}
      </span>
    </DropdownMenu.RadioItem>
  ));
}
