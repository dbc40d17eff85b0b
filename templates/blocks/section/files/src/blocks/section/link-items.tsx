import { ArrowRight } from 'lucide-react';
import { Link } from 'react-router';
import { Icon } from '../../ui/index.ts';
import type { SectionItem } from './section-item.ts';

/** No link stands alone on a line. */
const columns: Readonly<Record<number, string>> = {
  1: 'lg:grid-cols-3',
  2: 'lg:grid-cols-2',
  3: 'lg:grid-cols-3',
};

/** Pages that can be gone to. */
export function LinkItems({ items }: { items: readonly SectionItem[] }) {
  return (
    <ul className={`grid grid-cols-2 gap-3 ${columns[items.length % 4] ?? 'lg:grid-cols-4'}`}>
      {items.map(({ title, text, icon, path = '/' }) => (
        <li key={path}>
          <Link
            to={path}
            className="group flex h-full min-h-14 items-center gap-3 rounded-card border border-border bg-card p-3 text-card-foreground transition-colors hover:border-primary sm:p-4"
          >
            <span
              aria-hidden
              className="flex size-10 shrink-0 items-center justify-center rounded-full bg-primary-soft text-link"
            >
              <Icon name={icon} className="size-5" />
            </span>
            <span className="flex min-w-0 flex-1 flex-col gap-1">
              <span className="text-sm font-semibold break-words sm:text-base">{title}</span>
              {text !== title && (
                <span className="text-sm text-pretty text-muted-foreground max-sm:hidden">{text}</span>
              )}
            </span>
            <ArrowRight
              aria-hidden
              className="size-4 shrink-0 text-muted-foreground transition-transform group-hover:translate-x-0.5 max-sm:hidden motion-reduce:transition-none"
            />
          </Link>
        </li>
      ))}
    </ul>
  );
}
