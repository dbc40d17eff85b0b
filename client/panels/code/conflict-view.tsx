import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { resolveConflict } from '../../api/projects.ts';
import { useSlug } from '../../store/project-context.ts';
import type { Conflict } from '../../store/project-state.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { MarkedLines } from './marked-lines.tsx';

const sides = ['base', 'yours', 'sprouts'] as const;

/** Files where a hand edit and Sprout's change disagree: three columns, and what it will be. */
export function ConflictView({ conflict }: { conflict: Conflict }) {
  const { t } = useTranslation();
  const slug = useSlug();
  const [results, setResults] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(conflict.files.map((file) => [file.path, file.yours])),
  );
  const resolving = useAttempt();
  const put = (path: string, content: string) => setResults((known) => ({ ...known, [path]: content }));

  const resolve = () =>
    resolving.start(() =>
      resolveConflict(
        slug,
        conflict.run,
        Object.entries(results).map(([path, content]) => ({ path, content })),
      ),
    );

  return (
    <div className="@container h-full overflow-y-auto bg-canvas p-4" tabIndex={-1}>
      <Notice tone="waiting">
        <p className="font-medium">{t('code.conflict')}</p>
        <p>{t('code.conflictText')}</p>
      </Notice>
      {conflict.files.map((file) => (
        <section key={file.path} className="mt-4 rounded-card border border-line bg-surface p-3">
          <h2 className="font-mono text-sm font-semibold">{file.path}</h2>
          <div className="mt-2 grid gap-2 @lg:grid-cols-3">
            {sides.map((side) => (
              <div key={side} className="min-w-0">
                <div className="mb-1 flex items-center justify-between text-xs text-muted">
                  {t(`code.${side}`)}
                  <Button
                    size="small"
                    aria-label={t('code.takeOf', { side: t(`code.${side}`), file: file.path })}
                    onClick={() => put(file.path, file[side])}
                  >
                    {t('code.take')}
                  </Button>
                </div>
                <pre
                  tabIndex={0}
                  className="max-h-72 overflow-auto rounded-control bg-sunken p-2 font-mono text-xs"
                >
                  <MarkedLines text={file[side]} others={side === 'base' ? file.yours : file.base} />
                </pre>
              </div>
            ))}
          </div>
          <label className="mt-3 block text-xs text-muted">
            {t('code.result')}
            <textarea
              spellCheck={false}
              rows={12}
              className="mt-1 w-full rounded-control border border-line-strong bg-surface p-2 font-mono text-xs text-ink"
              value={results[file.path] ?? ''}
              onChange={(event) => put(file.path, event.target.value)}
            />
          </label>
        </section>
      ))}
      {resolving.failure && <Notice tone="failed">{resolving.failure}</Notice>}
      <div className="mt-4 flex justify-end">
        <Button tone="primary" size="large" busy={resolving.busy} onClick={() => void resolve()}>
          {t('code.resolve')}
        </Button>
      </div>
    </div>
  );
}
