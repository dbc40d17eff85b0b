import { useEffect, useId, useState } from 'react';
import { Link } from 'react-router';
import { locale, useWords } from '../../text/index.ts';
import { Button } from '../../ui/index.ts';
import { leftUntil, nextMoment } from './next-moment.ts';
import { en, zh } from './text.ts';

export interface CountdownBlockProps {
  title: string;
  text?: string;
  anchor?: string;
  month?: number;
  day: number;
  time: string;
  action?: { label: string; path: string };
}

/** How long it is until something begins, counted down as one looks. */
export function CountdownBlock({ title, text, anchor, month, day, time, action }: CountdownBlockProps) {
  const words = useWords({ en, zh });
  const heading = useId();
  const [moment] = useState(() => nextMoment(new Date(), { month, day, time }));
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const clock = window.setInterval(() => setNow(new Date()), 1000);
    return () => window.clearInterval(clock);
  }, []);
  const left = leftUntil(moment, now);
  const parts = [
    { label: words.days, value: left.days },
    { label: words.hours, value: left.hours },
    { label: words.minutes, value: left.minutes },
    { label: words.seconds, value: left.seconds },
  ];
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(moment);
  return (
    <section
      id={anchor}
      aria-labelledby={heading}
      className="grid scroll-mt-24 grid-cols-[minmax(0,1fr)] items-center gap-x-12 gap-y-8 rounded-card bg-primary px-6 py-8 text-primary-foreground sm:px-10 sm:py-12 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]"
    >
      <div className="flex flex-col items-start gap-3">
        <h2
          id={heading}
          className="font-heading text-2xl font-semibold tracking-tight text-balance md:text-3xl"
        >
          {title}
        </h2>
        <p>
          <time dateTime={moment.toISOString()}>{words.until(when)}</time>
        </p>
        {text && <p className="max-w-[48ch] text-pretty">{text}</p>}
        {action && (
          <Button variant="neutral" size="large" asChild>
            <Link to={action.path}>{action.label}</Link>
          </Button>
        )}
      </div>
      <div role="timer" aria-label={words.left(left.days, left.hours)}>
        <dl className="grid grid-cols-4 gap-2 sm:gap-4">
          {parts.map(({ label, value }) => (
            <div
              key={label}
              className="flex flex-col-reverse items-center gap-1 rounded-control border border-current/30 px-1 py-4 sm:py-6"
            >
              <dt className="text-xs sm:text-sm">{label}</dt>
              <dd className="font-heading text-3xl leading-none font-semibold tabular-nums sm:text-5xl">
                {String(value).padStart(2, '0')}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}
