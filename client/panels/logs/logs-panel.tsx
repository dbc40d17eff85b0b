import { ToggleGroup } from 'radix-ui';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readLogs } from '../../api/code.ts';
import { useProject, useSlug } from '../../store/project-context.ts';
import { Notice } from '../../ui/notice.tsx';
import { useTick } from '../../ui/use-tick.ts';
import { useLoaded } from '../../ui/use-loaded.ts';

const kinds = ['app', 'build'] as const;

/** How often a live log is read again. */
const everyMilliseconds = 1500;

/** What the app and its last build wrote, live. */
export default function LogsPanel() {
  const { t } = useTranslation();
  const slug = useSlug();
  const status = useProject((state) => state.project.status);
  const [kind, setKind] = useState<(typeof kinds)[number]>('app');
  const tick = useTick(everyMilliseconds);
  const end = useRef<HTMLDivElement>(null);
  const { value, failure } = useLoaded(`${slug} ${kind} ${status} ${tick}`, () => readLogs(slug, kind));

  const lines = value?.lines ?? [];
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'nearest' });
  }, [lines.length]);

  return (
    <div className="flex h-full flex-col bg-canvas">
      <ToggleGroup.Root
        type="single"
        aria-label={t('logs.kind')}
        value={kind}
        onValueChange={(value) => {
          const chosen = kinds.find((known) => known === value);
          if (chosen) setKind(chosen);
        }}
        className="flex gap-1 border-b border-line bg-surface p-1.5"
      >
        {kinds.map((known) => (
          <ToggleGroup.Item
            key={known}
            value={known}
            className="h-8 rounded-control px-3 text-sm text-muted data-[state=on]:bg-sunken data-[state=on]:font-medium data-[state=on]:text-ink max-md:h-11"
          >
            {t(`logs.${known}`)}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup.Root>
      {failure && <Notice tone="failed">{failure}</Notice>}
      <div role="log" aria-label={t('logs.output')} tabIndex={0} className="min-h-0 flex-1 overflow-auto p-3">
        {lines.length === 0 ? (
          <p className="text-sm text-muted">{t('logs.empty')}</p>
        ) : (
          <pre className="font-mono text-xs leading-relaxed whitespace-pre-wrap">{lines.join('\n')}</pre>
        )}
        <div ref={end} />
      </div>
    </div>
  );
}
