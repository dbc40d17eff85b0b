import { ArrowUp, Paperclip, Square } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sendMessage, steerRun } from '../../api/projects.ts';
import { useDraft } from '../../store/draft.ts';
import { useProject, useSlug } from '../../store/project-context.ts';
import { isSendKey } from '../../ui/composing.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { AttachedFile } from '../home/attached-file.tsx';
import { pastedTable } from '../home/pasted-table.ts';
import { useAttachments } from '../home/use-attachments.ts';

const running = new Set(['queued', 'building', 'verifying', 'deploying']);

/** Where messages are written. Emptied only after the server has accepted the message. */
export function Composer() {
  const { t } = useTranslation();
  const slug = useSlug();
  const run = useProject((state) => state.run);
  const planWaits = useProject((state) => state.plan?.status === 'awaiting-approval');
  const { text, setText } = useDraft(slug);
  const attachments = useAttachments();
  const picker = useRef<HTMLInputElement>(null);
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<string>();
  const active = run && running.has(run.status) ? run : undefined;

  const send = async () => {
    const sent = text;
    if (sending || attachments.reading || (sent.trim() === '' && attachments.ids.length === 0)) return;
    setSending(true);
    setFailure(undefined);
    try {
      await sendMessage(slug, { text: sent, attachments: attachments.ids });
      setText('');
      attachments.clear();
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    } finally {
      setSending(false);
    }
  };

  return (
    <form
      className="shrink-0 border-t border-line bg-surface p-3"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {attachments.files.length > 0 && (
        <ul className="mb-2 grid max-h-48 gap-2 overflow-y-auto">
          {attachments.files.map((item) => (
            <AttachedFile key={item.key} item={item} attachments={attachments} />
          ))}
        </ul>
      )}
      {failure && (
        <div className="mb-2">
          <Notice tone="failed">{failure}</Notice>
        </div>
      )}
      <div className="flex items-end gap-1 rounded-card border border-line-strong bg-surface p-1.5 focus-within:border-accent">
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          aria-label={t('chat.attach')}
          accept=".csv,.tsv,.tab,.txt,.xlsx"
          onChange={(event) => {
            attachments.add(event.target.files ?? []);
            event.target.value = '';
          }}
        />
        <IconButton label={t('chat.attach')} onClick={() => picker.current?.click()}>
          <Paperclip aria-hidden className="size-4" />
        </IconButton>
        <textarea
          id="message"
          rows={2}
          maxLength={20_000}
          aria-label={t('chat.composerLabel')}
          placeholder={planWaits ? t('chat.firstPlaceholder') : t('chat.placeholder')}
          className="field-sizing-content max-h-48 min-h-11 min-w-0 flex-1 resize-none bg-transparent px-1 py-1 text-base leading-snug outline-none placeholder:text-muted"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (!isSendKey(event)) return;
            event.preventDefault();
            void send();
          }}
          onPaste={(event) => {
            const table = pastedTable(event.clipboardData.getData('text/plain'), t('home.pastedName'));
            const files = table ? [table] : [...event.clipboardData.files];
            if (files.length === 0) return;
            event.preventDefault();
            attachments.add(files);
          }}
        />
        {active && (
          <IconButton
            label={t('chat.stop')}
            className="text-failed"
            onClick={() => void steerRun(slug, active.id, 'cancel')}
          >
            <Square aria-hidden className="size-4 fill-current" />
          </IconButton>
        )}
        <IconButton
          label={t('chat.send')}
          type="submit"
          disabled={sending}
          className="bg-accent text-on-accent hover:bg-accent hover:text-on-accent"
        >
          <ArrowUp aria-hidden className="size-4" />
        </IconButton>
      </div>
    </form>
  );
}
