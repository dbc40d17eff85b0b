import { ArrowRight } from 'lucide-react';
import { Link } from 'react-router';
import { Icon } from '../../ui/index.ts';
import type { DeskItem } from './desk-card.tsx';

/** A place to go that has nothing to count. */
export function DeskLink({ item: { label, path, icon, text } }: { item: DeskItem }) {
  return (
    <Link
      to={path}
      title={text}
      className="inline-flex min-h-11 items-center gap-2.5 rounded-control border border-border bg-card px-4 text-sm font-medium text-card-foreground transition-colors hover:border-primary"
    >
      <Icon name={icon} className="size-4 shrink-0 text-link" />
      {label}
      <ArrowRight className="size-4 shrink-0 text-muted-foreground" aria-hidden />
    </Link>
  );
}
