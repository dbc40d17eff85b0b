import { House, LogIn, LogOut, UserRound, UsersRound } from 'lucide-react';
import { Link, useLocation, useNavigate } from 'react-router';
import { isAdministrator } from '../../shared/accounts/may.ts';
import { addresses } from '../../shared/accounts/rules.ts';
import { askServer } from '../store/data-client.ts';
import { words as appWords } from '../text/index.ts';
import { Menu } from '../ui/menu.tsx';
import { showToast } from '../ui/toasts.ts';
import { logInPath } from './log-in-path.ts';
import { PersonMark } from './person-mark.tsx';
import { goAs } from './session.ts';
import { usePerson } from './use-person.ts';
import { words } from './words.ts';

const look =
  'inline-flex min-h-10 min-w-0 items-center gap-2 rounded-control px-2 text-sm font-medium whitespace-nowrap text-inherit transition-colors hover:bg-header-hover pointer-coarse:min-h-11';

/** Who is logged in, and the way out; the way in for everybody else. */
export function AccountMenu() {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const person = usePerson();
  if (!person) {
    if (pathname === addresses.logIn) return null;
    return (
      <Link to={logInPath(pathname + search, 'home')} className={look}>
        <LogIn className="size-4" aria-hidden />
        {words.logIn}
      </Link>
    );
  }
  const logOut = async () => {
    try {
      await askServer('/log-out', { method: 'POST' });
      goAs('/');
    } catch {
      showToast({ message: appWords.changeFailed, tone: 'bad' });
    }
  };
  return (
    <Menu
      trigger={
        <button type="button" className={look}>
          <PersonMark name={person.name} className="size-8 text-xs" />
          <span className="max-w-36 truncate max-sm:sr-only">{person.name}</span>
        </button>
      }
      items={[
        {
          id: 'welcome',
          label: words.welcome,
          icon: <House className="size-4" aria-hidden />,
          onSelect: () => void navigate(addresses.welcome),
        },
        {
          id: 'profile',
          label: words.profile,
          icon: <UserRound className="size-4" aria-hidden />,
          onSelect: () => void navigate(addresses.profile),
        },
        ...(isAdministrator(person.role)
          ? [
              {
                id: 'people',
                label: words.people,
                icon: <UsersRound className="size-4" aria-hidden />,
                onSelect: () => void navigate(addresses.people),
              },
            ]
          : []),
        {
          id: 'log-out',
          label: words.logOut,
          icon: <LogOut className="size-4" aria-hidden />,
          onSelect: () => void logOut(),
        },
      ]}
    />
  );
}
