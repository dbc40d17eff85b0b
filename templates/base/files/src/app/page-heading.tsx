import type { ReactNode } from 'react';
import { classNames } from '../ui/class-names.ts';
import { Icon } from '../ui/icon.tsx';
import { isSite } from './is-site.ts';
import { useActiveEntry } from './use-active-entry.ts';

export interface PageHeadingProps {
  title: string;
  introduction?: string;
  /** The way back, above the title. */
  back?: ReactNode;
  /** Beside the title. */
  actions?: ReactNode;
}

/** What a page opens with: a line in what is worked with; on a site a band as wide as the window, with the page's icon. */
export function PageHeading({ title, introduction, back, actions }: PageHeadingProps) {
  const icon = useActiveEntry()?.icon;
  return (
    <div
      className={classNames(
        'flex flex-wrap items-end justify-between gap-4',
        isSite && 'site-opening -mt-6 py-8 md:-mt-8 md:min-h-40 md:py-11',
      )}
    >
      <div className="min-w-0">
        {back && <div className={isSite ? 'mb-2' : 'mb-4'}>{back}</div>}
        <h1
          className={classNames(
            'font-heading text-[1.75rem] leading-tight font-semibold tracking-tight text-balance md:text-4xl',
            isSite && 'lg:text-5xl',
          )}
        >
          {title}
        </h1>
        {introduction && (
          <p className="mt-2 max-w-[68ch] text-pretty text-foreground/75 md:text-lg">{introduction}</p>
        )}
      </div>
      {actions}
      {isSite && (
        <span
          aria-hidden
          className="pointer-events-none absolute inset-y-0 right-0 -z-1 flex items-center text-link opacity-12 max-md:hidden"
        >
          <Icon name={icon} className="size-28" strokeWidth={1.25} />
        </span>
      )}
    </div>
  );
}
