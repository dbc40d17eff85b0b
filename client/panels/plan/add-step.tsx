import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import type { PlanEditing } from './use-plan-edit.ts';

/** A place for a new step: before another, or at the end. */
export function AddStep({ editing, before }: { editing: PlanEditing; before: string | undefined }) {
  const { t } = useTranslation();
  const [sentence, setSentence] = useState<string>();

  if (sentence === undefined) {
    return (
      <button
        type="button"
        className={`flex w-full items-center gap-2 rounded-control text-xs text-muted hover:text-accent-ink focus-visible:opacity-100 ${
          before === undefined
            ? 'min-h-8 pl-9 max-md:min-h-11'
            : 'h-4 justify-center opacity-0 transition-opacity duration-150 hover:opacity-100 max-md:hidden'
        }`}
        onClick={() => setSentence('')}
      >
        <Plus aria-hidden className="size-3.5" />
        {t('plan.add')}
      </button>
    );
  }
  return (
    <form
      className="my-2 flex gap-2 pl-9 max-md:pl-0"
      onSubmit={(event) => {
        event.preventDefault();
        if (sentence.trim() === '') return;
        void editing.edit({ kind: 'add-step', sentence, ...(before === undefined ? {} : { before }) });
        setSentence(undefined);
      }}
    >
      <input
        autoFocus
        aria-label={t('plan.addLabel')}
        placeholder={t('plan.addLabel')}
        maxLength={600}
        className="h-9 min-w-0 flex-1 rounded-control border border-line-strong bg-surface px-2.5 text-sm focus:border-accent focus:outline-none max-md:h-11"
        value={sentence}
        onChange={(event) => setSentence(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setSentence(undefined);
        }}
      />
      <Button type="submit" disabled={sentence.trim() === ''}>
        {t('plan.addButton')}
      </Button>
    </form>
  );
}
