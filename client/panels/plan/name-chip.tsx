import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isSendKey } from '../../ui/composing.ts';
import type { PlanEditing } from './use-plan-edit.ts';

/** The app's name, renamed in place: Enter or leaving keeps it, Escape does not. */
export function NameChip({ name, editing }: { name: string; editing: PlanEditing }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string>();
  const keep = () => {
    const chosen = typed?.trim();
    setTyped(undefined);
    if (chosen && chosen !== name) void editing.edit({ kind: 'rename-app', name: chosen });
  };
  return (
    <input
      aria-label={t('plan.rename')}
      maxLength={80}
      className="min-h-7 w-full max-w-72 rounded-control border border-transparent bg-sunken px-2.5 text-sm font-medium hover:border-line-strong focus:border-accent focus:outline-none max-md:min-h-11"
      value={typed ?? name}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setTyped(undefined);
        if (!isSendKey(event)) return;
        // The focus stays: on its way it would press the button it comes to.
        event.preventDefault();
        keep();
      }}
    />
  );
}
