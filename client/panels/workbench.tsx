import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { openProject } from '../store/project-store.ts';
import { ProjectContext, useOpening } from '../store/project-context.ts';
import { useShortcuts } from '../actions/use-shortcuts.ts';
import { Notice } from '../ui/notice.tsx';
import { ConnectionNotice } from './connection-notice.tsx';
import { TroubleNotice } from './trouble-notice.tsx';
import { WorkbenchHeader } from './workbench-header.tsx';
import { WorkbenchLayout } from './workbench-layout.tsx';
import { WorkbenchSkeleton } from './workbench-skeleton.tsx';

/** One open project: chat on the left, work on the right. */
export function Component() {
  const { slug = '' } = useParams();
  return <OpenProject key={slug} slug={slug} />;
}

function OpenProject({ slug }: { slug: string }) {
  const [project] = useState(() => openProject(slug));
  useEffect(() => project.follow(), [project]);
  return (
    <ProjectContext value={project.store}>
      <Workbench />
    </ProjectContext>
  );
}

function Workbench() {
  const { t } = useTranslation();
  const ready = useOpening((project) => project.state !== undefined);
  const failure = useOpening((project) => project.failure);
  const connection = useOpening((project) => project.connection);
  useShortcuts();

  if (failure) {
    return (
      <main className="mx-auto mt-[20vh] grid max-w-md gap-4 px-4">
        <Notice tone="failed">{failure instanceof Error ? failure.message : String(failure)}</Notice>
        <Link to="/" className="text-sm font-medium text-accent-ink underline">
          {t('work.backHome')}
        </Link>
      </main>
    );
  }
  if (!ready) return <WorkbenchSkeleton />;
  return (
    <div className="flex h-full flex-col">
      <WorkbenchHeader />
      <ConnectionNotice lost={connection !== 'open'} />
      <TroubleNotice />
      <WorkbenchLayout />
    </div>
  );
}
