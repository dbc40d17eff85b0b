import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Message } from '../../../server/contract/project.ts';
import { changeMessage, removeMessage } from '../../api/projects.ts';
import { useSlug } from '../../store/project-context.ts';
import { Button } from '../../ui/button.tsx';
import { isSendKey } from '../../ui/composing.ts';
import { Notice } from '../../ui/notice.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';

/** Editing and removing a message that has not been taken up. */
export function WaitingActions({ message }: { message: Pick<Message, 'id' | 'text'> }) {
  const { t } = useTranslation();
  const slug = useSlug();
  const change = useAttempt();
  const [text, setText] = useState<string>();
  const save = async () => {
    if (text === undefined || text.trim() === '') return;
    if (await change.start(() => changeMessage(slug, message.id, text))) setText(undefined);
  };
  return (
    <div className="mt-1">
      {change.failure && <Notice tone="failed">{change.failure}</Notice>}
      {text === undefined ? (
        <div className="flex flex-wrap items-center justify-end gap-1 text-xs text-muted">
          <span className="mr-1">{t('chat.waiting')}</span>
          <Button size="small" tone="quiet" onClick={() => setText(message.text)}>
            {t('chat.edit')}
          </Button>
          <Button
            size="small"
            tone="quiet"
            onClick={() => void change.start(() => removeMessage(slug, message.id))}
          >
            {t('chat.remove')}
          </Button>
        </div>
      ) : (
        <form
          className="grid gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <textarea
            autoFocus
            aria-label={t('chat.editWaiting')}
            className="w-full rounded-control border border-line-strong bg-surface p-2 text-base"
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') setText(undefined);
              if (!isSendKey(event)) return;
              event.preventDefault();
              void save();
            }}
          />
          <div className="flex justify-end gap-2">
            <Button size="small" tone="quiet" onClick={() => setText(undefined)}>
              {t('common.cancel')}
            </Button>
            <Button size="small" type="submit" tone="primary" disabled={text.trim() === ''}>
              {t('common.save')}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}
