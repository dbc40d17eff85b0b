import { Editor } from '@monaco-editor/react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readFile, saveFile } from '../../api/code.ts';
import { useSlug } from '../../store/project-context.ts';
import { hasUnsaved, useUnsaved } from '../../store/unsaved.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { useLoaded } from '../../ui/use-loaded.ts';
import { editorTheme, languageOf } from './monaco.ts';

const options = {
  minimap: { enabled: false },
  fontFamily: 'JetBrains Mono Variable, monospace',
  fontSize: 13,
  scrollBeyondLastLine: false,
} as const;

interface FileEditorProps {
  path: string;
  /** The commit whose files are listed; unknown while they are being listed. */
  base: string | undefined;
}

/** One file. Saving makes a commit of the person's on top of what they saw. */
export default function FileEditor({ path, base }: FileEditorProps) {
  const { t } = useTranslation();
  const slug = useSlug();
  const { value: file, failure } = useLoaded(`${slug} ${path} ${base ?? ''}`, () =>
    readFile(slug, path, base),
  );
  const unsaved = useUnsaved(slug, path);
  const saving = useAttempt();
  const [saved, setSaved] = useState<{ commit: string; text: string }>();
  const { text } = unsaved;
  const changed = text !== undefined && text !== file?.content && text !== saved?.text;

  // What was saved stays shown until it has come back from the server.
  const { put } = unsaved;
  const content = file?.content;
  useEffect(() => {
    if (text !== undefined && text === content) put(undefined);
  }, [text, content, put]);
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent) => {
      if (hasUnsaved()) event.preventDefault();
    };
    window.addEventListener('beforeunload', onLeave);
    return () => window.removeEventListener('beforeunload', onLeave);
  }, []);

  const save = async () => {
    if (!changed || !file) return;
    await saving.start(async () => {
      const { commit } = await saveFile(slug, { path, content: text, base: file.commit });
      setSaved({ commit, text });
    });
  };

  if (failure && base !== undefined) return <Notice tone="failed">{failure}</Notice>;
  if (file?.binary) return <p className="p-4 text-sm text-muted">{t('code.binary')}</p>;
  return (
    <div
      className="flex h-full flex-col"
      onKeyDown={(event) => {
        if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        void save();
      }}
    >
      <div className="flex min-h-11 flex-wrap items-center gap-2 border-b border-line bg-surface px-3 py-1">
        {/* Where it is too long the folders are cut off, not the name. */}
        <span dir="rtl" className="min-w-24 flex-1 truncate text-left font-mono text-xs" title={path}>
          <bdi dir="ltr">{path}</bdi>
        </span>
        <span role="status" className={`text-xs ${changed ? 'text-waiting' : 'text-muted'}`}>
          {changed ? t('code.unsaved') : saved && t('code.saved', { commit: saved.commit.slice(0, 7) })}
        </span>
        <Button
          size="small"
          tone={changed ? 'primary' : 'neutral'}
          disabled={!changed}
          busy={saving.busy}
          onClick={() => void save()}
        >
          {t('code.save')}
        </Button>
      </div>
      {saving.failure && <Notice tone="failed">{saving.failure}</Notice>}
      <div className="min-h-0 flex-1">
        {file && (
          <Editor
            path={path}
            language={languageOf(path)}
            theme={editorTheme()}
            value={text ?? file.content}
            onChange={(value) => put(value === file.content ? undefined : value)}
            options={{ ...options, ariaLabel: path }}
          />
        )}
      </div>
    </div>
  );
}
