import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { readDiff } from '../../api/code.ts';
import { useSlug } from '../../store/project-context.ts';
import { Notice } from '../../ui/notice.tsx';
import { useLoaded } from '../../ui/use-loaded.ts';

const DiffView = lazy(() => import('../code/diff-view.tsx'));

const tones = { added: 'text-accent-ink', changed: 'text-information', removed: 'text-failed' };

/** What a commit changed, file by file; a file's lines are loaded when it is opened. */
export function CommitDiff({ commit }: { commit: string }) {
  const { t } = useTranslation();
  const slug = useSlug();
  const { value: diff, failure } = useLoaded(`${slug} ${commit}`, () => readDiff(slug, commit));
  if (failure) return <Notice tone="failed">{failure}</Notice>;
  return (
    <section aria-label={t('history.diff', { commit: commit.slice(0, 7) })}>
      <h2 className="mb-3 font-mono text-sm font-semibold">
        {t('history.diff', { commit: commit.slice(0, 7) })}
      </h2>
      {diff?.files.length === 0 && <p className="text-sm text-muted">{t('history.noChanges')}</p>}
      <ul className="grid gap-2">
        {diff?.files.map((file, index) => (
          <li key={file.path}>
            <details
              open={index === 0 && diff.files.length < 4}
              className="group overflow-hidden rounded-card border border-line bg-surface"
            >
              <summary className="flex min-h-10 cursor-pointer items-center gap-2 px-3 text-sm">
                <span className="min-w-0 flex-1 truncate font-mono text-xs">{file.path}</span>
                <span className={`text-xs ${tones[file.change]}`}>{t(`history.change.${file.change}`)}</span>
              </summary>
              <Suspense fallback={<div className="h-72 bg-sunken" />}>
                <DiffView path={file.path} before={file.before} after={file.after} />
              </Suspense>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
