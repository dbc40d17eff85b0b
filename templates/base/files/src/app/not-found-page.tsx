import { Compass } from 'lucide-react';
import { Link } from 'react-router';
import { words } from '../text/index.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from './page.tsx';

export function NotFoundPage() {
  return (
    <Page title={words.notFoundTitle}>
      <EmptyState
        title={words.notFound}
        icon={<Compass className="size-6" />}
        action={
          <Button variant="primary" asChild>
            <Link to="/">{words.goHome}</Link>
          </Button>
        }
      />
    </Page>
  );
}
