import { PhoneCall } from 'lucide-react';
import { classNames } from '../../ui/class-names.ts';
import { appInfo } from '../app-info.ts';
import { pageWidth } from './page-width.ts';

/** The number for those who cannot wait, above every page. */
export function HotlineBand() {
  const hotline = appInfo.contact?.find(({ kind }) => kind === 'emergency');
  if (!hotline) return null;
  return (
    <aside aria-label={hotline.label} className="border-b border-border bg-card text-card-foreground">
      <a
        href={`tel:${hotline.value.replace(/[^+\d]/g, '')}`}
        className={classNames(
          'mx-auto flex min-h-10 w-full items-center gap-2 px-4 text-sm font-semibold hover:underline sm:px-6 pointer-coarse:min-h-11',
          pageWidth,
        )}
      >
        <PhoneCall className="size-4 shrink-0 text-link" aria-hidden />
        <span>
          {hotline.label && `${hotline.label}: `}
          <span className="text-link">{hotline.value}</span>
        </span>
      </a>
    </aside>
  );
}
