import { Sparkles, UserRound } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { ActionDefinition } from '../../../shared/action.ts';
import type { EntityDefinition } from '../../../shared/entity.ts';
import { fieldOf } from '../../../shared/entity.ts';
import type { Values } from '../../../shared/rows.ts';
import { access, useChanges, useFresh, useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import {
  ActionButton,
  Button,
  Card,
  EmptyState,
  FieldValue,
  LoadState,
  RecordDialog,
  RecordForm,
  showToast,
} from '../../ui/index.ts';
import { ownRows } from '../records/own-rows.ts';
import { Connections } from './connections.tsx';
import { furthest, labelOf, suggestedFor, type FitRules } from './fitting.ts';
import { PersonCard } from './person-card.tsx';
import { en, zh } from './text.ts';

export interface PartnersBlockProps extends Partial<FitRules> {
  entity: EntityDefinition;
  connections: EntityDefinition;
  view: 'mine' | 'suggested' | 'connections';
  request: readonly ActionDefinition[];
  answers?: readonly ActionDefinition[];
  show?: readonly string[];
  about?: string;
  mine: string;
  messages?: string;
}

/** One's own profile, who fits it, and with whom one is connected. */
export function PartnersBlock(props: PartnersBlockProps) {
  const { entity, view, show = [], about, request, answers = [], cross = [], common = [] } = props;
  const words = useWords({ en, zh });
  const { rows, status, retry } = useRows(entity);
  const { rows: kept } = useRows(props.connections);
  useFresh();
  const changes = useChanges(entity);
  const [editing, setEditing] = useState(false);
  const { person } = access;
  if (!person)
    return (
      <EmptyState
        icon={<UserRound className="size-6" />}
        title={words.logIn}
        action={
          <Button variant="primary" onClick={() => access.askLogIn({ kind: 'other' })}>
            {words.logInNow}
          </Button>
        }
      />
    );
  const me = rows.find((row) => row['owner'] === person.id);
  const connections = furthest(ownRows(props.connections, kept));
  const create = async (values: Values) => {
    await changes.create(values);
    showToast({ message: words.saved, tone: 'good' });
  };
  if (view === 'mine')
    return (
      <LoadState status={status} retry={retry}>
        {me ? (
          <div className="flex max-w-xl flex-col gap-4">
            <p className="text-muted-foreground">{words.seen}</p>
            <PersonCard
              entity={entity}
              row={me}
              show={show}
              about={about}
              actions={
                <Button variant="primary" onClick={() => setEditing(true)}>
                  {words.edit}
                </Button>
              }
            />
            {editing && <RecordDialog entity={entity} row={me} open onOpenChange={setEditing} />}
          </div>
        ) : (
          <Card className="flex max-w-2xl flex-col gap-5 p-5 sm:p-8">
            <div className="flex flex-col gap-1.5">
              <h2 className="font-heading text-xl font-semibold">{words.fillIn}</h2>
              <p className="text-muted-foreground">{words.fillInHint}</p>
            </div>
            <RecordForm
              entity={entity}
              initial={{ [entity.titleField]: person.name }}
              submitLabel={words.save}
              onSubmit={create}
            />
          </Card>
        )}
      </LoadState>
    );
  if (view === 'connections')
    return (
      <LoadState status={status} retry={retry}>
        <Connections
          entity={entity}
          profiles={rows}
          rows={connections}
          answers={answers}
          messages={props.messages}
        />
      </LoadState>
    );
  const toMine = (
    <Button asChild variant="primary">
      <Link to={props.mine}>{words.fillIn}</Link>
    </Button>
  );
  const known = new Set(connections.map((row) => String(row['profile'] ?? '')));
  const others = rows.filter((row) => row.id !== me?.id && !known.has(row.id));
  const suggested = me ? suggestedFor(me, others, { cross, common }) : [];
  return (
    <LoadState status={status} retry={retry}>
      {suggested.length === 0 ? (
        <EmptyState
          icon={<Sparkles className="size-6" />}
          title={me ? words.none : words.first}
          {...(me ? { text: words.noneHint } : {})}
          action={toMine}
        />
      ) : (
        <ul className="grid grid-cols-[minmax(0,1fr)] gap-5 sm:grid-cols-2 xl:grid-cols-3">
          {suggested.map(({ row, reasons }) => (
            <li key={row.id}>
              <PersonCard
                entity={entity}
                row={row}
                show={[]}
                about={about}
                actions={request.map((action) => (
                  <ActionButton
                    key={action.id}
                    action={action}
                    row={row}
                    rowTitle={String(row[entity.titleField] ?? '')}
                  />
                ))}
              >
                <div className="flex flex-col gap-2 rounded-md bg-primary-soft p-3 text-sm">
                  <p className="font-semibold">{words.why}</p>
                  <ul className="flex flex-col gap-1.5">
                    {reasons.map(({ field, value }) => {
                      const definition = fieldOf(entity, field);
                      return (
                        <li key={field} className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
                          <span>{labelOf(entity, field)}</span>
                          {definition && <FieldValue field={definition} value={value} links={false} />}
                        </li>
                      );
                    })}
                  </ul>
                </div>
              </PersonCard>
            </li>
          ))}
        </ul>
      )}
    </LoadState>
  );
}
