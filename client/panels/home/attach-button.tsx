import { Paperclip } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import type { Attachments } from './use-attachments.ts';

/** Opens the file picker; `small` shows the clip alone. */
export function AttachButton({ attachments, small }: { attachments: Attachments; small?: boolean }) {
  const { t } = useTranslation();
  const picker = useRef<HTMLInputElement>(null);
  const open = () => picker.current?.click();
  const icon = <Paperclip aria-hidden className="size-4" />;
  return (
    <>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        aria-label={t('home.attach')}
        accept=".csv,.tsv,.tab,.txt,.xlsx"
        onChange={(event) => {
          attachments.add(event.target.files ?? []);
          event.target.value = '';
        }}
      />
      {small ? (
        <IconButton label={t('home.attach')} onClick={open}>
          {icon}
        </IconButton>
      ) : (
        <Button tone="quiet" icon={icon} onClick={open}>
          {t('home.attach')}
        </Button>
      )}
    </>
  );
}
