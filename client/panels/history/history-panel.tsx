import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useProject } from '../../store/project-context.ts';
import { Button } from '../../ui/button.tsx';
import { CommitDiff } from './commit-diff.tsx';
import { CommitList } from './commit-list.tsx';
import { ReleaseItem } from './release-item.tsx';

/** Releases, newest first, the commits under them, and what each commit or release changed. */
export default function HistoryPanel() {
  const { t } = useTranslation();
  const releases = useProject((state) => state.releases);
  const [search, setSearch] = useSearchParams();
  const commit = search.get('commit') ?? undefined;

  const show = (to: string | undefined, from?: string) =>
    setSearch((known) => {
      for (const [name, value] of [
        ['commit', to],
        ['from', from],
      ] as const) {
        if (value === undefined) known.delete(name);
        else known.set(name, value);
      }
      return known;
    });

  if (commit !== undefined) {
    return (
      <div className="h-full overflow-y-auto bg-canvas p-4" tabIndex={-1}>
        <Button
          tone="quiet"
          size="small"
          className="mb-2 -ml-2"
          icon={<ArrowLeft aria-hidden className="size-4" />}
          onClick={() => show(undefined)}
        >
          {t('history.diffBack')}
        </Button>
        <CommitDiff commit={commit} from={search.get('from') ?? undefined} />
      </div>
    );
  }
  return (
    <div className="h-full overflow-y-auto bg-canvas p-4" tabIndex={-1}>
      {releases.length === 0 && <p className="text-sm text-muted">{t('history.empty')}</p>}
      <ol aria-label={t('history.label')} className="grid grid-cols-1 gap-3">
        {releases.map((release, index) => (
          <ReleaseItem key={release.version} release={release} previous={releases[index + 1]} onShow={show} />
        ))}
      </ol>
      <CommitList onCommit={show} />
    </div>
  );
}
