import { Square } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { removeMessage, steerRun } from '../../api/projects.ts';
import { isRunning } from '../../store/is-running.ts';
import { useProject, useSlug } from '../../store/project-context.ts';
import { Button } from '../../ui/button.tsx';

/** Stops the run, or the draft of an answer; there only while one goes on. What was live stays live. */
export function StopButton() {
  const slug = useSlug();
  const run = useProject((state) => (state.run && isRunning(state.run.status) ? state.run.id : undefined));
  const drafted = useProject((state) => state.messages.find(({ status }) => status === 'taken-up')?.id);
  if (run !== undefined) return <Stop key={run} stop={() => steerRun(slug, run, 'cancel')} />;
  if (drafted !== undefined) return <Stop key={drafted} stop={() => removeMessage(slug, drafted)} />;
  return null;
}

function Stop({ stop }: { stop(): Promise<unknown> }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  return (
    <Button
      size="small"
      tone="danger"
      busy={asked}
      icon={<Square aria-hidden className="size-3 fill-current" />}
      onClick={() => {
        setAsked(true);
        stop().catch(() => setAsked(false));
      }}
    >
      {asked ? t('chat.stopping') : t('chat.stop')}
    </Button>
  );
}
