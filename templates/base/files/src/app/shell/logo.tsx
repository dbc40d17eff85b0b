import { Link } from 'react-router';
import { appInfo } from '../app-info.ts';

/** The app's name with its monogram; leads to the start page. */
export function Logo() {
  return (
    <Link to="/" className="flex min-h-11 min-w-0 items-center gap-2.5 rounded-control">
      <span
        aria-hidden
        className="flex size-8 shrink-0 items-center justify-center rounded-control bg-logo font-heading text-base font-bold text-logo-foreground"
      >
        {Array.from(appInfo.logo)[0]?.toLocaleUpperCase()}
      </span>
      <span className="line-clamp-2 font-heading text-lg leading-tight font-semibold tracking-tight">
        {appInfo.logo}
      </span>
    </Link>
  );
}
