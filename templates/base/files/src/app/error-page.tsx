import { TriangleAlert } from 'lucide-react';
import { words } from '../text/index.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from './page.tsx';

/** What a page shows instead of itself when it throws. The browser's console has the error. */
export function ErrorPage() {
  return (
    <Page title={words.errorTitle}>
      <EmptyState
        title={words.errorText}
        icon={<TriangleAlert className="size-6" />}
        action={
          <div className="flex flex-wrap justify-center gap-2">
            <Button variant="primary" onClick={() => window.location.reload()}>
              {words.reload}
            </Button>
            <Button asChild>
              <a href="/">{words.goHome}</a>
            </Button>
          </div>
        }
      />
    </Page>
  );
}
