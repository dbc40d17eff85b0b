import { FileSpreadsheet, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../text/said/say.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { AttachedColumns } from './attached-columns.tsx';
import type { AttachedFile as Item, Attachments } from './use-attachments.ts';

const wholeNumber = (value: number, language: string) => new Intl.NumberFormat(language).format(value);

/** One attached table: what was understood of it, before anything is sent. */
export function AttachedFile({ item, attachments }: { item: Item; attachments: Attachments }) {
  const { t, i18n } = useTranslation();
  const { say } = useSay();
  const { attachment } = item;
  return (
    <li className="rounded-control border border-line bg-sunken p-2.5">
      <div className="flex flex-wrap items-center gap-2.5">
        <FileSpreadsheet aria-hidden className="size-5 shrink-0 text-accent" />
        <div className="min-w-40 flex-1">
          <div className="truncate text-sm font-medium">{item.file.name}</div>
          {item.status === 'reading' && (
            <div className="text-xs text-muted">{t('home.reading', { file: item.file.name })}</div>
          )}
          {attachment && (
            <div className="text-xs text-muted">
              {t('home.understood', {
                rows: wholeNumber(attachment.rows, i18n.language),
                columns: wholeNumber(attachment.columns.length, i18n.language),
              })}
            </div>
          )}
        </div>
        {attachment?.sheets && attachment.sheets.length > 1 && (
          <label className="flex items-center gap-2 text-xs text-muted">
            {t('home.sheet')}
            <select
              className="h-8 rounded-control border max-md:h-11 border-line-strong bg-surface px-2 text-sm text-ink"
              value={attachment.sheet}
              onChange={(event) => attachments.chooseSheet(item.key, event.target.value)}
            >
              {attachment.sheets.map((sheet) => (
                <option key={sheet}>{sheet}</option>
              ))}
            </select>
          </label>
        )}
        <IconButton
          label={t('home.removeFile', { file: item.file.name })}
          onClick={() => attachments.remove(item.key)}
        >
          <X aria-hidden className="size-4" />
        </IconButton>
      </div>
      {item.failure && (
        <div className="mt-2">
          <Notice tone="failed">{item.failure}</Notice>
        </div>
      )}
      {attachment && <AttachedColumns attachment={attachment} />}
      {attachment?.problems.map((problem) => (
        <p key={problem} className="mt-1.5 text-xs text-waiting">
          {say(problem)}
        </p>
      ))}
    </li>
  );
}
