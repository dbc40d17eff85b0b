import { useTranslation } from 'react-i18next';
import type { Release } from '../../../server/contract/release.ts';
import { useSay } from '../../text/said/say.ts';
import { Button } from '../../ui/button.tsx';
import { StatusPill } from '../../ui/status-pill.tsx';
import { RestoreDialog } from './restore-dialog.tsx';
import { useSayMoment } from '../../text/use-say-moment.ts';

interface ReleaseItemProps {
  release: Release;
  /** The release before it. */
  previous: Release | undefined;
  /** Shows what changed up to a commit. */
  onShow(to: string, from?: string): void;
}

/** A release: its picture, steps with their commits, checks, its own address, and going back to it. */
export function ReleaseItem({ release, previous, onShow }: ReleaseItemProps) {
  const { t } = useTranslation();
  const { sayWhole } = useSay();
  const sayMoment = useSayMoment('minute');
  const { version } = release;
  return (
    <li className="flex gap-4 rounded-card border border-line bg-surface p-3 max-sm:flex-col">
      {release.screenshot && (
        <img
          src={release.screenshot}
          alt={t('history.picture', { version })}
          loading="lazy"
          className="h-28 w-44 shrink-0 max-lg:h-20 max-lg:w-32 rounded-control border border-line object-cover object-top max-sm:h-40 max-sm:w-full"
        />
      )}
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-2">
          <span className="font-semibold">{t('history.version', { version })}</span>
          {release.current && <StatusPill tone="good">{t('history.current')}</StatusPill>}
          <time dateTime={release.createdAt} className="text-xs text-muted">
            {sayMoment(release.createdAt)}
          </time>
        </div>
        <p className="mt-0.5 text-sm break-words">{sayWhole(release.title)}</p>
        <ul className="mt-1.5 grid gap-0.5">
          {release.steps.map((step) => (
            <li key={step.id} className="flex items-center gap-2 text-xs text-muted">
              <button
                type="button"
                className="font-mono underline-offset-2 hover:text-ink hover:underline max-md:min-h-11"
                onClick={() => onShow(step.commit)}
              >
                {step.commit.slice(0, 7)}
              </button>
              <span className="min-w-0 truncate">{step.title}</span>
            </li>
          ))}
        </ul>
        <div className="mt-2 flex flex-wrap items-center gap-2">
          <span className="text-xs text-muted">{t('history.checks', { passed: release.checks.passed })}</span>
          <span className="ml-auto flex flex-wrap items-center justify-end gap-x-1 gap-y-2">
            {previous && (
              <Button size="small" tone="quiet" onClick={() => onShow(release.commit, previous.commit)}>
                {t('history.changes')}
              </Button>
            )}
            <a
              href={release.url}
              target="_blank"
              rel="noreferrer"
              className="inline-flex h-8 items-center rounded-control px-2.5 text-sm font-medium text-accent-ink hover:bg-sunken max-md:h-11"
            >
              {t('history.open', { version })}
            </a>
            {!release.current && <RestoreDialog release={release} />}
          </span>
        </div>
      </div>
    </li>
  );
}
