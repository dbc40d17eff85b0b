import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunQuestion } from '../../../server/contract/run.ts';
import { answerRun } from '../../api/projects.ts';
import { useSlug } from '../../store/project-context.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';

/** What a run waits for: an answer in words, or leave to change a file or to look at data. */
export function RunQuestionCard({ run, question }: { run: string; question: RunQuestion }) {
  const { t } = useTranslation();
  const slug = useSlug();
  const sending = useAttempt();
  const [text, setText] = useState('');
  const { kind, host } = question;
  const answer = (given: string | null) =>
    void sending.start(() => answerRun(slug, run, { question: question.id, answer: given }));
  return (
    <section
      aria-label={t('model.asks')}
      className="mt-3 grid gap-2 rounded-control border border-waiting/40 bg-waiting-soft p-3"
    >
      <p role="status" className="text-sm font-medium break-words text-ink">
        {kind === 'question' ? question.text : t(`model.may.${kind}`, { path: question.text, host })}
      </p>
      {kind === 'data' && (
        <pre className="max-h-40 overflow-auto rounded-control bg-surface p-2 font-mono text-xs whitespace-pre-wrap">
          {question.text}
        </pre>
      )}
      {sending.failure && <Notice tone="failed">{sending.failure}</Notice>}
      <div className="flex flex-wrap gap-2">
        {kind !== 'question' && (
          <Button size="small" tone="primary" busy={sending.busy} onClick={() => answer('yes')}>
            {t('model.allow')}
          </Button>
        )}
        {question.choices.map((choice) => (
          <Button
            key={choice}
            size="small"
            className="h-auto min-h-8 py-1 text-left whitespace-normal"
            busy={sending.busy}
            onClick={() => answer(choice)}
          >
            {choice}
          </Button>
        ))}
        <Button size="small" tone="quiet" busy={sending.busy} onClick={() => answer(null)}>
          {t(kind === 'question' ? 'model.skip' : 'model.refuse')}
        </Button>
      </div>
      {kind === 'question' && (
        <form
          className="flex gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() !== '') answer(text.trim());
          }}
        >
          <input
            aria-label={t('plan.ownAnswer')}
            placeholder={t('plan.ownAnswer')}
            maxLength={2000}
            className="h-9 min-w-0 flex-1 rounded-control border border-line-strong bg-surface px-2.5 text-sm text-ink focus:border-accent focus:outline-none max-md:h-11"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <Button type="submit" busy={sending.busy} disabled={text.trim() === ''}>
            {t('plan.giveAnswer')}
          </Button>
        </form>
      )}
    </section>
  );
}
