import { useTranslation } from 'react-i18next';
import { sendMessage } from '../../api/projects.ts';
import { useSlug } from '../../store/project-context.ts';
import { Notice } from '../../ui/notice.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';

/** What could come next; a click asks for it. */
export function NextIdeas({ ideas }: { ideas: readonly string[] }) {
  const { t } = useTranslation();
  const slug = useSlug();
  const sending = useAttempt();
  return (
    <div className="mt-4">
      <p className="mb-1.5 text-xs text-muted">{t('chat.ideas')}</p>
      <ul className="flex flex-wrap gap-2" aria-label={t('chat.ideas')}>
        {ideas.map((idea) => (
          <li key={idea}>
            <button
              type="button"
              disabled={sending.busy}
              className="min-h-8 rounded-full border border-line-strong bg-surface px-3 text-left text-sm transition-colors duration-150 hover:border-accent hover:text-accent-ink max-md:min-h-11"
              onClick={() => void sending.start(() => sendMessage(slug, { text: idea, attachments: [] }))}
            >
              {idea}
            </button>
          </li>
        ))}
      </ul>
      {sending.failure && <Notice tone="failed">{sending.failure}</Notice>}
    </div>
  );
}
