import { Link } from 'react-router';
import { useWords } from '../../text/index.ts';
import { Card, EmptyState } from '../../ui/index.ts';
import type { Group } from './gather.tsx';
import type { Hit } from './match.ts';
import { en, zh } from './text.ts';

/** What was found, in groups; those with the best match first. */
export function SearchResults({ groups, text }: { groups: readonly Group[]; text: string }) {
  const words = useWords({ en, zh });
  const count = groups.reduce((sum, { hits }) => sum + hits.length, 0);
  const ordered = groups.toSorted((a, b) => (b.hits[0]?.worth ?? 0) - (a.hits[0]?.worth ?? 0));
  return (
    <div className="flex flex-col gap-8">
      <p role="status" className={count === 0 ? 'sr-only' : 'text-sm text-muted-foreground'}>
        {count === 0 ? words.nothing(text.trim()) : words.found(count, text.trim())}
      </p>
      {count === 0 && <EmptyState title={words.nothing(text.trim())} text={words.advice} />}
      {ordered.map(({ title, hits }) => (
        <section key={title} aria-label={title} className="flex flex-col gap-3">
          <h2 className="font-heading text-xl font-semibold">
            {title} <span className="text-base font-normal text-muted-foreground">{hits.length}</span>
          </h2>
          <Card>
            <ul className="divide-y divide-border">
              {hits.map((hit) => (
                <Result key={hit.key} hit={hit} />
              ))}
            </ul>
          </Card>
        </section>
      ))}
    </div>
  );
}

function Result({ hit: { title, excerpt, path } }: { hit: Hit }) {
  return (
    <li className="relative flex flex-col gap-1 px-5 py-4 hover:bg-muted/50">
      <h3 className="font-semibold break-words">
        {path ? (
          <Link
            to={path}
            className="text-link underline-offset-2 after:absolute after:inset-0 hover:underline"
          >
            {title}
          </Link>
        ) : (
          title
        )}
      </h3>
      {excerpt && <p className="text-sm leading-relaxed text-pretty text-muted-foreground">{excerpt}</p>}
    </li>
  );
}
