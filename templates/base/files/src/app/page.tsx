import { useEffect, type ReactNode } from 'react';
import { appInfo } from './app-info.ts';

export interface PageProps {
  title: string;
  introduction?: string;
  /** A page that opens with a hero has its heading there. */
  hideHeading?: boolean;
  /** Beside the heading. */
  actions?: ReactNode;
  children?: ReactNode;
}

/** A destination: names the document, shows the heading and stacks what is on it. */
export function Page({ title, introduction, hideHeading, actions, children }: PageProps) {
  useEffect(() => {
    document.title = title === appInfo.name ? title : `${title} · ${appInfo.name}`;
  }, [title]);
  return (
    <div className="page-parts flex flex-wrap gap-(--page-gap)">
      {hideHeading ? null : (
        <div className="flex flex-wrap items-end justify-between gap-4">
          <div>
            <h1 className="font-heading text-[1.75rem] leading-tight font-semibold tracking-tight text-balance md:text-4xl">
              {title}
            </h1>
            {introduction && (
              <p className="mt-2 max-w-[68ch] text-pretty text-muted-foreground md:text-lg">{introduction}</p>
            )}
          </div>
          {actions}
        </div>
      )}
      {children}
    </div>
  );
}
