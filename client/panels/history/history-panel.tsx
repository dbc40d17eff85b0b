import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useProject } from '../../store/project-context.ts';
import { Button } from '../../ui/button.tsx';
import { CommitDiff } from './commit-diff.tsx';
import { CommitList } from './commit-list.tsx';
import { ReleaseItem } from './release-item.tsx';

/** Releases, newest first, the commits under them, and what each commit changed. */
export default function HistoryPanel() {
  const { t } = useTranslation();
  const releases = useProject((state) => state.releases);
  const [search, setSearch] = useSearchParams();
  const commit = search.get('commit');

  const show = (chosen: string | undefined) =>
    setSearch((known) => {
      if (chosen === undefined) known.delete('commit');
      else known.set('commit', chosen);
      return known;
    });

  if (commit) {
    return (
      <div className="flex h-full flex-col overflow-y-auto bg-canvas p-4">
        <Button
          tone="quiet"
          size="small"
          className="mb-2 self-start"
          icon={<ArrowLeft aria-hidden className="size-4" />}
          onClick={() => show(undefined)}
        >
          {t('history.diffBack')}
        </Button>
        <CommitDiff commit={commit} />
      </div>
    );
  }
  return (
    <div className="h-full overflow-y-auto bg-canvas p-4" tabIndex={-1}>
      {releases.length === 0 && <p className="text-sm text-muted">{t('history.empty')}</p>}
      <ol aria-label={t('history.label')} className="grid gap-3">
        {releases.map((release) => (
          <ReleaseItem key={release.version} release={release} onCommit={show} />
        ))}
      </ol>
      <CommitList onCommit={show} />
    </div>
  );
}
