import { Search } from 'lucide-react';
import { useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { appInfo } from '../../app/app-info.ts';
import { useWords } from '../../text/index.ts';
import { en, zh } from './text.ts';

/** A field in the header that leads to the results; on narrow screens a link to the search. */
export function HeaderSearch() {
  const words = useWords({ en, zh });
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [text, setText] = useState('');
  const path = appInfo.search;
  if (path === undefined || pathname === path) return null;
  return (
    <>
      <form
        role="search"
        className="relative hidden lg:block"
        onSubmit={(event) => {
          event.preventDefault();
          void navigate(`${path}?q=${encodeURIComponent(text.trim())}`);
          setText('');
        }}
      >
        <Search
          className="pointer-events-none absolute top-1/2 left-3 size-4 -translate-y-1/2 text-muted-foreground"
          aria-hidden
        />
        <input
          type="search"
          aria-label={words.header}
          placeholder={words.header}
          value={text}
          onChange={(event) => setText(event.target.value)}
          className="min-h-10 w-44 rounded-control border border-input bg-field pr-3 pl-9 text-sm text-foreground placeholder:text-muted-foreground"
        />
      </form>
      <Link
        to={path}
        aria-label={words.go}
        className="flex size-11 items-center justify-center rounded-control hover:bg-header-hover lg:hidden"
      >
        <Search className="size-5" aria-hidden />
      </Link>
    </>
  );
}
