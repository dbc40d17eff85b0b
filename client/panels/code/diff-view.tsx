import { DiffEditor } from '@monaco-editor/react';
import { useTranslation } from 'react-i18next';
import { editorTheme, languageOf } from './monaco.ts';

interface DiffViewProps {
  path: string;
  before: string;
  after: string;
}

/** The lines of a file before and after, read only. */
export default function DiffView({ path, before, after }: DiffViewProps) {
  const { t } = useTranslation();
  const lines = Math.max(before.split('\n').length, after.split('\n').length);
  return (
    <DiffEditor
      onMount={(editor) => {
        editor.getOriginalEditor().updateOptions({ ariaLabel: t('history.before', { path }) });
        editor.getModifiedEditor().updateOptions({ ariaLabel: t('history.after', { path }) });
      }}
      height={Math.min(480, 40 + lines * 18)}
      theme={editorTheme()}
      language={languageOf(path)}
      original={before}
      modified={after}
      options={{
        readOnly: true,
        minimap: { enabled: false },
        scrollBeyondLastLine: false,
        fontFamily: 'JetBrains Mono Variable, monospace',
        fontSize: 12,
        renderSideBySide: true,
        useInlineViewWhenSpaceIsLimited: true,
        hideUnchangedRegions: { enabled: true },
      }}
    />
  );
}
