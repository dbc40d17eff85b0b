import { Editor } from '@monaco-editor/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readFile, saveFile } from '../../api/code.ts';
import { useSlug } from '../../store/project-context.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useLoaded } from '../../ui/use-loaded.ts';
import { editorTheme, languageOf } from './monaco.ts';

/** One file. Saving makes a commit of the person's on top of what they saw. */
export function FileEditor({ path, base }: { path: string; base: string }) {
  const { t } = useTranslation();
  const slug = useSlug();
  const { value: file, failure } = useLoaded(`${slug} ${path} ${base}`, () => readFile(slug, path, base));
  const [typed, setTyped] = useState<string>();
  const [saving, setSaving] = useState(false);
  const [refused, setRefused] = useState<string>();
  const changed = typed !== undefined && typed !== file?.content;

  const save = async () => {
    if (!changed) return;
    setSaving(true);
    setRefused(undefined);
    try {
      await saveFile(slug, { path, content: typed, base });
    } catch (error) {
      setRefused(error instanceof Error ? error.message : String(error));
    } finally {
      setSaving(false);
    }
  };

  if (failure) return <Notice tone="failed">{failure}</Notice>;
  if (file?.binary) return <p className="p-4 text-sm text-muted">{t('code.binary')}</p>;
  return (
    <div
      className="flex h-full flex-col"
      onKeyDown={(event) => {
        if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        void save();
      }}
    >
      <div className="flex min-h-10 flex-wrap items-center gap-2 border-b border-line bg-surface px-3 py-1">
        <span className="min-w-0 flex-1 truncate font-mono text-xs">{path}</span>
        {changed && <span className="text-xs text-waiting">{t('code.unsaved')}</span>}
        <Button
          size="small"
          tone={changed ? 'primary' : 'neutral'}
          disabled={!changed}
          busy={saving}
          onClick={() => void save()}
        >
          {t('code.save')}
        </Button>
      </div>
      {refused && <Notice tone="failed">{refused}</Notice>}
      <div className="min-h-0 flex-1">
        {file && (
          <Editor
            path={path}
            language={languageOf(path)}
            theme={editorTheme()}
            value={file.content}
            onChange={(value) => setTyped(value ?? '')}
            options={{
              minimap: { enabled: false },
              fontFamily: 'JetBrains Mono Variable, monospace',
              fontSize: 13,
              scrollBeyondLastLine: false,
              ariaLabel: path,
            }}
          />
        )}
      </div>
    </div>
  );
}
