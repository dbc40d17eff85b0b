import { Upload } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunResource } from '../../../server/contract/run.ts';
import { publishEdits } from '../../api/projects.ts';
import { useProject, useSlug } from '../../store/project-context.ts';
import { useSay } from '../../text/said/say.ts';
import { Button } from '../../ui/button.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';

const going = ['queued', 'building', 'verifying', 'deploying'] as const;

/** Whether what was saved is live, and the button that checks it and puts it there. `main`: the commit last saved, once known. */
export function PublishBar({ main }: { main: string | undefined }) {
  const { t } = useTranslation();
  const { say } = useSay();
  const slug = useSlug();
  const live = useProject((state) => state.releases.find((release) => release.current));
  const run = useProject((state) => state.run);
  const publishing = useAttempt();
  /** The run begun here, so that its end is told here. */
  const [begun, setBegun] = useState<string>();
  const publish = () =>
    publishing.start(async () => {
      const { id } = await publishEdits(slug);
      setBegun(id);
    });

  if (!live) return null;
  const own = run?.id === begun ? run : undefined;
  const stage = going.find((status) => status === run?.status);
  const open = main !== undefined && main !== live.commit;
  if (!open && own?.status !== 'live') return null;
  const failed = publishing.failure ?? failureOf(own ?? lastPublishing(run));
  return (
    <section
      aria-label={t('code.publishLabel')}
      className="flex min-h-11 shrink-0 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-surface px-3 py-1.5"
    >
      <p
        role="status"
        className={`min-w-0 flex-1 text-sm break-words ${failed && open && !stage ? 'text-failed' : 'text-muted'}`}
      >
        {stage
          ? t(`code.publishing.${stage}`)
          : !open
            ? t('code.published', { version: live.version })
            : failed
              ? t('code.publishFailed', { version: live.version, summary: say(failed) })
              : t('code.notLive')}
      </p>
      {open && (
        <Button
          size="small"
          tone="primary"
          icon={<Upload aria-hidden className="size-4" />}
          busy={publishing.busy || stage !== undefined}
          onClick={() => void publish()}
        >
          {t('code.publish')}
        </Button>
      )}
    </section>
  );
}

/** A run without steps of its own: hand edits on their way. */
function lastPublishing(run: RunResource | null): RunResource | undefined {
  return run?.kind === 'build' && run.plan === null ? run : undefined;
}

function failureOf(run: RunResource | undefined): string | undefined {
  return run?.status === 'failed' ? run.failure?.summary : undefined;
}
