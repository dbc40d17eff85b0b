import { ExternalLink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useProject } from '../store/project-context.ts';
import { Logo } from '../ui/logo.tsx';
import { StatusPill } from '../ui/status-pill.tsx';
import { ProjectMenu } from './settings/project-menu.tsx';
import { projectTone } from './project-tone.ts';
import { ShareButton } from './share-button.tsx';
import { WorkedBy } from './worked-by.tsx';

const working = new Set(['drafting', 'queued', 'building', 'verifying', 'deploying']);

/** The app's name, where it stands, who builds and runs it, and how to get to it. */
export function WorkbenchHeader() {
  const { t } = useTranslation();
  const project = useProject((state) => state.project);
  const { status, release } = project;
  return (
    <header className="flex h-11 shrink-0 items-center gap-3 border-b border-line bg-surface px-3 max-md:h-13 max-md:gap-1.5 max-md:px-1.5">
      <title>{`${project.name} – Sprout`}</title>
      <Link
        to="/"
        aria-label={t('work.backHome')}
        title={t('work.backHome')}
        className="grid size-8 place-items-center rounded-control hover:bg-sunken max-md:size-11"
      >
        <Logo size={24} name={false} />
      </Link>
      <h1 className="min-w-0 truncate text-sm font-semibold">{project.name}</h1>
      <StatusPill tone={projectTone(status, release)} pulse={working.has(status)}>
        <span role="status">{t(`work.status.${status}`, { version: release ?? 0 })}</span>
        {release !== null && status !== 'live' && status !== 'idle' && (
          <span className="max-sm:hidden">{t('work.stillLive', { version: release })}</span>
        )}
      </StatusPill>
      <div className="flex-1" />
      <WorkedBy engine={project.engine} runtime={project.runtime} />
      {release !== null && (
        <>
          <ShareButton url={project.url} />
          <a
            href={project.url}
            target="_blank"
            rel="noreferrer"
            className="inline-flex h-8 shrink-0 items-center gap-1.5 rounded-control px-2 text-sm font-medium text-accent-ink hover:bg-sunken max-md:size-11 max-md:justify-center"
          >
            <span className="max-md:sr-only">{t('work.openApp')}</span>
            <ExternalLink aria-hidden className="size-4" />
          </a>
        </>
      )}
      <ProjectMenu />
    </header>
  );
}
