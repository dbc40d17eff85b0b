import { ExternalLink, Monitor, RotateCw, Smartphone, Tablet } from 'lucide-react';
import { ToggleGroup } from 'radix-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProject } from '../../store/project-context.ts';
import { IconButton } from '../../ui/icon-button.tsx';

export type PreviewWidth = 'phone' | 'tablet' | 'wide';

const icons = { phone: Smartphone, tablet: Tablet, wide: Monitor };
const widths = ['phone', 'tablet', 'wide'] as const;

interface PreviewBarProps {
  url: string;
  path: string;
  onGo(path: string): void;
  width: PreviewWidth;
  onWidth(width: PreviewWidth): void;
}

/** Where in the app, again, in a tab of its own, and how wide. */
export function PreviewBar({ url, path, onGo, width, onWidth }: PreviewBarProps) {
  const { t } = useTranslation();
  const pages = useProject((state) => state.plan?.order.pages);
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? path;
  const outside = !shown.startsWith('/');
  return (
    <div className="flex h-11 shrink-0 items-center gap-1.5 border-b border-line bg-surface px-2">
      <IconButton label={t('preview.reload')} onClick={() => onGo(path)}>
        <RotateCw aria-hidden className="size-4" />
      </IconButton>
      <form
        className="min-w-0 flex-1"
        onSubmit={(event) => {
          event.preventDefault();
          if (outside) return;
          onGo(shown);
          setTyped(undefined);
        }}
      >
        <div className="flex h-8 items-center rounded-control border border-line bg-sunken px-2.5 text-sm focus-within:border-accent">
          <span className="truncate text-muted max-lg:hidden">{new URL(url).host}</span>
          <input
            aria-label={t('preview.address')}
            aria-invalid={outside || undefined}
            title={outside ? t('preview.outside') : undefined}
            list="preview-pages"
            spellCheck={false}
            className={`min-w-0 flex-1 bg-transparent outline-none ${outside ? 'text-failed' : ''}`}
            value={shown}
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
        <datalist id="preview-pages">
          {pages
            ?.filter((page) => !page.path.includes(':'))
            .map((page) => (
              <option key={page.id} value={page.path} label={page.title} />
            ))}
        </datalist>
      </form>
      <ToggleGroup.Root
        type="single"
        aria-label={t('preview.width')}
        value={width}
        onValueChange={(value) => {
          const chosen = widths.find((known) => known === value);
          if (chosen) onWidth(chosen);
        }}
        className="flex max-md:hidden"
      >
        {widths.map((known) => {
          const Icon = icons[known];
          return (
            <ToggleGroup.Item
              key={known}
              value={known}
              aria-label={t(`preview.widths.${known}`)}
              title={t(`preview.widths.${known}`)}
              className="grid size-8 place-items-center rounded-control text-muted hover:text-ink data-[state=on]:bg-sunken data-[state=on]:text-accent-ink"
            >
              <Icon aria-hidden className="size-4" />
            </ToggleGroup.Item>
          );
        })}
      </ToggleGroup.Root>
      <a
        href={new URL(path, url).href}
        target="_blank"
        rel="noreferrer"
        aria-label={t('preview.openTab')}
        title={t('preview.openTab')}
        className="grid size-8 place-items-center rounded-control text-muted hover:bg-sunken hover:text-ink max-md:size-11"
      >
        <ExternalLink aria-hidden className="size-4" />
      </a>
    </div>
  );
}
