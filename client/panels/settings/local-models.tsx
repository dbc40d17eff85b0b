import { useTranslation } from 'react-i18next';
import { findLocalModels } from '../../api/model.ts';
import { Button } from '../../ui/button.tsx';
import { useLoaded } from '../../ui/use-loaded.ts';

const shown = 4;

/** Models that run on this machine, offered and never taken unasked. */
export function LocalModels({ onUse }: { onUse(found: { baseUrl: string; model: string }): void }) {
  const { t } = useTranslation();
  const { value: servers = [] } = useLoaded('local-models', findLocalModels);
  const found = servers.filter(({ models }) => models.length > 0);
  if (found.length === 0) return null;
  return (
    <section aria-label={t('model.local')} className="rounded-control bg-sunken p-3">
      <h3 className="text-sm font-medium">{t('model.local')}</h3>
      <ul className="mt-2 flex flex-col gap-2">
        {found.map(({ name, baseUrl, models }) => (
          <li key={baseUrl} className="flex flex-wrap items-center gap-2 text-sm">
            {name}
            {models.slice(0, shown).map((model) => (
              <Button key={model} size="small" onClick={() => onUse({ baseUrl, model })}>
                {t('model.use', { model })}
              </Button>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
