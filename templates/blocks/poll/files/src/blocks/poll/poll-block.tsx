import { ChartBarBig, Plus } from 'lucide-react';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import type { ActionDefinition } from '../../../shared/action.ts';
import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { access, useFresh, useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Button, Chip, Dialog, EmptyState, LoadState, SearchInput } from '../../ui/index.ts';
import { pollOf } from './count-votes.ts';
import { myVote } from './my-votes.ts';
import { PollCard } from './poll-card.tsx';
import { PollForm } from './poll-form.tsx';
import { ResultsTable } from './results-table.tsx';
import { en, zh } from './text.ts';

export interface PollBlockProps {
  entity: EntityDefinition;
  votes: EntityDefinition;
  actions: readonly ActionDefinition[];
  view: 'list' | 'one' | 'results';
}

/** Questions to vote on, all of them, one of them, or only what came out. */
export function PollBlock({ entity, votes: kept, actions, view }: PollBlockProps) {
  const words = useWords({ en, zh });
  const { rows, status, retry } = useRows(entity);
  const { rows: votes } = useRows(kept);
  // Votes of others are counted as they come in.
  useFresh();
  const { id } = useParams();
  const [search, setSearch] = useSearchParams();
  const [editing, setEditing] = useState<Row | 'new'>();
  const [action] = actions;
  if (!action) return null;
  const show = search.get('show') ?? 'all';
  const query = (search.get('q') ?? '').trim().toLowerCase();
  const set = (name: string, value: string) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === '' || value === 'all') next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  const dialog = (
    <Dialog
      open={editing !== undefined}
      onOpenChange={(open) => !open && setEditing(undefined)}
      title={editing === 'new' ? words.newPoll(entity.singular) : entity.singular}
    >
      <PollForm
        entity={entity}
        row={editing === 'new' ? undefined : editing}
        onDone={() => setEditing(undefined)}
      />
    </Dialog>
  );
  const card = (row: Row, alone = false) => (
    <PollCard entity={entity} row={row} votes={votes} action={action} onEdit={setEditing} alone={alone} />
  );
  if (view === 'one') {
    const row = rows.find((each) => each.id === id);
    return (
      <LoadState status={status} retry={retry}>
        {row && <div className="max-w-2xl">{card(row, true)}</div>}
        {dialog}
      </LoadState>
    );
  }
  if (view === 'results')
    return (
      <LoadState status={status} retry={retry}>
        <ResultsTable entity={entity} polls={rows.map((row) => pollOf(row, votes))} />
      </LoadState>
    );
  const fits = (row: Row) => {
    const poll = pollOf(row, votes);
    const text = [poll.title, poll.description, ...poll.options].join(' ').toLowerCase();
    if (!text.includes(query)) return false;
    if (show === 'open') return poll.isOpen;
    if (show === 'closed') return !poll.isOpen;
    return show !== 'not-voted' || (poll.isOpen && myVote(row.id, votes) === undefined);
  };
  // What one can still vote on comes first, the newest at the top.
  const shown = rows
    .filter(fits)
    .toReversed()
    .toSorted((one, other) => Number(pollOf(other, votes).isOpen) - Number(pollOf(one, votes).isOpen));
  const start = () => {
    if (access.may('create', entity) === 'logIn')
      return access.askLogIn({ kind: 'create', entity: entity.id, initial: undefined });
    return setEditing('new');
  };
  const adder = access.may('create', entity) !== 'no' && (
    <Button variant="primary" icon={<Plus className="size-4" aria-hidden />} onClick={start}>
      {words.newPoll(entity.singular)}
    </Button>
  );
  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-wrap items-center gap-3">
        <div className="min-w-56 flex-1">
          <SearchInput
            label={words.search}
            value={search.get('q') ?? ''}
            onChange={(value) => set('q', value)}
          />
        </div>
        {adder}
      </div>
      <div className="flex flex-wrap gap-2">
        {(
          [
            ['all', words.all],
            ['open', words.open],
            ['closed', words.closed],
            ['not-voted', words.notVoted],
          ] as const
        ).map(([each, label]) => (
          <Chip key={each} pressed={show === each} onClick={() => set('show', each)}>
            {label}
          </Chip>
        ))}
      </div>
      <LoadState status={status} retry={retry}>
        {shown.length === 0 ? (
          <EmptyState
            icon={<ChartBarBig className="size-6" />}
            title={rows.length === 0 ? words.none : words.noneFound}
            {...(rows.length === 0 ? { text: words.noneHint } : {})}
          />
        ) : (
          <ul className="grid grid-cols-[minmax(0,1fr)] gap-5 lg:grid-cols-2">
            {shown.map((row) => (
              <li key={row.id}>{card(row)}</li>
            ))}
          </ul>
        )}
      </LoadState>
      {dialog}
    </div>
  );
}
