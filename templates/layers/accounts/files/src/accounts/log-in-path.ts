import { addresses } from '../../shared/accounts/rules.ts';
import { safePath } from './safe-path.ts';

/** The address of the log-in page, which leads back to where one is. */
export function logInPath(next: string): string {
  return next === '/' ? addresses.logIn : `${addresses.logIn}?next=${encodeURIComponent(safePath(next))}`;
}
