import { DiffEditor } from '@monaco-editor/react';
import type { DiffOnMount } from '@monaco-editor/react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { editorTheme, languageOf } from './monaco.ts';

/** A longer file scrolls. */
const tallest = 480;

interface DiffViewProps {
  path: string;
  before: string;
  after: string;
}

/** The lines of a file before and after, read only. */
export default function DiffView({ path, before, after }: DiffViewProps) {
  const { t } = useTranslation();
  const [height, setHeight] = useState(120);
  const shown = useRef<Parameters<DiffOnMount>[0]>(null);
  // The editor must let go of what it shows before that goes.
  useEffect(
    () => () => {
      const models = shown.current?.getModel();
      shown.current?.setModel(null);
      models?.original.dispose();
      models?.modified.dispose();
    },
    [],
  );

  const show: DiffOnMount = (editor) => {
    shown.current = editor;
    const modified = editor.getModifiedEditor();
    // As high as what is shown: unchanged lines are folded once the two sides were compared.
    const measure = () => {
      const contents = [editor.getOriginalEditor(), modified].map((side) => side.getContentHeight());
      setHeight(Math.min(tallest, Math.max(...contents) + 8));
    };
    modified.onDidContentSizeChange(measure);
    editor.onDidUpdateDiff(measure);
  };

  return (
    <DiffEditor
      onMount={show}
      height={height}
      keepCurrentOriginalModel
      keepCurrentModifiedModel
      theme={editorTheme()}
      language={languageOf(path)}
      original={before}
      modified={after}
      options={{
        readOnly: true,
        originalAriaLabel: t('history.before', { path }),
        modifiedAriaLabel: t('history.after', { path }),
        minimap: { enabled: false },
        scrollBeyondLastLine: false,
        renderOverviewRuler: false,
        scrollbar: { alwaysConsumeMouseWheel: false },
        fontFamily: 'JetBrains Mono Variable, monospace',
        fontSize: 12,
        renderSideBySide: true,
        useInlineViewWhenSpaceIsLimited: true,
        hideUnchangedRegions: { enabled: true },
      }}
    />
  );
}
