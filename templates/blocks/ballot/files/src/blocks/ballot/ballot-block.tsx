import { Lightbulb, Plus } from 'lucide-react';
import { useState } from 'react';
import type { ActionDefinition } from '../../../shared/action.ts';
import { actionOf } from '../../../shared/actions/index.ts';
import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row, Values } from '../../../shared/rows.ts';
import { access, useAction, useChanges, useFresh, useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Badge, Button, Card, Dialog, EmptyState, LoadState, RecordForm, showToast } from '../../ui/index.ts';
import { noAction } from '../records/no-action.ts';
import { RowActions } from '../records/row-actions.tsx';
import { en, zh } from './text.ts';

export interface BallotBlockProps {
  entity: EntityDefinition;
  note?: string;
  person?: string;
  votes: string;
  vote: readonly ActionDefinition[];
}

/** Suggestions with their votes, the one in front first. */
export function BallotBlock({ entity, note, person, votes, vote }: BallotBlockProps) {
  const words = useWords({ en, zh });
  const { rows, status, retry } = useRows(entity);
  useFresh();
  const changes = useChanges(entity);
  const [adding, setAdding] = useState(false);
  const count = (row: Row) => Number(row[votes] ?? 0);
  const total = rows.reduce((sum, row) => sum + count(row), 0);
  const sorted = rows.toSorted((one, other) => count(other) - count(one));
  const most = count(sorted[0] ?? { id: '' });
  const start = () => {
    if (access.may('create', entity) === 'logIn')
      return access.askLogIn({ kind: 'create', entity: entity.id, initial: undefined });
    return setAdding(true);
  };
  const add = async (values: Values) => {
    const row = await changes.create(values);
    setAdding(false);
    showToast({ message: words.suggested(String(row[entity.titleField] ?? '')), tone: 'good' });
  };
  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <p className="text-muted-foreground">{words.total(total)}</p>
        {access.may('create', entity) !== 'no' && (
          <Button variant="primary" icon={<Plus className="size-4" aria-hidden />} onClick={start}>
            {words.suggest}
          </Button>
        )}
      </div>
      <LoadState status={status} retry={retry}>
        {sorted.length === 0 ? (
          <EmptyState icon={<Lightbulb className="size-6" />} title={words.none} text={words.noneHint} />
        ) : (
          <ol className="flex flex-col gap-3">
            {sorted.map((row) => (
              <li key={row.id}>
                <Suggestion
                  row={row}
                  title={String(row[entity.titleField] ?? '')}
                  text={String(row[note ?? ''] ?? '')}
                  by={String(row[person ?? ''] ?? '')}
                  votes={count(row)}
                  share={total === 0 ? 0 : count(row) / total}
                  leads={most > 0 && count(row) === most}
                  vote={vote}
                />
              </li>
            ))}
          </ol>
        )}
      </LoadState>
      <Dialog open={adding} onOpenChange={setAdding} title={words.suggest}>
        <RecordForm
          entity={entity}
          submitLabel={words.send}
          onSubmit={add}
          onCancel={() => setAdding(false)}
        />
      </Dialog>
    </div>
  );
}

interface SuggestionProps {
  row: Row;
  title: string;
  text: string;
  by: string;
  votes: number;
  share: number;
  leads: boolean;
  vote: readonly ActionDefinition[];
}

function Suggestion({ row, title, text, by, votes, share, leads, vote }: SuggestionProps) {
  const words = useWords({ en, zh });
  const back = actionOf(vote[0]?.reverse ?? '') ?? noAction;
  const { available } = useAction(back);
  const mine = back !== noAction && available(row);
  return (
    <Card className="flex flex-col gap-3 p-5">
      <div className="flex flex-wrap items-start justify-between gap-4">
        <div className="flex min-w-0 flex-1 basis-64 flex-col gap-1.5">
          <h3 className="flex flex-wrap items-center gap-2 font-heading text-lg font-semibold">
            {title}
            {leads && <Badge tone="good">{words.leads}</Badge>}
            {mine && <Badge tone="information">{words.mine}</Badge>}
          </h3>
          {text !== '' && <p className="text-pretty">{text}</p>}
          {by !== '' && <p className="text-sm text-muted-foreground">{words.by(by)}</p>}
        </div>
        <RowActions actions={vote} row={row} title={title} size="medium" quiet={!leads} />
      </div>
      <div className="flex items-center gap-3">
        <span className="h-2.5 flex-1 overflow-hidden rounded-full bg-muted" aria-hidden>
          <span
            className="block h-full rounded-full bg-primary"
            style={{ width: `${String(Math.round(share * 100))}%` }}
          />
        </span>
        <span className="min-w-24 text-right text-sm tabular-nums">
          {words.votes(votes)} · {Math.round(share * 100)}%
        </span>
      </div>
    </Card>
  );
}
