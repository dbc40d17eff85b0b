import { ArrowRight } from 'lucide-react';
import { Link } from 'react-router';
import { Icon } from '../../ui/index.ts';
import type { SectionItem } from './section-item.ts';

/** Pages that can be gone to. */
export function LinkItems({ items }: { items: readonly SectionItem[] }) {
  return (
    <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
      {items.map(({ title, text, icon, path = '/' }) => (
        <li key={path}>
          <Link
            to={path}
            className="group flex h-full items-start gap-4 rounded-card border border-card-edge bg-card p-5 text-card-foreground hover:border-primary"
          >
            <span
              aria-hidden
              className="flex size-10 shrink-0 items-center justify-center rounded-full bg-primary-soft text-link"
            >
              <Icon name={icon} className="size-5" />
            </span>
            <span className="flex min-w-0 flex-1 flex-col gap-1">
              <span className="font-heading font-semibold">{title}</span>
              <span className="text-sm leading-relaxed text-pretty text-muted-foreground">{text}</span>
            </span>
            <ArrowRight
              aria-hidden
              className="mt-1 size-4 shrink-0 text-muted-foreground transition-transform group-hover:translate-x-0.5 motion-reduce:transition-none"
            />
          </Link>
        </li>
      ))}
    </ul>
  );
}
