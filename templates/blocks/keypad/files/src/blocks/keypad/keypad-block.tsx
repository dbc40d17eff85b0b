import { Delete, Trash2 } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { moment } from '../../../shared/dates.ts';
import type { EntityDefinition } from '../../../shared/entity.ts';
import { useChanges, useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Button, Card, classNames, showToast } from '../../ui/index.ts';
import { expressionOf, keyOf, nothing, press, shownOf, type Key } from './keypad.ts';
import { en, zh } from './text.ts';

export interface KeypadBlockProps {
  /** Where results are kept. */
  entity: EntityDefinition;
  title: string;
  history: { title: string; given: string; result: string; on: string };
}

const keys: readonly Key[] = [
  'clear', '±', '%', '÷',
  '7', '8', '9', '×',
  '4', '5', '6', '−',
  '1', '2', '3', '+',
  '0', '.', 'back', '=',
]; // prettier-ignore

/** A calculator with keys, whose results are kept. */
export function KeypadBlock({ entity, title, history }: KeypadBlockProps) {
  const words = useWords({ en, zh });
  const changes = useChanges(entity);
  const { rows } = useRows(entity);
  const [sum, setSum] = useState(nothing);
  const pad = useRef<HTMLDivElement>(null);
  const kept = rows
    .filter((row) => row[history.title] === title)
    .toReversed()
    .toSorted((one, other) => String(other[history.on] ?? '').localeCompare(String(one[history.on] ?? '')))
    .slice(0, 30);

  const use = (key: Key) => {
    const next = press(sum, key);
    setSum(next);
    const value = shownOf(next);
    if (key !== '=' || next === sum || !next.result || value === undefined) return;
    void changes
      .create({
        [history.title]: title,
        [history.given]: next.result.expression,
        [history.result]: `${next.result.expression} = ${value}`,
        [history.on]: moment(new Date()).now,
      })
      .catch(() => showToast({ message: words.notKept, tone: 'bad' }));
  };
  const type = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof HTMLElement)) return;
    if (target !== document.body && pad.current?.contains(target) !== true) return;
    const key = keyOf(event.key);
    // A key that has the focus is pressed by Enter itself.
    if (key === undefined || (event.key === 'Enter' && target.matches('button:focus-visible'))) return;
    event.preventDefault();
    use(key);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => type(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  const shown = shownOf(sum);
  return (
    <div className="grid max-w-4xl grid-cols-[minmax(0,1fr)] gap-5 md:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
      <Card className="flex flex-col gap-4 p-4 sm:p-6">
        <div ref={pad} role="group" aria-label={title} className="flex flex-col gap-4">
          <div className="flex min-h-28 flex-col justify-end rounded-control bg-primary-soft px-4 py-3 text-right">
            <p className="min-h-6 text-sm break-words text-muted-foreground tabular-nums">
              {expressionOf(sum)}
            </p>
            <p
              role="status"
              aria-label={words.result}
              className={classNames(
                'font-heading font-semibold tracking-tight break-all tabular-nums',
                (shown ?? '').length > 11 || shown === undefined ? 'text-2xl' : 'text-4xl sm:text-5xl',
              )}
            >
              {shown?.replace('-', '−') ?? words.divided}
            </p>
          </div>
          <div role="group" aria-label={words.keys} className="grid grid-cols-4 gap-2 sm:gap-2.5">
            {keys.map((key) => (
              <Button
                key={key}
                variant={key === '=' ? 'primary' : 'neutral'}
                aria-label={key === 'back' ? words.backspace : undefined}
                // Keys that were clicked leave the keyboard alone.
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => use(key)}
                className={classNames(
                  'min-h-14 px-0 text-xl tabular-nums sm:min-h-16',
                  /^[÷×−+]$/.test(key) && 'bg-primary-soft font-semibold',
                  /^(?:clear|±|%|back)$/.test(key) && 'bg-muted text-lg',
                )}
              >
                {key === 'back' ? <Delete className="size-5" aria-hidden /> : key === 'clear' ? 'C' : key}
              </Button>
            ))}
          </div>
        </div>
        <p className="hidden text-sm text-muted-foreground sm:block">{words.keyboard}</p>
      </Card>
      <Card className="flex flex-col gap-3 p-4 sm:p-6">
        <div className="flex min-h-9 items-center justify-between gap-3">
          <h2 className="font-heading text-lg font-semibold">{words.history}</h2>
          {kept.length > 0 && (
            <Button
              variant="ghost"
              size="small"
              icon={<Trash2 className="size-4" aria-hidden />}
              onClick={() => void Promise.all(kept.map((row) => changes.remove(row.id)))}
            >
              {words.clearHistory}
            </Button>
          )}
        </div>
        {kept.length === 0 ? (
          <p className="my-auto py-8 text-center text-pretty text-muted-foreground">{words.noHistory}</p>
        ) : (
          <ul
            aria-label={words.history}
            className="flex max-h-[28rem] flex-col divide-y divide-border overflow-y-auto"
          >
            {kept.map((row) => {
              const [given = '', value = ''] = String(row[history.result]).split(' = ');
              return (
                <li key={row.id}>
                  <button
                    type="button"
                    title={words.again(value)}
                    onClick={() => setSum({ terms: [], entry: value })}
                    className="flex w-full flex-col items-end gap-0.5 rounded-control px-2 py-2.5 text-right hover:bg-muted"
                  >
                    <span className="text-sm break-all text-muted-foreground tabular-nums">{given} =</span>
                    <span className="text-lg font-medium break-all tabular-nums">{value}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        )}
      </Card>
    </div>
  );
}
