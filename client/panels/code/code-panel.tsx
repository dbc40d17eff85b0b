import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { useSearchParams } from 'react-router';
import { listFiles } from '../../api/code.ts';
import { useProject, useSlug } from '../../store/project-context.ts';
import { Notice } from '../../ui/notice.tsx';
import { useLoaded } from '../../ui/use-loaded.ts';
import { useNarrow } from '../../ui/use-narrow.ts';
import { ConflictView } from './conflict-view.tsx';
import { FileList } from './file-list.tsx';
import { loadEditor } from './load-editor.ts';
import { PublishBar } from './publish-bar.tsx';

const FileEditor = lazy(loadEditor);

/** The app's files, to read and to change; conflicts take its place while one waits for an answer. */
export default function CodePanel() {
  const { t } = useTranslation();
  // The editor is on its way while the files are still being listed.
  useEffect(() => void loadEditor(), []);
  const slug = useSlug();
  const narrow = useNarrow();
  const conflict = useProject((state) => state.conflict);
  const changed = useProject((state) => `${state.commits} ${state.releases[0]?.version ?? 0}`);
  const { value, failure } = useLoaded(`${slug} ${changed}`, async () => ({
    ...(await listFiles(slug)),
    changed,
  }));
  const [search, setSearch] = useSearchParams();
  const paths = value?.files.map((file) => file.path) ?? [];
  const live = useProject((state) => state.project.release !== null);
  // What is live has one, so it is read while the files are being listed.
  const readme = value ? paths.find((path) => path === 'README.md') : live ? 'README.md' : undefined;
  const open = search.get('file') ?? (narrow ? undefined : readme);
  const show = (path: string) =>
    setSearch((known) => {
      known.set('file', path);
      return known;
    });

  if (conflict) return <ConflictView conflict={conflict} />;
  if (failure) return <Notice tone="failed">{failure}</Notice>;
  if (value?.files.length === 0) return <p className="p-4 text-sm text-muted">{t('code.empty')}</p>;
  const files = <FileList paths={paths} open={open} onOpen={show} />;
  const editor = open ? (
    <Suspense fallback={<div className="h-full bg-surface" />}>
      <FileEditor key={open} path={open} base={value?.commit} />
    </Suspense>
  ) : (
    <p className="p-4 text-sm text-muted">{t('code.choose')}</p>
  );
  return (
    <div className="flex h-full flex-col">
      <PublishBar main={value?.changed === changed ? value.commit : undefined} />
      <Group orientation={narrow ? 'vertical' : 'horizontal'} className="min-h-0 flex-1">
        <Panel id="files" defaultSize={narrow ? '40' : 240} minSize={120}>
          {files}
        </Panel>
        <Separator aria-label={t('code.resize')} className={narrow ? 'h-px bg-line' : 'w-px bg-line'} />
        <Panel id="editor" minSize={160}>
          {editor}
        </Panel>
      </Group>
    </div>
  );
}
