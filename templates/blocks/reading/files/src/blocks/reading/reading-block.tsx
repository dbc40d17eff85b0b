import { History } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Link, useParams } from 'react-router';
import { moment } from '../../../shared/dates.ts';
import type { EntityDefinition } from '../../../shared/entity.ts';
import { access, useChanges, useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { ownRows } from '../records/own-rows.ts';
import { en, zh } from './text.ts';

export interface ReadingBlockProps {
  /** The history. */
  entity: EntityDefinition;
  /** Its relation to what is read, and its time. */
  of: string;
  at: string;
  /** Address of the page that lists it. */
  list?: string;
}

/** Notes that the row of this page was opened. */
export function ReadingBlock({ entity, of, at, list }: ReadingBlockProps) {
  const words = useWords({ en, zh });
  const { id } = useParams();
  const { rows, status } = useRows(entity);
  const changes = useChanges(entity);
  const noted = useRef<string>(undefined);
  const may = access.may('create', entity);
  useEffect(() => {
    if (status !== 'ready' || may !== 'yes' || id === undefined || noted.current === id) return;
    noted.current = id;
    const known = ownRows(entity, rows).find((row) => row[of] === id);
    // Seconds too: what is opened within a minute has an order.
    const opened = new Date();
    const now = `${moment(opened).now}:${opened.toISOString().slice(17, 23)}`;
    const note = known ? changes.update(known.id, { [at]: now }) : changes.create({ [of]: id, [at]: now });
    note.catch(() => undefined);
  }, [status, may, id, rows, entity, changes, of, at]);
  if (may === 'no') return null;
  return (
    <p className="flex flex-wrap items-center gap-2 text-sm text-muted-foreground">
      <History className="size-4" aria-hidden />
      {may === 'yes' ? words.kept : words.logIn}
      {may === 'yes' && list && (
        <Link className="text-link underline underline-offset-2" to={list}>
          {words.open}
        </Link>
      )}
    </p>
  );
}
