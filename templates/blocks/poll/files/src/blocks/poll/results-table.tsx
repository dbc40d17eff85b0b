import { Link } from 'react-router';
import type { EntityDefinition } from '../../../shared/entity.ts';
import { pathOf } from '../../app/path-of.ts';
import { useWords } from '../../text/index.ts';
import { Badge, Card } from '../../ui/index.ts';
import { leaders, type Poll } from './count-votes.ts';
import { Results } from './results.tsx';
import { en, zh } from './text.ts';

/** What came out of every poll, those with most votes first. */
export function ResultsTable({ entity, polls }: { entity: EntityDefinition; polls: readonly Poll[] }) {
  const words = useWords({ en, zh });
  const sorted = polls.toSorted((one, other) => other.total - one.total);
  const total = polls.reduce((sum, poll) => sum + poll.total, 0);
  const facts = [
    [entity.plural, polls.length],
    [words.open, polls.filter(({ isOpen }) => isOpen).length],
    [words.totalVotes, total],
  ] as const;
  return (
    <div className="flex flex-col gap-6">
      <dl className="grid gap-4 sm:grid-cols-3">
        {facts.map(([label, value]) => (
          <Card key={label} className="p-5">
            <dt className="text-sm text-muted-foreground">{label}</dt>
            <dd className="font-heading text-3xl font-semibold tabular-nums">{value}</dd>
          </Card>
        ))}
      </dl>
      <ul className="grid grid-cols-[minmax(0,1fr)] gap-5 lg:grid-cols-2">
        {sorted.map((poll) => {
          const path = pathOf(entity, poll.row);
          const first = leaders(poll);
          return (
            <li key={poll.row.id}>
              <Card className="flex h-full flex-col gap-4 p-5">
                <h2 className="font-heading text-lg font-semibold">
                  {path ? <Link to={path}>{poll.title}</Link> : poll.title}
                </h2>
                <p className="flex flex-wrap items-center gap-2 text-sm text-muted-foreground">
                  <Badge tone={poll.isOpen ? 'good' : 'neutral'}>
                    {poll.isOpen ? words.open : words.closed}
                  </Badge>
                  {words.votes(poll.total)} ·{' '}
                  {first.length > 0 ? words.leading(first.join(', ')) : words.noVotes}
                </p>
                <Results poll={poll} mine={undefined} />
              </Card>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
