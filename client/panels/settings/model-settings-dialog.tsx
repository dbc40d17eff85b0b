import { X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import { readModelSettings } from '../../api/model.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useLoaded } from '../../ui/use-loaded.ts';
import { ModelSettingsForm } from './model-settings-form.tsx';

/** The settings of the language model, over the workbench. */
export default function ModelSettingsDialog({
  open,
  onOpenChange,
}: {
  open: boolean;
  onOpenChange(open: boolean): void;
}) {
  const { t } = useTranslation();
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-30 bg-black/40" />
        <Dialog.Content className="fixed top-1/2 left-1/2 z-40 max-h-[calc(100dvh-32px)] w-[min(560px,calc(100vw-32px))] -translate-x-1/2 -translate-y-1/2 overflow-y-auto rounded-card border border-line bg-raised p-5 shadow-float">
          <div className="flex items-start justify-between gap-3">
            <Dialog.Title className="text-base font-semibold">{t('model.title')}</Dialog.Title>
            <Dialog.Close asChild>
              <IconButton label={t('model.close')}>
                <X aria-hidden className="size-4" />
              </IconButton>
            </Dialog.Close>
          </div>
          <Dialog.Description className="mt-1 text-sm text-muted">{t('model.text')}</Dialog.Description>
          <Settings />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Settings() {
  const { value, failure } = useLoaded('model-settings', readModelSettings);
  if (value) return <ModelSettingsForm view={value} />;
  return failure === undefined ? null : <Notice tone="failed">{failure}</Notice>;
}
