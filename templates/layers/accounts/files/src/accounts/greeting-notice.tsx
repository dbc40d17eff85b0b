import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { addresses } from '../../shared/accounts/rules.ts';
import { Notice } from '../ui/notice.tsx';
import { greeting } from './greeting.ts';
import { me } from './session.ts';
import { words } from './words.ts';

const text =
  greeting === 'registered'
    ? words.registered(me.person?.name ?? '')
    : greeting && words.welcomeBack(me.person?.name ?? '');

/** Greets whoever has just got in, until they go on to another page. */
export function GreetingNotice() {
  const { pathname } = useLocation();
  const [first] = useState(pathname);
  if (!text || pathname !== first || pathname === addresses.welcome) return null;
  return (
    <div role="status">
      <Notice
        tone="good"
        action={
          <Link to={addresses.welcome} className="inline-flex min-h-9 items-center font-medium text-link">
            {words.welcome}
          </Link>
        }
      >
        {text}
      </Notice>
    </div>
  );
}
