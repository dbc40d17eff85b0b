import { ArrowBigUp, CircleCheck, Trash2 } from 'lucide-react';
import { useParams } from 'react-router';
import type { ActionDefinition } from '../../../shared/action.ts';
import { fieldOf, type EntityDefinition } from '../../../shared/entity.ts';
import { access, useChanges, useRows } from '../../store/index.ts';
import { locale, useWords } from '../../text/index.ts';
import { Badge, formatValue, IconButton, LoadState, Notice } from '../../ui/index.ts';
import { RowActions } from '../records/row-actions.tsx';
import { titleText } from '../records/title-text.ts';
import { RatingSummary } from './rating-summary.tsx';
import { RemarkForm } from './remark-form.tsx';
import { Stars } from './stars.tsx';
import { en, zh } from './text.ts';
import { saidHere, wordsOf, type Said } from './words-of.ts';

export interface RemarksBlockProps {
  entity: EntityDefinition;
  target: string;
  content: string;
  rating?: string;
  who: string;
  on: string;
  title: string;
  /** A number: how many agree. */
  votes?: string;
  /** Whether it is the accepted one. */
  accepted?: string;
  said?: Said;
  /** What the page shows, and its field that closes the form. */
  about?: EntityDefinition;
  closed?: string;
  actions?: readonly ActionDefinition[];
}

/** What people say about the row of the page, and the form to say something too. */
export function RemarksBlock(props: RemarksBlockProps) {
  const { entity, target, content, rating, who, on, title, votes, accepted, actions = [] } = props;
  const words = useWords({ en, zh });
  const { id } = useParams();
  const { rows, status, retry } = useRows(entity);
  const changes = useChanges(entity);
  const about = useRows(props.about ?? entity);
  const of = wordsOf(words, saidHere(props));
  if (id === undefined) return null;
  const said = rows
    .filter((row) => row[target] === id)
    .toReversed()
    .toSorted((one, other) => String(other[on] ?? '').localeCompare(String(one[on] ?? '')))
    .toSorted((one, other) => (votes ? Number(other[votes] ?? 0) - Number(one[votes] ?? 0) : 0))
    .toSorted((one, other) =>
      accepted ? Number(other[accepted] === true) - Number(one[accepted] === true) : 0,
    );
  const isClosed =
    props.closed !== undefined && about.rows.find((row) => row.id === id)?.[props.closed] === true;
  const dateField = fieldOf(entity, on);
  const ratings = said.flatMap((row) => {
    const value = rating === undefined ? undefined : row[rating];
    return typeof value === 'number' ? value : [];
  });
  return (
    <LoadState status={status} retry={retry}>
      <section className="flex max-w-4xl flex-col gap-5">
        <h2 className="font-heading text-2xl font-semibold">{title}</h2>
        <RatingSummary ratings={ratings} />
        {isClosed ? <Notice tone="waiting" title={words.closed} /> : <RemarkForm {...props} row={id} />}
        {rating === undefined && said.length > 0 && (
          <p className="text-sm text-muted-foreground">{of.count(said.length)}</p>
        )}
        {said.length === 0 ? (
          <p className="text-muted-foreground">{of.none}</p>
        ) : (
          <ul className="flex flex-col divide-y divide-border">
            {said.map((row) => {
              const stars = rating === undefined ? undefined : row[rating];
              const name = String(row[who] ?? '');
              return (
                <li key={row.id} className="flex gap-4 py-4">
                  <span
                    aria-hidden
                    className="flex size-10 shrink-0 items-center justify-center rounded-full bg-primary-soft font-semibold"
                  >
                    {Array.from(name)[0]?.toLocaleUpperCase()}
                  </span>
                  <div className="min-w-0 flex-1">
                    <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
                      <span className="font-medium">{name}</span>
                      {typeof stars === 'number' && <Stars value={stars} label={words.stars(stars)} />}
                      <span className="text-sm text-muted-foreground">
                        {dateField && formatValue(dateField, row[on], locale)}
                      </span>
                    </p>
                    <p className="mt-1 whitespace-pre-wrap">{String(row[content] ?? '')}</p>
                    {(votes || accepted || actions.length > 0) && (
                      <div className="mt-2 flex flex-wrap items-center gap-3 text-sm">
                        {votes && (
                          <span className="flex items-center gap-1 font-medium tabular-nums">
                            <ArrowBigUp className="size-4" aria-hidden />
                            {words.votes(Number(row[votes] ?? 0))}
                          </span>
                        )}
                        {accepted && row[accepted] === true && (
                          <Badge tone="good">
                            <CircleCheck className="mr-1 inline size-3.5" aria-hidden />
                            {fieldOf(entity, accepted)?.label}
                          </Badge>
                        )}
                        <RowActions actions={actions} row={row} title={titleText(entity, row)} quiet />
                      </div>
                    )}
                  </div>
                  {access.may('remove', entity, row) === 'yes' && (
                    <IconButton
                      label={`${words.remove}: ${name}`}
                      icon={<Trash2 className="size-4" />}
                      onClick={() => void changes.remove(row.id)}
                    />
                  )}
                </li>
              );
            })}
          </ul>
        )}
      </section>
    </LoadState>
  );
}
