import { Paperclip, Sprout } from 'lucide-react';
import { useRef, useState, type ClipboardEvent, type DragEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { createProject } from '../../api/projects.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { isSendKey } from '../../ui/composing.ts';
import { Notice } from '../../ui/notice.tsx';
import { AttachedFile } from './attached-file.tsx';
import { pastedTable } from './pasted-table.ts';
import { useAttachments } from './use-attachments.ts';

interface IdeaFormProps {
  idea: string;
  onIdea(idea: string): void;
}

/** The one prompt box: an idea and its tables. It is emptied only by leaving for the new project. */
export function IdeaForm({ idea, onIdea }: IdeaFormProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const attachments = useAttachments();
  const picker = useRef<HTMLInputElement>(null);
  const [dragging, setDragging] = useState(false);
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<string>();

  const send = async () => {
    if (sending || attachments.reading) return;
    if (idea.trim().length < 2) return setFailure(t('home.tooShort'));
    setSending(true);
    setFailure(undefined);
    try {
      const { project } = await createProject({ idea, attachments: attachments.ids });
      await navigate(`/projects/${project.slug}`);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
      setSending(false);
    }
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Tab' && !event.shiftKey && idea === '') {
      event.preventDefault();
      onIdea(t('home.placeholder'));
    } else if (isSendKey(event)) {
      event.preventDefault();
      void send();
    }
  };

  const onPaste = (event: ClipboardEvent) => {
    const files = [...event.clipboardData.files];
    const table = pastedTable(event.clipboardData.getData('text/plain'), t('home.pastedName'));
    if (files.length === 0 && !table) return;
    event.preventDefault();
    attachments.add(table ? [table] : files);
  };

  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setDragging(false);
    attachments.add(event.dataTransfer.files);
  };

  return (
    <form
      className={classNames(
        'rounded-card border bg-surface p-3 shadow-sm transition-colors duration-150',
        dragging ? 'border-accent' : 'border-line-strong focus-within:border-accent',
      )}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onDragOver={(event) => {
        event.preventDefault();
        setDragging(true);
      }}
      onDragLeave={() => setDragging(false)}
      onDrop={onDrop}
    >
      <label htmlFor="idea" className="sr-only">
        {t('home.ideaLabel')}
      </label>
      <textarea
        id="idea"
        autoFocus
        rows={4}
        maxLength={20_000}
        className="block w-full resize-y bg-transparent px-1.5 py-1 text-base leading-relaxed outline-none placeholder:text-muted"
        placeholder={t('home.placeholder')}
        aria-describedby="idea-hint"
        value={idea}
        onChange={(event) => onIdea(event.target.value)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
      {attachments.files.length > 0 && (
        <ul className="mt-2 grid gap-2">
          {attachments.files.map((item) => (
            <AttachedFile key={item.key} item={item} attachments={attachments} />
          ))}
        </ul>
      )}
      {failure && (
        <div className="mt-2">
          <Notice tone="failed">{failure}</Notice>
        </div>
      )}
      <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-2">
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
        <Button
          tone="quiet"
          icon={<Paperclip aria-hidden className="size-4" />}
          onClick={() => picker.current?.click()}
        >
          {t('home.attach')}
        </Button>
        <span id="idea-hint" className="min-w-0 flex-1 text-xs text-muted">
          {dragging
            ? t('home.drop')
            : idea === ''
              ? `${t('home.attachHint')} · ${t('home.tabHint')}`
              : t('home.attachHint')}
        </span>
        <Button
          type="submit"
          tone="primary"
          busy={sending || attachments.reading}
          icon={<Sprout aria-hidden className="size-4" />}
        >
          {sending ? t('home.sending') : t('home.send')}
        </Button>
      </div>
    </form>
  );
}
