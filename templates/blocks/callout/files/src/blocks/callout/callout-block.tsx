import { ArrowRight } from 'lucide-react';
import { useId } from 'react';
import { Link } from 'react-router';

export interface CalloutBlockProps {
  title: string;
  text?: string;
  anchor?: string;
  action: { label: string; path: string };
}

/** What to do next, in a band that stands out. */
export function CalloutBlock({ title, text, anchor, action }: CalloutBlockProps) {
  const heading = useId();
  return (
    <section
      id={anchor}
      aria-labelledby={heading}
      className="flex scroll-mt-24 flex-wrap items-center justify-between gap-6 rounded-card bg-primary px-6 py-8 text-primary-foreground sm:px-10 sm:py-10"
    >
      <div className="flex max-w-[52ch] flex-col gap-2">
        <h2
          id={heading}
          className="font-heading text-2xl font-semibold tracking-tight text-balance md:text-3xl"
        >
          {title}
        </h2>
        {text && <p className="text-pretty">{text}</p>}
      </div>
      <Link
        to={action.path}
        className="inline-flex min-h-12 items-center gap-2 rounded-control border border-transparent bg-card px-6 font-medium text-card-foreground hover:bg-muted"
      >
        {action.label}
        <ArrowRight className="size-4" aria-hidden />
      </Link>
    </section>
  );
}
