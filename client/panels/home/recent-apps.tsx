import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ProjectSummary } from '../../../server/contract/project.ts';
import { listProjects } from '../../api/projects.ts';
import { Notice } from '../../ui/notice.tsx';
import { StatusPill } from '../../ui/status-pill.tsx';
import { useTick } from '../../ui/use-tick.ts';
import { useLoaded } from '../../ui/use-loaded.ts';
import { projectTone } from '../project-tone.ts';
import { useSayMoment } from '../../text/use-say-moment.ts';

/** How often where they stand is asked again. */
const everyMilliseconds = 5000;

/** The person's apps, newest first, each with its picture and where it stands. */
export function RecentApps() {
  const { t } = useTranslation();
  const { value: projects, failure } = useLoaded(`projects ${useTick(everyMilliseconds)}`, listProjects);
  if (failure && !projects)
    return (
      <div className="mx-auto mt-12 max-w-[720px]">
        <Notice tone="failed">{failure}</Notice>
      </div>
    );
  if (!projects?.length) return null;
  return (
    <section aria-labelledby="recent-title" className="mx-auto mt-12 max-w-[720px]">
      <h2 id="recent-title" className="text-sm font-semibold text-muted">
        {t('home.recent')}
      </h2>
      <ul className="mt-3 grid grid-cols-1 gap-4 sm:grid-cols-2">
        {projects.map((project) => (
          <li key={project.slug}>
            <AppCard project={project} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function AppCard({ project }: { project: ProjectSummary }) {
  const { t } = useTranslation();
  const { status, release } = project;
  const sayMoment = useSayMoment('day');
  return (
    <Link
      to={`/projects/${project.slug}`}
      className="block overflow-hidden rounded-card border border-line bg-surface transition-colors duration-150 hover:border-line-strong"
    >
      <div className="grid aspect-[16/10] place-items-center border-b border-line bg-sunken">
        {project.screenshot ? (
          <img src={project.screenshot} alt="" loading="lazy" className="size-full object-cover object-top" />
        ) : (
          <span aria-hidden className="text-xl font-semibold text-line-strong">
            {[...project.name.trim()].slice(0, 1).join('').toUpperCase()}
          </span>
        )}
      </div>
      <div className="grid grid-cols-1 gap-1 p-3">
        <div className="flex items-center gap-2">
          <span className="min-w-0 flex-1 truncate font-medium">{project.name}</span>
          <StatusPill tone={projectTone(status, release)}>
            {status === 'idle' && release === null
              ? t('home.notLive')
              : t(`work.status.${status}`, { version: release ?? 0 })}
          </StatusPill>
        </div>
        <div className="flex gap-2 text-xs text-muted">
          <span className="min-w-0 flex-1 truncate">{project.idea}</span>
          <time dateTime={project.updatedAt} className="whitespace-nowrap">
            {sayMoment(project.updatedAt)}
          </time>
        </div>
      </div>
    </Link>
  );
}
