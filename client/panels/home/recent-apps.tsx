import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ProjectSummary } from '../../../server/contract/project.ts';
import { listProjects } from '../../api/projects.ts';
import { StatusPill } from '../../ui/status-pill.tsx';
import { projectTone } from '../project-tone.ts';

/** The person's apps, newest first, each with its picture and where it stands. */
export function RecentApps() {
  const { t } = useTranslation();
  const [projects, setProjects] = useState<readonly ProjectSummary[]>();

  useEffect(() => {
    listProjects().then(setProjects, () => setProjects([]));
  }, []);

  if (!projects?.length) return null;
  return (
    <section aria-labelledby="recent-title" className="mt-12">
      <h2 id="recent-title" className="text-sm font-semibold text-muted">
        {t('home.recent')}
      </h2>
      <ul className="mt-3 grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {projects.map((project) => (
          <li key={project.slug}>
            <Link
              to={`/projects/${project.slug}`}
              className="block overflow-hidden rounded-card border border-line bg-surface transition-colors duration-150 hover:border-line-strong"
            >
              <div className="aspect-[16/10] border-b border-line bg-sunken">
                {project.screenshot && (
                  <img
                    src={project.screenshot}
                    alt=""
                    loading="lazy"
                    className="size-full object-cover object-top"
                  />
                )}
              </div>
              <div className="flex items-center gap-2 p-3">
                <span className="min-w-0 flex-1 truncate font-medium">{project.name}</span>
                <StatusPill tone={projectTone(project.status, project.release)}>
                  {project.release ? t('home.live', { version: project.release }) : t('home.notLive')}
                </StatusPill>
              </div>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
