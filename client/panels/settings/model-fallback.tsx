import { useTranslation } from 'react-i18next';
import { sendMessage } from '../../api/projects.ts';
import { useProject, useSlug } from '../../store/project-context.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';

/** Where a model has answered without a plan, as when it cannot be reached: the same words, for the built-in engine. */
export function ModelFallback({ onAsked }: { onAsked(): void }) {
  const { t } = useTranslation();
  const slug = useSlug();
  const asking = useAttempt();
  const said = useProject(({ project, messages, run }) => {
    const last = messages.at(-1);
    const wish = messages.at(-2);
    const unanswered = last?.author === 'sprout' && last.plan === null && last.run === null;
    const idle = project.status !== 'drafting' && run?.endedAt !== null;
    return project.engine === 'model' && unanswered && idle && wish?.author === 'person' ? wish : undefined;
  });
  if (!said) return null;
  const attachments = said.attachments.map(({ id }) => id);
  const ask = async () => {
    if (await asking.start(() => sendMessage(slug, { text: said.text, attachments, engine: 'builtin' })))
      onAsked();
  };
  return (
    <div className="mb-2 grid justify-items-start gap-2">
      {asking.failure && <Notice tone="failed">{asking.failure}</Notice>}
      <Button size="small" busy={asking.busy} onClick={() => void ask()}>
        {t('model.fallback')}
      </Button>
    </div>
  );
}
