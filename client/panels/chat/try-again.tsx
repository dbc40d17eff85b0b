import { useId, useState } from 'react';
import type { SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { tryRunAgain } from '../../api/projects.ts';
import { useSlug } from '../../store/project-context.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';

/** Tries a run that a model worked on again, with a hint of what to do differently, or without one. */
export function TryAgain({ run }: { run: string }) {
  const { t } = useTranslation();
  const slug = useSlug();
  const field = useId();
  const [hint, setHint] = useState('');
  const trying = useAttempt();

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const words = hint.trim();
    void trying.start(() => tryRunAgain(slug, run, words === '' ? {} : { hint: words }));
  };

  return (
    <form onSubmit={submit} className="mt-3">
      <label htmlFor={field} className="block text-sm font-medium">
        {t('chat.hintLabel')}
      </label>
      <div className="mt-1 flex flex-wrap gap-2">
        <input
          id={field}
          value={hint}
          maxLength={2000}
          placeholder={t('chat.hintPlaceholder')}
          onChange={(event) => setHint(event.target.value)}
          className="h-8 min-w-48 flex-1 rounded-control border border-line-strong bg-surface px-2.5 text-sm text-ink focus:border-accent focus:outline-none max-md:h-11"
        />
        <Button type="submit" size="small" busy={trying.busy}>
          {t('chat.tryAgain')}
        </Button>
      </div>
      {trying.failure && (
        <div className="mt-2">
          <Notice tone="failed">{trying.failure}</Notice>
        </div>
      )}
    </form>
  );
}
