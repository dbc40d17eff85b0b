import { FileSpreadsheet } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import Markdown from 'react-markdown';
import type { Message } from '../../../server/contract/project.ts';
import { changeMessage, removeMessage, sendMessage } from '../../api/projects.ts';
import { useSlug } from '../../store/project-context.ts';
import { Button } from '../../ui/button.tsx';

type Shown = Pick<Message, 'id' | 'author' | 'text' | 'attachments' | 'ideas'>;

/** One message. A waiting one can still be edited and removed; next ideas are sent by a click. */
export function MessageItem({ message, waiting }: { message: Shown; waiting?: boolean }) {
  const { t } = useTranslation();
  const slug = useSlug();
  const mine = message.author === 'person';
  return (
    <li className={mine ? 'max-w-[88%] self-end' : 'max-w-full'}>
      <span className="sr-only">{mine ? t('chat.you') : t('chat.sprout')}</span>
      <div
        className={
          mine
            ? `rounded-card rounded-br-sm px-3.5 py-2.5 text-base leading-normal ${waiting ? 'border border-dashed border-line-strong text-muted' : 'bg-accent-soft text-ink'}`
            : 'prose-chat text-base leading-normal'
        }
      >
        {mine ? (
          <p className="break-words whitespace-pre-wrap">{message.text}</p>
        ) : (
          <Markdown components={links}>{message.text}</Markdown>
        )}
        {message.attachments.map((file) => (
          <span key={file.id} className="mt-1.5 flex items-center gap-1.5 text-xs text-muted">
            <FileSpreadsheet aria-hidden className="size-4" />
            {file.fileName}
          </span>
        ))}
      </div>
      {waiting && <WaitingActions message={message} slug={slug} />}
      {message.ideas.length > 0 && (
        <ul className="mt-2 flex flex-wrap gap-2" aria-label={t('chat.ideas')}>
          {message.ideas.map((idea) => (
            <li key={idea}>
              <button
                type="button"
                className="min-h-8 rounded-full border border-line-strong bg-surface px-3 text-left text-sm transition-colors duration-150 hover:border-accent hover:text-accent-ink max-md:min-h-11"
                onClick={() => void sendMessage(slug, { text: idea, attachments: [] })}
              >
                {idea}
              </button>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

const links = {
  a: ({ href, children }: { href?: string | undefined; children?: React.ReactNode }) => (
    <a href={href} target="_blank" rel="noreferrer" className="font-medium text-accent-ink underline">
      {children}
    </a>
  ),
};

function WaitingActions({ message, slug }: { message: Shown; slug: string }) {
  const { t } = useTranslation();
  const [text, setText] = useState<string>();
  if (text !== undefined) {
    return (
      <form
        className="mt-2 grid gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          void changeMessage(slug, message.id, text).then(() => setText(undefined));
        }}
      >
        <textarea
          aria-label={t('chat.editWaiting')}
          className="w-full rounded-control border border-line-strong bg-surface p-2 text-base"
          value={text}
          onChange={(event) => setText(event.target.value)}
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
    );
  }
  return (
    <div className="mt-1 flex items-center justify-end gap-1 text-xs text-muted">
      <span className="mr-1">{t('chat.waiting')}</span>
      <Button size="small" tone="quiet" onClick={() => setText(message.text)}>
        {t('chat.edit')}
      </Button>
      <Button size="small" tone="quiet" onClick={() => void removeMessage(slug, message.id)}>
        {t('chat.remove')}
      </Button>
    </div>
  );
}
