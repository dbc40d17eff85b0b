import { MessageCircle } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ActionDefinition } from '../../../shared/action.ts';
import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { pathOf } from '../../app/path-of.ts';
import { locale, useWords } from '../../text/index.ts';
import { ActionButton, Badge, Button, formatDate } from '../../ui/index.ts';
import { initials } from './person-card.tsx';
import { en, zh } from './text.ts';

export interface ConnectionsProps {
  entity: EntityDefinition;
  profiles: readonly Row[];
  /** One for each person. */
  rows: readonly Row[];
  answers: readonly ActionDefinition[];
  messages?: string;
}

/** Requests to answer, those that wait, and who one is connected with. */
export function Connections({ entity, profiles, rows, answers, messages }: ConnectionsProps) {
  const words = useWords({ en, zh });
  const of = (state: string) => rows.filter((row) => row['state'] === state);
  const list = (
    shown: readonly Row[],
    empty: string,
    buttons: (row: Row, person: Row | undefined) => ReactNode,
  ) =>
    shown.length === 0 ? (
      <p className="text-muted-foreground">{empty}</p>
    ) : (
      <ul className="divide-y divide-border rounded-card card-frame bg-card text-card-foreground">
        {shown.map((row) => {
          const person = profiles.find(({ id }) => id === row['profile']);
          return (
            <li key={row.id} className="flex flex-wrap items-center gap-4 px-5 py-4">
              <Line entity={entity} person={person} row={row} />
              <div className="flex flex-wrap gap-2">{buttons(row, person)}</div>
            </li>
          );
        })}
      </ul>
    );
  const waiting = of('received');
  return (
    <div className="flex flex-col gap-8">
      <Part title={words.asks} count={waiting.length}>
        {list(waiting, words.noneAsks, (row) =>
          answers.map((action, index) => (
            <ActionButton
              key={action.id}
              action={action}
              row={row}
              size="small"
              rowTitle={String(row['withName'] ?? '')}
              quiet={index > 0}
            />
          )),
        )}
      </Part>
      <Part title={words.connected} count={of('connected').length}>
        {list(of('connected'), words.noneConnected, (row, person) =>
          messages && typeof person?.['owner'] === 'string' && person['owner'] !== '' ? (
            <Button asChild size="small">
              <Link
                to={`${messages}?with=${encodeURIComponent(person['owner'])}`}
                aria-label={words.writeTo(String(row['withName'] ?? ''))}
              >
                <MessageCircle className="size-4" aria-hidden />
                {words.write}
              </Link>
            </Button>
          ) : null,
        )}
      </Part>
      <Part title={words.waits} count={of('sent').length}>
        {list(of('sent'), words.noneWaits, () => (
          <Badge tone="waiting">{words.waits}</Badge>
        ))}
      </Part>
    </div>
  );
}

function Line({ entity, person, row }: { entity: EntityDefinition; person: Row | undefined; row: Row }) {
  const words = useWords({ en, zh });
  const name = String(person?.[entity.titleField] ?? row['withName'] ?? words.somebody);
  const path = person && pathOf(entity, person);
  const note = String(row['note'] ?? '');
  return (
    <div className="flex min-w-0 flex-1 basis-64 items-center gap-3">
      <span
        aria-hidden
        className="flex size-11 shrink-0 items-center justify-center rounded-full bg-primary font-semibold text-primary-foreground"
      >
        {initials(name)}
      </span>
      <div className="flex min-w-0 flex-col">
        <span className="font-semibold">{path ? <Link to={path}>{name}</Link> : name}</span>
        {note !== '' && <span className="text-pretty">{note}</span>}
        <span className="text-sm text-muted-foreground">
          {formatDate(String(row['at'] ?? '').slice(0, 10), locale)}
        </span>
      </div>
    </div>
  );
}

function Part({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-3">
      <h2 className="flex items-center gap-2 font-heading text-xl font-semibold">
        {title}
        {count > 0 && <Badge tone="neutral">{count}</Badge>}
      </h2>
      {children}
    </section>
  );
}
