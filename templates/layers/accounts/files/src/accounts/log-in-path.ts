import { addresses } from '../../shared/accounts/rules.ts';
import { safePath } from './safe-path.ts';

/** The address of the log-in page, which leads back to where one is, or with `home` to what is one's own. */
export function logInPath(next: string, then?: 'home'): string {
  if (next === '/') return addresses.logIn;
  return `${addresses.logIn}?next=${encodeURIComponent(safePath(next))}${then ? '&welcome' : ''}`;
}
