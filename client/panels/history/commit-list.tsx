import { useTranslation } from 'react-i18next';
import { listCommits } from '../../api/code.ts';
import { useProject, useSlug } from '../../store/project-context.ts';
import { useSay } from '../../text/said/say.ts';
import { Notice } from '../../ui/notice.tsx';
import { useLoaded } from '../../ui/use-loaded.ts';
import { useSayMoment } from '../../text/use-say-moment.ts';

/** All commits, newest first, Sprout's and the person's. */
export function CommitList({ onCommit }: { onCommit(commit: string): void }) {
  const { t } = useTranslation();
  const { sayWhole } = useSay();
  const slug = useSlug();
  const added = useProject((state) => `${state.commits} ${state.releases[0]?.version ?? 0}`);
  const { value: commits, failure } = useLoaded(`${slug} ${added}`, () => listCommits(slug));
  const sayMoment = useSayMoment('minute');
  if (failure) return <Notice tone="failed">{failure}</Notice>;
  if (!commits?.length) return null;
  return (
    <section aria-labelledby="commits-title" className="mt-6">
      <h2 id="commits-title" className="text-sm font-semibold text-muted">
        {t('history.commits')}
      </h2>
      <ol className="mt-2 divide-y divide-line rounded-card border border-line bg-surface">
        {commits.map((commit) => (
          <li key={commit.commit}>
            <button
              type="button"
              className="flex min-h-10 w-full max-md:min-h-11 items-center gap-3 px-3 py-1.5 text-left text-sm hover:bg-sunken"
              onClick={() => onCommit(commit.commit)}
            >
              <span className="font-mono text-xs text-muted">{commit.commit.slice(0, 7)}</span>
              <span className="min-w-0 flex-1 truncate">{sayWhole(commit.title)}</span>
              {commit.author === 'person' && (
                <span className="text-xs text-information">{t('history.byYou')}</span>
              )}
              <time dateTime={commit.at} className="text-xs whitespace-nowrap text-muted max-sm:hidden">
                {sayMoment(commit.at)}
              </time>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
