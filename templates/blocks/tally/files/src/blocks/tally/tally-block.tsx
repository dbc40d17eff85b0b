import { Pencil, Plus, RotateCcw, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { useChanges, useRows } from '../../store/index.ts';
import { locale, useWords } from '../../text/index.ts';
import {
  Button,
  Card,
  Field,
  IconButton,
  LoadState,
  RecordDialog,
  showToast,
  TextInput,
} from '../../ui/index.ts';
import { en, zh } from './text.ts';

export interface TallyBlockProps {
  entity: EntityDefinition;
  /** Fields that hold what is counted and how many there are. */
  name: string;
  count: string;
}

/** Counters with large buttons that keep what they counted. */
export function TallyBlock({ entity, name, count }: TallyBlockProps) {
  const words = useWords({ en, zh });
  const { rows, status, retry } = useRows(entity);
  const changes = useChanges(entity);
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const [renamed, setRenamed] = useState<Row>();
  // Two quick presses count twice, also before the first is kept.
  const [ahead, setAhead] = useState<ReadonlyMap<string, number>>(new Map());
  const latest = useRef(ahead);
  const turn = useRef(Promise.resolve());
  const put = (id: string, value: number | undefined) => {
    const next = new Map(latest.current);
    if (value === undefined) next.delete(id);
    else next.set(id, value);
    latest.current = next;
    setAhead(next);
  };
  const countOf = (row: Row) => ahead.get(row.id) ?? Number(row[count] ?? 0);
  const set = (row: Row, value: number) => {
    put(row.id, value);
    turn.current = turn.current.then(async () => {
      try {
        await changes.update(row.id, { [count]: value });
      } catch {
        showToast({ message: words.failed, tone: 'bad' });
      }
      if (latest.current.get(row.id) === value) put(row.id, undefined);
    });
  };
  const step = (row: Row, by: number) =>
    set(row, (latest.current.get(row.id) ?? Number(row[count] ?? 0)) + by);
  const reset = (row: Row) => {
    const before = countOf(row);
    set(row, 0);
    showToast({
      message: words.resetDone(String(row[name])),
      action: { label: words.undo, run: () => set(row, before) },
    });
  };
  const add = async () => {
    const wanted = typed.trim();
    const known = rows.some((row) => String(row[name]).toLowerCase() === wanted.toLowerCase());
    setError(wanted === '' ? words.fillIn : known ? words.another : undefined);
    if (wanted === '' || known) return;
    try {
      await changes.create({ [name]: wanted, [count]: 0 });
      setTyped('');
    } catch {
      showToast({ message: words.failed, tone: 'bad' });
    }
  };
  const shown = (value: number) => value.toLocaleString(locale).replace('-', '−');
  return (
    <LoadState status={status} retry={retry}>
      <div className="flex flex-col gap-6">
        <form
          noValidate
          className="flex max-w-2xl flex-wrap items-start gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <div className="min-w-56 flex-1">
            <Field label={words.name} required error={error}>
              {(control) => (
                <TextInput {...control} value={typed} onChange={(event) => setTyped(event.target.value)} />
              )}
            </Field>
          </div>
          <Button
            type="submit"
            variant="primary"
            className="sm:mt-7"
            icon={<Plus className="size-4" aria-hidden />}
          >
            {words.add}
          </Button>
        </form>
        {rows.length === 0 && <p className="text-muted-foreground">{words.none}</p>}
        <ul
          aria-label={entity.plural}
          className="grid grid-cols-[minmax(0,1fr)] gap-4 sm:grid-cols-2 xl:grid-cols-3"
        >
          {rows.map((row) => {
            const title = String(row[name]);
            return (
              <li key={row.id} className="grid">
                <Card className="flex flex-col gap-4 p-5">
                  <div className="flex items-center justify-between gap-2">
                    <h2 className="min-w-0 font-heading text-lg font-semibold break-words">{title}</h2>
                    <span className="flex shrink-0">
                      <IconButton
                        label={words.rename(title)}
                        icon={<Pencil className="size-4" />}
                        onClick={() => setRenamed(row)}
                      />
                      <IconButton
                        label={words.remove(title)}
                        icon={<Trash2 className="size-4" />}
                        onClick={() => void changes.remove(row.id)}
                      />
                    </span>
                  </div>
                  <p
                    aria-live="polite"
                    className="rounded-control bg-primary-soft py-5 text-center font-heading text-6xl font-semibold tracking-tight tabular-nums"
                  >
                    {shown(countOf(row))}
                  </p>
                  <div className="grid grid-cols-[1fr_2fr] gap-2">
                    <Button
                      size="large"
                      title={words.less(title)}
                      className="text-xl tabular-nums"
                      onClick={() => step(row, -1)}
                    >
                      −1
                    </Button>
                    <Button
                      variant="primary"
                      size="large"
                      title={words.more(title)}
                      className="text-xl tabular-nums"
                      onClick={() => step(row, 1)}
                    >
                      +1
                    </Button>
                  </div>
                  <Button
                    variant="ghost"
                    size="small"
                    className="self-center"
                    disabled={countOf(row) === 0}
                    icon={<RotateCcw className="size-4" aria-hidden />}
                    onClick={() => reset(row)}
                  >
                    {words.reset}
                  </Button>
                </Card>
              </li>
            );
          })}
        </ul>
        {rows.length > 1 && (
          <p className="text-muted-foreground">
            {words.total}:{' '}
            <strong className="text-foreground tabular-nums">
              {shown(rows.reduce((sum, row) => sum + countOf(row), 0))}
            </strong>
          </p>
        )}
      </div>
      {renamed && (
        <RecordDialog
          entity={entity}
          row={renamed}
          open
          onOpenChange={(open) => open || setRenamed(undefined)}
        />
      )}
    </LoadState>
  );
}
