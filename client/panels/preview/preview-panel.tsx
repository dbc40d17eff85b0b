import { Sprout } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProject } from '../../store/project-context.ts';
import { PreviewBar, type PreviewWidth } from './preview-bar.tsx';
import { PreviewFrame } from './preview-frame.tsx';

const widths: Record<PreviewWidth, number | undefined> = { phone: 390, tablet: 820, wide: undefined };

/** The running app beside the chat. */
export function PreviewPanel() {
  const { t } = useTranslation();
  const { url, release, name } = useProject((state) => state.project);
  const underWay = useProject(({ run }) => run !== null && run.endedAt === null);
  const [width, setWidth] = useState<PreviewWidth>('wide');
  // A visit is a path and a number, so that going to the same place again loads it again.
  const [visit, setVisit] = useState({ path: '/', count: 0 });
  const go = (path: string) => setVisit(({ count }) => ({ path, count: count + 1 }));
  // Where the person went in the app itself: nothing is loaded, the next release opens there.
  const follow = (path: string) => setVisit((visit) => (visit.path === path ? visit : { ...visit, path }));

  if (release === null) {
    return (
      <div className="grid h-full place-items-center bg-sunken p-6 text-center">
        <div>
          <Sprout aria-hidden className="mx-auto size-10 text-line-strong" />
          <p className="mt-3 text-base font-medium">{t('preview.nothing')}</p>
          <p className="mt-1 text-sm text-muted">
            {underWay ? t('preview.underWay') : t('preview.nothingText')}
          </p>
        </div>
      </div>
    );
  }
  return (
    <div className="flex h-full flex-col bg-sunken">
      <PreviewBar url={url} path={visit.path} onGo={go} width={width} onWidth={setWidth} />
      <div className="min-h-0 flex-1 overflow-auto">
        <div
          className="mx-auto h-full bg-surface"
          style={{ width: widths[width] ?? '100%', maxWidth: '100%' }}
        >
          <PreviewFrame
            title={t('preview.frame', { app: name })}
            address={new URL(visit.path, url).href}
            version={`${release}.${visit.count}`}
            onAddress={follow}
          />
        </div>
      </div>
    </div>
  );
}
