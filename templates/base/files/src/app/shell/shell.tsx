import { useRef } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { words } from '../../text/index.ts';
import { classNames } from '../../ui/class-names.ts';
import { Toaster } from '../../ui/toaster.tsx';
import { appInfo } from '../app-info.ts';
import { endNotices, notices } from '../slots.ts';
import { BottomBar } from './bottom-bar.tsx';
import { Footer } from './footer.tsx';
import { HotlineBand } from './hotline-band.tsx';
import { pageWidth } from './page-width.ts';
import { Sidebar } from './sidebar.tsx';
import { TopBar } from './top-bar.tsx';
import { useFocusOnNavigation } from './use-focus-on-navigation.ts';
import { useTellFrame } from './use-tell-frame.ts';

/** What stands around every page. */
export function Shell() {
  const main = useRef<HTMLElement>(null);
  useFocusOnNavigation(main);
  useTellFrame();
  const hasSidebar = appInfo.navigation === 'sidebar';
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#main"
        className="sr-only z-50 rounded-control bg-primary px-4 py-2 text-primary-foreground focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        {words.skip}
      </a>
      <HotlineBand />
      <TopBar />
      <div className="flex flex-1">
        {hasSidebar && <Sidebar />}
        <div className="flex min-w-0 flex-1 flex-col overflow-x-clip">
          <main
            id="main"
            ref={main}
            tabIndex={-1}
            className={classNames(
              'mx-auto flex w-full flex-1 flex-col gap-6 px-4 py-6 outline-none sm:px-6 md:py-8',
              pageWidth,
              hasSidebar && 'lg:px-10',
            )}
          >
            {notices.map((SomeNotice, index) => (
              <SomeNotice key={index} />
            ))}
            <Outlet />
            {endNotices.length > 0 && (
              <div className="mt-auto pt-6">
                {endNotices.map((SomeNotice, index) => (
                  <SomeNotice key={index} />
                ))}
              </div>
            )}
          </main>
          <Footer />
        </div>
      </div>
      <BottomBar />
      <Toaster />
      <ScrollRestoration />
    </div>
  );
}
