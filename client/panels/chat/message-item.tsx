import { FileSpreadsheet } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Message } from '../../../server/contract/project.ts';
import { languageOfText } from '../../text/language-of-text.ts';
import { useSay } from '../../text/said/say.ts';
import { NextIdeas } from './next-ideas.tsx';
import { WaitingActions } from './waiting-actions.tsx';

const Markdown = lazy(() => import('./markdown.tsx'));

type Shown = Pick<Message, 'id' | 'author' | 'text' | 'attachments' | 'ideas'>;

interface MessageItemProps {
  message: Shown;
  waiting?: boolean;
  /** Only the last message still has next ideas to offer. */
  last?: boolean;
}

/** One message. A waiting one can still be edited and removed; next ideas are sent by a click. */
export function MessageItem({ message, waiting, last }: MessageItemProps) {
  const { t } = useTranslation();
  const { sayWhole } = useSay();
  const mine = message.author === 'person';
  const text = mine ? message.text : sayWhole(message.text);
  return (
    <li className={mine ? 'max-w-[88%] self-end' : 'max-w-full'}>
      <span className="sr-only">{mine ? t('chat.you') : t('chat.sprout')}</span>
      <div
        lang={languageOfText(text)}
        className={
          mine
            ? `rounded-card rounded-br-sm px-3.5 py-2.5 text-base leading-normal ${waiting ? 'border border-dashed border-line-strong text-muted' : 'bg-accent-soft text-ink'}`
            : 'prose-chat text-base leading-normal'
        }
      >
        {mine ? (
          <p className="break-words whitespace-pre-wrap">{text}</p>
        ) : (
          <Suspense fallback={<p className="break-words whitespace-pre-wrap">{text}</p>}>
            <Markdown text={text} />
          </Suspense>
        )}
        {message.attachments.map((file) => (
          <span key={file.id} className="mt-1.5 flex items-center gap-1.5 text-xs text-muted">
            <FileSpreadsheet aria-hidden className="size-4 shrink-0" />
            <span className="min-w-0 truncate" title={file.fileName}>
              {file.fileName}
            </span>
            <span className="shrink-0">· {t('plan.rows', { count: file.rows })}</span>
          </span>
        ))}
      </div>
      {waiting && <WaitingActions message={message} />}
      {last && message.ideas.length > 0 && <NextIdeas ideas={message.ideas} />}
    </li>
  );
}
