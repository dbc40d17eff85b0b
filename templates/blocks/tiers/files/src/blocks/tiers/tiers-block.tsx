import { Check, Minus } from 'lucide-react';
import { useId } from 'react';
import { Link } from 'react-router';
import { useWords } from '../../text/index.ts';
import { Button, classNames } from '../../ui/index.ts';
import { en, zh } from './text.ts';

interface Tier {
  name: string;
  text?: string;
  price: string;
  note?: string;
  values: readonly string[];
  best?: boolean;
  action?: { label: string; path: string };
}

export interface TiersBlockProps {
  title: string;
  introduction?: string;
  anchor?: string;
  tiers: readonly Tier[];
  lines: readonly string[];
  bestLabel?: string;
}

/** What is offered in several sizes, a column each. */
export function TiersBlock({ title, introduction, anchor, tiers, lines, bestLabel }: TiersBlockProps) {
  const heading = useId();
  return (
    <section id={anchor} aria-labelledby={heading} className="flex scroll-mt-24 flex-col gap-8">
      <div className="flex max-w-[60ch] flex-col gap-2">
        <h2
          id={heading}
          className="font-heading text-2xl font-semibold tracking-tight text-balance md:text-3xl"
        >
          {title}
        </h2>
        {introduction && <p className="text-pretty text-muted-foreground">{introduction}</p>}
      </div>
      <ul
        className={classNames(
          'grid grid-cols-[minmax(0,1fr)] items-stretch gap-5',
          tiers.length === 2 && 'md:grid-cols-2',
          tiers.length === 3 && 'lg:grid-cols-3',
          tiers.length === 4 && 'md:grid-cols-2 xl:grid-cols-4',
        )}
      >
        {tiers.map((tier) => (
          <li key={tier.name} className="flex">
            <TierCard tier={tier} lines={lines} bestLabel={bestLabel} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function TierCard({
  tier,
  lines,
  bestLabel,
}: {
  tier: Tier;
  lines: readonly string[];
  bestLabel: string | undefined;
}) {
  return (
    <article
      className={classNames(
        'relative flex w-full flex-col gap-6 rounded-card bg-card p-6 text-card-foreground sm:p-8',
        tier.best ? 'border-2 border-primary shadow-card' : 'border border-border',
      )}
    >
      <div className="flex flex-col gap-2">
        <div className="flex min-h-7 flex-wrap items-center justify-between gap-2">
          <h3 className="font-heading text-xl font-semibold">{tier.name}</h3>
          {tier.best && bestLabel && (
            <span className="rounded-full bg-primary px-3 py-1 text-xs font-medium text-primary-foreground">
              {bestLabel}
            </span>
          )}
        </div>
        {tier.text && <p className="text-sm text-pretty text-muted-foreground">{tier.text}</p>}
      </div>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="font-heading text-4xl font-semibold tracking-tight tabular-nums">{tier.price}</span>
        {tier.note && <span className="text-sm text-muted-foreground">{tier.note}</span>}
      </p>
      <ul className="flex flex-1 flex-col divide-y divide-border border-y border-border text-sm">
        {lines.map((line, index) => (
          <Line key={line} line={line} value={tier.values[index] ?? ''} />
        ))}
      </ul>
      {tier.action && (
        <Button variant={tier.best ? 'primary' : 'neutral'} size="large" asChild>
          <Link to={tier.action.path}>{tier.action.label}</Link>
        </Button>
      )}
    </article>
  );
}

function Line({ line, value }: { line: string; value: string }) {
  const words = useWords({ en, zh });
  const has = value === 'yes';
  const lacks = value === '' || value === 'no';
  return (
    <li className="flex items-start justify-between gap-4 py-2.5">
      <span className={classNames(lacks && 'text-muted-foreground')}>{line}</span>
      {has || lacks ? (
        <span className="inline-flex shrink-0">
          {has ? (
            <Check className="size-4 text-link" aria-hidden />
          ) : (
            <Minus className="size-4 text-muted-foreground" aria-hidden />
          )}
          <span className="sr-only">{has ? words.yes : words.no}</span>
        </span>
      ) : (
        <span className="text-right font-medium">{value}</span>
      )}
    </li>
  );
}
