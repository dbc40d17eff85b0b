import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { ActionDefinition } from '../../../shared/action.ts';
import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { pathOf } from '../../app/path-of.ts';
import { access, useAction, useChanges } from '../../store/index.ts';
import { locale, useWords } from '../../text/index.ts';
import { Badge, Button, Card, formatDate, IconButton, showToast } from '../../ui/index.ts';
import { pollOf } from './count-votes.ts';
import { myVote, rememberVote } from './my-votes.ts';
import { Results } from './results.tsx';
import { en, zh } from './text.ts';

export interface PollCardProps {
  entity: EntityDefinition;
  row: Row;
  votes: readonly Row[];
  action: ActionDefinition;
  onEdit: (row: Row) => void;
  /** On a page of its own its title stands above. */
  alone?: boolean;
}

/** A question with its options; once answered or closed, with its results. */
export function PollCard({ entity, row, votes, action, onEdit, alone }: PollCardProps) {
  const words = useWords({ en, zh });
  const { run } = useAction(action);
  const changes = useChanges(entity);
  const [chosen, setChosen] = useState<string>();
  const [showing, setShowing] = useState(false);
  const [said, setSaid] = useState<string>();
  const poll = pollOf(row, votes);
  const mine = myVote(row.id, votes);
  const path = pathOf(entity, row);
  const canVote = poll.isOpen && mine === undefined;
  const setClosed = async (closed: boolean) => {
    // What is opened again after its last day has no last day any more.
    const over = !closed && row['closed'] !== true;
    await changes.update(row.id, { closed, ...(over ? { endDate: null } : {}) });
    showToast({ message: (closed ? words.closedNow : words.openNow)(poll.title), tone: 'good' });
  };
  const vote = async () => {
    if (chosen === undefined) return showToast({ message: words.chooseFirst, tone: 'bad' });
    const result = await run(row, { choice: chosen });
    if (!result.ok) return undefined;
    rememberVote(row.id, chosen);
    setSaid(words.voted(chosen));
    return undefined;
  };
  return (
    <Card className="flex h-full flex-col gap-4 p-5">
      <div className="flex items-start justify-between gap-3">
        <div className="flex min-w-0 flex-col gap-1.5">
          {!alone && (
            <h2 className="font-heading text-lg font-semibold">
              {path ? <Link to={path}>{poll.title}</Link> : poll.title}
            </h2>
          )}
          <p className="flex flex-wrap items-center gap-2 text-sm text-muted-foreground">
            <Badge tone={poll.isOpen ? 'good' : 'neutral'}>{poll.isOpen ? words.open : words.closed}</Badge>
            {words.votes(poll.total)}
            {poll.endDate !== '' &&
              row['closed'] !== true &&
              ` · ${(poll.isOpen ? words.openUntil : words.closedOn)(formatDate(poll.endDate, locale))}`}
          </p>
        </div>
        <span className="flex">
          {access.may('update', entity, row) === 'yes' && (
            <IconButton
              label={words.edit(poll.title)}
              icon={<Pencil className="size-4" />}
              onClick={() => onEdit(row)}
            />
          )}
          {access.may('remove', entity, row) === 'yes' && (
            <IconButton
              label={words.remove(poll.title)}
              icon={<Trash2 className="size-4" />}
              onClick={() => void changes.remove(row.id)}
            />
          )}
        </span>
      </div>
      {poll.description !== '' && <p>{poll.description}</p>}
      {canVote && !showing ? (
        <div role="radiogroup" aria-label={poll.title} className="flex flex-col gap-2">
          {poll.options.map((option) => (
            <label
              key={option}
              className={`flex min-h-11 cursor-pointer items-center gap-3 rounded-control border px-3 py-2 transition-colors ${chosen === option ? 'border-primary bg-primary-soft' : 'border-input hover:bg-muted'}`}
            >
              <input
                type="radio"
                name={`poll-${row.id}`}
                checked={chosen === option}
                onChange={() => setChosen(option)}
                className="size-4.5 accent-[var(--primary)]"
              />
              {option}
            </label>
          ))}
        </div>
      ) : (
        <Results poll={poll} mine={mine} />
      )}
      <p aria-live="polite" className="font-medium text-good empty:hidden">
        {said}
      </p>
      {access.may('update', entity, row) === 'yes' && (
        <Button size="small" className="self-start" onClick={() => void setClosed(poll.isOpen)}>
          {poll.isOpen ? words.close : words.reopen}
        </Button>
      )}
      {canVote && (
        <div className="mt-auto flex flex-wrap gap-3">
          {!showing && (
            <Button variant="primary" onClick={() => void vote()}>
              {words.vote}
            </Button>
          )}
          <Button variant="ghost" onClick={() => setShowing(!showing)}>
            {showing ? words.showOptions : words.showResults}
          </Button>
        </div>
      )}
    </Card>
  );
}
