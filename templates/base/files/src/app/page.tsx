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
    <div className="flex flex-col gap-(--page-gap)">
      {hideHeading ? null : (
        <div className="flex flex-wrap items-end justify-between gap-4">
          <div>
            <h1 className="font-heading text-3xl leading-tight font-semibold tracking-tight text-balance md:text-4xl">
              {title}
            </h1>
            {introduction && <p className="mt-2 max-w-prose text-lg text-muted-foreground">{introduction}</p>}
          </div>
          {actions}
        </div>
      )}
      {children}
    </div>
  );
}
