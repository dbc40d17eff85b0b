import { ToggleGroup } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import type { OrderView } from '../../../server/contract/plan.ts';
import type { PlanEditing } from './use-plan-edit.ts';

const storages = ['browser', 'postgres'] as const;

/** Where the data live: one of two. */
export function StorageChip({ storage, editing }: { storage: OrderView['storage']; editing: PlanEditing }) {
  const { t } = useTranslation();
  return (
    <ToggleGroup.Root
      type="single"
      aria-label={t('plan.data')}
      value={storage}
      className="inline-flex flex-wrap rounded-[14px] bg-sunken p-0.5"
      onValueChange={(value) => {
        const chosen = storages.find((known) => known === value);
        if (chosen && chosen !== storage) void editing.edit({ kind: 'set-storage', storage: chosen });
      }}
    >
      {storages.map((known) => (
        <ToggleGroup.Item
          key={known}
          value={known}
          className="min-h-6 rounded-xl px-2 text-sm text-muted data-[state=on]:bg-surface data-[state=on]:font-medium data-[state=on]:text-ink data-[state=on]:shadow-sm max-md:min-h-11"
        >
          {t(`plan.storage.${known}`)}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
