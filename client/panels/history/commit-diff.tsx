import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Diff } from '../../../server/contract/code.ts';
import { readDiff } from '../../api/code.ts';
import { useSlug } from '../../store/project-context.ts';
import { Notice } from '../../ui/notice.tsx';
import { useLoaded } from '../../ui/use-loaded.ts';

const DiffView = lazy(() => import('../code/diff-view.tsx'));

const tones = { added: 'text-accent-ink', changed: 'text-information', removed: 'text-failed' };

interface CommitDiffProps {
  commit: string;
  /** What it is compared with; absent: the commit before it. */
  from: string | undefined;
}

/** What a commit changed, file by file; a file's lines are shown when it is opened. */
export function CommitDiff({ commit, from }: CommitDiffProps) {
  const { t } = useTranslation();
  const slug = useSlug();
  const { value: diff, failure } = useLoaded(`${slug} ${commit} ${from}`, () => readDiff(slug, commit, from));
  if (failure) return <Notice tone="failed">{failure}</Notice>;
  const title = from
    ? t('history.diffBetween', { from: from.slice(0, 7), to: commit.slice(0, 7) })
    : t('history.diff', { commit: commit.slice(0, 7) });
  return (
    <section aria-label={title}>
      <h2 className="mb-3 text-sm font-semibold">
        {title}
        {diff && (
          <span className="ml-2 text-xs font-normal text-muted">
            {t('run.files', { count: diff.files.length })}
          </span>
        )}
      </h2>
      {diff?.files.length === 0 && <p className="text-sm text-muted">{t('history.noChanges')}</p>}
      <ul className="grid grid-cols-1 gap-2">
        {diff?.files.map((file, index) => (
          <li key={file.path}>
            <FileDiff file={file} startsOpen={index === 0} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function FileDiff({ file, startsOpen }: { file: Diff['files'][number]; startsOpen: boolean }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(startsOpen);
  return (
    <details
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="overflow-hidden rounded-card border border-line bg-surface"
    >
      <summary className="flex min-h-10 cursor-pointer items-center gap-2 px-3 text-sm max-md:min-h-11">
        <span className="min-w-0 flex-1 truncate font-mono text-xs">{file.path}</span>
        <span className={`text-xs ${tones[file.change]}`}>{t(`history.change.${file.change}`)}</span>
      </summary>
      {open && (
        <Suspense fallback={<div className="h-72 bg-sunken" />}>
          <DiffView path={file.path} before={file.before} after={file.after} />
        </Suspense>
      )}
    </details>
  );
}
