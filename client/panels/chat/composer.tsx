import { ArrowUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { sendMessage } from '../../api/projects.ts';
import { isRunning } from '../../store/is-running.ts';
import { useEngineChoice } from '../../store/engine-choice.ts';
import { useDraft } from '../../store/draft.ts';
import { useProject, useSlug } from '../../store/project-context.ts';
import { isSendKey } from '../../ui/composing.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { useDrop } from '../../ui/use-drop.ts';
import { AttachButton } from '../home/attach-button.tsx';
import { AttachedFile } from '../home/attached-file.tsx';
import { pastedFiles } from '../home/pasted-files.ts';
import { useAttachments } from '../home/use-attachments.ts';
import { ModelFallback } from '../settings/model-fallback.tsx';
import { ModelChoice } from '../settings/model-choice.tsx';
import { StopButton } from './stop-button.tsx';

/** Where messages are written. Emptied only after the server has accepted the message. */
export function Composer() {
  const { t } = useTranslation();
  const slug = useSlug();
  const active = useProject((state) => state.run !== null && isRunning(state.run.status));
  const planWaits = useProject((state) => state.plan?.status === 'awaiting-approval');
  const { text, setText } = useDraft(slug);
  const engine = useProject((state) => state.project.engine);
  const model = useProject((state) => state.project.model);
  const chosen = useEngineChoice(slug);
  const attachments = useAttachments();
  const drop = useDrop(attachments.add);
  const sending = useAttempt();

  const send = async () => {
    if (attachments.reading || (text.trim() === '' && attachments.ids.length === 0)) return;
    const sent = { text, attachments: attachments.ids, ...chosen.choice };
    if (!(await sending.start(() => sendMessage(slug, sent)))) return;
    setText('');
    attachments.clear();
  };

  return (
    <form
      className="shrink-0 border-t border-line bg-surface p-3"
      {...drop.handlers}
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
      <ModelFallback onAsked={() => chosen.choose({ engine: 'builtin', model: null })} />
      {sending.failure && (
        <div className="mb-2">
          <Notice tone="failed">{sending.failure}</Notice>
        </div>
      )}
      <div
        className={`flex items-end gap-1 rounded-card border bg-surface p-1.5 focus-within:border-accent ${drop.over ? 'border-accent bg-accent-soft' : 'border-line-strong'}`}
      >
        <AttachButton attachments={attachments} small />
        <textarea
          id="message"
          rows={1}
          maxLength={20_000}
          readOnly={sending.busy}
          aria-label={t('chat.composerLabel')}
          placeholder={
            active
              ? t('chat.queuePlaceholder')
              : planWaits
                ? t('chat.firstPlaceholder')
                : t('chat.placeholder')
          }
          className="field-sizing-content max-h-48 min-h-8 min-w-0 flex-1 resize-none bg-transparent px-1 py-1 text-base leading-snug outline-none placeholder:text-muted max-md:min-h-11 max-md:py-2.5"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (!isSendKey(event)) return;
            event.preventDefault();
            void send();
          }}
          onPaste={(event) => {
            const files = pastedFiles(event, t('home.pastedName'));
            if (files.length === 0) return;
            event.preventDefault();
            attachments.add(files);
          }}
        />
        <StopButton />
        <IconButton
          label={t('chat.send')}
          type="submit"
          disabled={sending.busy}
          className="bg-accent text-on-accent hover:bg-accent hover:text-on-accent"
        >
          <ArrowUp aria-hidden className="size-4" />
        </IconButton>
      </div>
      <div className="mt-1 flex empty:hidden">
        <ModelChoice choice={chosen.choice ?? { engine, model }} onChoose={chosen.choose} />
      </div>
    </form>
  );
}
