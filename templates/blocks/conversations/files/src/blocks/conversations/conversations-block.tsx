import { MessagesSquare } from 'lucide-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { ActionDefinition } from '../../../shared/action.ts';
import type { EntityDefinition } from '../../../shared/entity.ts';
import { access, useFresh, useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Badge, Button, Card, classNames, EmptyState, LoadState, SearchInput } from '../../ui/index.ts';
import { ownRows } from '../records/own-rows.ts';
import { conversationsOf, type Conversation } from './conversation-type.ts';
import { en, zh } from './text.ts';
import { Thread } from './thread.tsx';
import { usePeople } from './use-people.ts';

export interface ConversationsBlockProps {
  entity: EntityDefinition;
  actions: readonly ActionDefinition[];
}

/** People on the left, what was written with the one that the address names on the right. */
export function ConversationsBlock({ entity, actions }: ConversationsBlockProps) {
  const words = useWords({ en, zh });
  const [params, setParams] = useSearchParams();
  const { rows, status, retry } = useRows(entity);
  const people = usePeople(access.person?.id);
  const [query, setQuery] = useState('');
  useFresh();
  const [action] = actions;
  if (!action) return null;
  if (!access.person)
    return (
      <EmptyState
        icon={<MessagesSquare className="size-6" />}
        title={words.logIn}
        action={
          <Button variant="primary" onClick={() => access.askLogIn({ kind: 'other' })}>
            {words.logInNow}
          </Button>
        }
      />
    );
  const all = conversationsOf(people, ownRows(entity, rows));
  const open = all.find(({ person }) => person.id === params.get('with'));
  const shown = all.filter((each) => fits(each, query.trim().toLowerCase()));
  return (
    <LoadState status={status} retry={retry}>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[19rem_minmax(0,1fr)]">
        <Card className={classNames('flex flex-col overflow-hidden', open && 'max-lg:order-2')}>
          <div className="flex flex-col gap-3 p-4">
            <h2 className="font-heading text-base font-semibold">{words.people}</h2>
            <SearchInput label={words.search} value={query} onChange={setQuery} />
          </div>
          {shown.length === 0 && (
            <p className="px-4 pb-4 text-sm text-muted-foreground">
              {all.length === 0 ? words.nobody : words.noneFound}
            </p>
          )}
          <ul className="flex flex-col pb-2">
            {shown.map((each) => (
              <li key={each.person.id}>
                <button
                  type="button"
                  aria-current={each === open ? 'true' : undefined}
                  onClick={() => setParams({ with: each.person.id })}
                  className={classNames(
                    'flex min-h-14 w-full items-center gap-3 px-4 py-2 text-left hover:bg-muted',
                    each === open && 'bg-primary-soft',
                  )}
                >
                  <span
                    aria-hidden
                    className="flex size-9 shrink-0 items-center justify-center rounded-full bg-muted text-sm font-semibold"
                  >
                    {each.person.name.slice(0, 1)}
                  </span>
                  <span className="flex min-w-0 flex-1 flex-col">
                    <span className="truncate text-sm font-medium">{each.person.name}</span>
                    <span className="truncate text-xs text-muted-foreground">{previewOf(each, query)}</span>
                  </span>
                  {each.unread > 0 && (
                    <Badge tone="information">
                      <span aria-hidden>{each.unread}</span>
                      <span className="sr-only">{words.unread(each.unread)}</span>
                    </Badge>
                  )}
                </button>
              </li>
            ))}
          </ul>
        </Card>
        {open ? (
          <Thread key={open.person.id} entity={entity} action={action} conversation={open} />
        ) : (
          <EmptyState icon={<MessagesSquare className="size-6" />} title={words.choose} />
        )}
      </div>
    </LoadState>
  );
}

function fits({ person, lines }: Conversation, query: string): boolean {
  const texts = [person.name, ...lines.map((line) => String(line['content'] ?? ''))];
  return texts.some((text) => text.toLowerCase().includes(query));
}

/** The line that was looked for, else the last one. */
function previewOf({ lines }: Conversation, query: string): string {
  const said = query.trim().toLowerCase();
  const texts = lines.map((line) => String(line['content'] ?? ''));
  const found = said === '' ? undefined : texts.find((text) => text.toLowerCase().includes(said));
  return found ?? texts.at(-1) ?? '';
}
