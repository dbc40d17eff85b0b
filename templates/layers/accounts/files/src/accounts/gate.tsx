import { LockKeyhole } from 'lucide-react';
import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import type { Access } from '../../shared/accounts/rules-type.ts';
import { appInfo } from '../app/app-info.ts';
import { Page } from '../app/page.tsx';
import { language } from '../text/index.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { logInPath } from './log-in-path.ts';
import { answer } from './people-access.ts';
import { roleLabel } from './role-label.ts';
import { SampleEntrances } from './sample-entrances.tsx';
import { me } from './session.ts';
import { words } from './words.ts';

/** Whether a page of the menu is for whoever asks, and is another one. */
function isOpen({ path, who }: { path: string; who?: readonly Access[] }): boolean {
  return path !== '/' && (!who || answer(who) === 'yes');
}

/** A page that is not for everybody: leads to the log-in, or says whom it is for. */
export function Gate({ who, children }: { who: readonly Access[]; children: ReactNode }) {
  const { pathname, search } = useLocation();
  if (answer(who) === 'yes') return children;
  // Whoever comes to the front door is led to what is open to them.
  const open = pathname === '/' ? appInfo.menu.find((entry) => isOpen(entry)) : undefined;
  if (open) return <Navigate to={open.path} replace />;
  if (!me.person) return <Navigate to={logInPath(pathname + search)} replace />;
  const named = who.map((each) =>
    each === 'signedIn' ? words.signedInPeople : each === 'owner' ? words.owners : roleLabel(each.slice(5)),
  );
  const others = me.samples.filter(({ role }) => who.includes(`role:${role}`));
  return (
    <Page title={words.notForYou}>
      <EmptyState
        title={words.onlyFor(named.join(language === 'zh' ? '、' : ', '))}
        icon={<LockKeyhole className="size-6" />}
        action={
          others.length > 0 && (
            <div className="w-80 max-w-full text-left">
              <SampleEntrances next={pathname + search} people={others} />
            </div>
          )
        }
      />
    </Page>
  );
}
