import { useEffect, type ReactNode } from 'react';
import { appInfo } from './app-info.ts';
import { PageHeading, type PageHeadingProps } from './page-heading.tsx';

export interface PageProps extends PageHeadingProps {
  /** A page that opens with a hero has its heading there. */
  hideHeading?: boolean;
  children?: ReactNode;
}

/** A destination: names the document, shows the heading and stacks what is on it. */
export function Page({ title, hideHeading, children, ...heading }: PageProps) {
  useEffect(() => {
    document.title = title === appInfo.name ? title : `${title} · ${appInfo.name}`;
  }, [title]);
  return (
    <div className="page-parts flex flex-wrap gap-(--page-gap)">
      {hideHeading ? null : <PageHeading {...heading} title={title} />}
      {children}
    </div>
  );
}
