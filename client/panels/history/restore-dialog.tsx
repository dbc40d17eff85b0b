import { AlertDialog } from 'radix-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Release } from '../../../server/contract/release.ts';
import { restoreRelease } from '../../api/projects.ts';
import { useSlug } from '../../store/project-context.ts';
import { AlertBox } from '../../ui/alert-box.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';

/** Asks whether to go back with the code alone or with the data too. */
export function RestoreDialog({ release }: { release: Release }) {
  const { t } = useTranslation();
  const slug = useSlug();
  const [open, setOpen] = useState(false);
  const restoring = useAttempt();
  const { version } = release;

  const restore = async (scope: 'code' | 'code-and-data') => {
    if (await restoring.start(() => restoreRelease(slug, { version, scope }))) setOpen(false);
  };

  return (
    <AlertDialog.Root open={open} onOpenChange={setOpen}>
      <AlertDialog.Trigger asChild>
        <Button size="small">{t('history.restore', { version })}</Button>
      </AlertDialog.Trigger>
      <AlertBox title={t('history.restoreTitle', { version })} text={t('history.restoreText')}>
        <div className="mt-4 grid gap-2">
          <RestoreChoice
            title={t('history.code')}
            text={t('history.codeText')}
            disabled={restoring.busy}
            onChoose={() => void restore('code')}
          />
          <RestoreChoice
            title={t('history.both')}
            text={release.hasSnapshot ? t('history.bothText', { version }) : t('history.noSnapshot')}
            disabled={restoring.busy || !release.hasSnapshot}
            onChoose={() => void restore('code-and-data')}
          />
        </div>
        {restoring.failure && (
          <div className="mt-3">
            <Notice tone="failed">{restoring.failure}</Notice>
          </div>
        )}
        <div className="mt-4 flex justify-end">
          <AlertDialog.Cancel asChild>
            <Button>{t('common.cancel')}</Button>
          </AlertDialog.Cancel>
        </div>
      </AlertBox>
    </AlertDialog.Root>
  );
}

interface RestoreChoiceProps {
  title: string;
  text: string;
  disabled: boolean;
  onChoose(): void;
}

function RestoreChoice({ title, text, disabled, onChoose }: RestoreChoiceProps) {
  return (
    <button
      type="button"
      disabled={disabled}
      onClick={onChoose}
      className="rounded-control border border-line-strong p-3 text-left transition-colors duration-150 hover:border-accent hover:bg-accent-soft disabled:border-line disabled:bg-transparent disabled:opacity-60"
    >
      <span className="block text-sm font-medium">{title}</span>
      <span className="block text-xs text-muted">{text}</span>
    </button>
  );
}
