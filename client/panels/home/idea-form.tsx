import { Sprout } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { createProject, type EngineChoice } from '../../api/projects.ts';
import { useEngineChoice } from '../../store/engine-choice.ts';
import { useMachine } from '../../store/machine.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { isSendKey } from '../../ui/composing.ts';
import { Notice } from '../../ui/notice.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { useTouch } from '../../ui/use-narrow.ts';
import { ModelChoice } from '../settings/model-choice.tsx';
import { AttachButton } from './attach-button.tsx';
import { AttachedFile } from './attached-file.tsx';
import { pastedFiles } from './pasted-files.ts';
import type { Attachments } from './use-attachments.ts';

/** The idea being written has no project yet. */
const draftOfIdea = '';
const builtin: EngineChoice = { engine: 'builtin', model: null };

interface IdeaFormProps {
  idea: string;
  onIdea(idea: string): void;
  attachments: Attachments;
  /** Files are being dragged over the page. */
  dragging: boolean;
}

/** The one prompt box: an idea and its tables. It is emptied only once the project exists. */
export function IdeaForm({ idea, onIdea, attachments, dragging }: IdeaFormProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const sending = useAttempt();
  const hasModel = useMachine()?.engines.some(({ id, ready }) => id === 'model' && ready) ?? false;
  const chosen = useEngineChoice(draftOfIdea);
  const choice = (hasModel ? chosen.choice : undefined) ?? builtin;
  const [tooShort, setTooShort] = useState(false);
  const touch = useTouch();

  const send = async () => {
    if (attachments.reading) return;
    if (idea.trim().length < 2) return setTooShort(true);
    setTooShort(false);
    await sending.start(async () => {
      const { project } = await createProject({ idea, attachments: attachments.ids }, choice);
      onIdea('');
      await navigate(`/projects/${project.slug}`);
    });
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

  return (
    <form
      className={classNames(
        'rounded-card border p-3 shadow-sm transition-colors duration-150',
        dragging
          ? 'border-accent bg-accent-soft'
          : 'border-line-strong bg-surface focus-within:border-accent',
      )}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <label htmlFor="idea" className="sr-only">
        {t('home.ideaLabel')}
      </label>
      <textarea
        id="idea"
        autoFocus
        rows={3}
        maxLength={20_000}
        readOnly={sending.busy}
        className="block field-sizing-content max-h-[40vh] min-h-24 w-full resize-none bg-transparent px-1.5 py-1 text-base leading-relaxed outline-none placeholder:text-muted"
        placeholder={t('home.placeholder')}
        aria-describedby="idea-hint"
        value={idea}
        onChange={(event) => onIdea(event.target.value)}
        onKeyDown={onKeyDown}
        onPaste={(event) => {
          const files = pastedFiles(event, t('home.pastedName'));
          if (files.length === 0) return;
          event.preventDefault();
          attachments.add(files);
        }}
      />
      {touch && idea === '' && !sending.busy && (
        <button
          type="button"
          className="min-h-11 px-1.5 text-sm font-medium text-accent-ink"
          onClick={() => onIdea(t('home.placeholder'))}
        >
          {t('home.useExample')}
        </button>
      )}
      {attachments.files.length > 0 && (
        <ul className="mt-2 grid gap-2">
          {attachments.files.map((item) => (
            <AttachedFile key={item.key} item={item} attachments={attachments} />
          ))}
        </ul>
      )}
      {(tooShort || sending.failure) && (
        <div className="mt-2">
          <Notice tone="failed">{sending.failure ?? t('home.tooShort')}</Notice>
        </div>
      )}
      <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-2">
        <AttachButton attachments={attachments} />
        <ModelChoice choice={choice} onChoose={chosen.choose} />
        <span
          id="idea-hint"
          className="min-w-0 flex-1 text-xs text-muted max-sm:order-last max-sm:basis-full max-sm:px-1.5"
        >
          {dragging
            ? t('home.drop')
            : choice.engine === 'model'
              ? t('model.leaves')
              : idea === '' && !touch
                ? t('home.tabHint')
                : t(touch ? 'home.attachKinds' : 'home.attachHint')}
        </span>
        <Button
          type="submit"
          tone="primary"
          className="max-sm:flex-1"
          busy={sending.busy || attachments.reading}
          icon={<Sprout aria-hidden className="size-4" />}
        >
          {sending.busy ? t('home.sending') : t('home.send')}
        </Button>
      </div>
    </form>
  );
}
