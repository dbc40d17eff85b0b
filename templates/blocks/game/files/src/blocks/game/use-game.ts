import { useEffect, useMemo, useState } from 'react';
import { moment } from '../../../shared/dates.ts';
import { access, useChanges, useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { kept, rules } from './rules.ts';
import type { Amounts, Rules } from './rules-type.ts';
import { minus, missing, stateOf, type Move, type State } from './state.ts';
import { en, zh } from './text.ts';

/** What a player does: a move, with what it costs and what is said afterwards. */
export interface Deed {
  kind: string;
  what: string;
  title: string;
  said: string;
  note?: string;
  amount?: number;
  lost?: number;
  bank?: number;
  /** How long it takes. */
  seconds?: number;
  price?: Amounts;
  gain?: Amounts;
}

export interface Said {
  message: string;
  tone: 'good' | 'bad';
}

export interface Game {
  rules: Rules;
  state: State;
  moves: readonly Move[];
  now: number;
  words: typeof en;
  /** `30 gold, 10 wood`. */
  inWords(amounts: Amounts): string;
  /** Carries a move out when it can be paid. */
  run(deed: Deed): Promise<boolean>;
  refuse(message: string): void;
  /** What was said last; stays on the page. */
  said: Said | undefined;
  status: 'loading' | 'ready' | 'failed';
  retry: () => void;
}

/** The game as it stands, and the way to change it. */
export function useGame(): Game {
  const words = useWords({ en, zh });
  const { rows, status, retry } = useRows(kept);
  const changes = useChanges(kept);
  const [said, setSaid] = useState<Said>();
  const [now, setNow] = useState(() => Date.now());
  // Who looks after the app sees everybody's moves, and plays with their own.
  const me = access.person?.id;
  const moves = useMemo(
    () => rows.filter((row) => row['owner'] === undefined || row['owner'] === me).map(moveOf),
    [rows, me],
  );
  const state = useMemo(() => stateOf(moves, rules, now), [moves, now]);
  const isWaiting = state.jobs.some(({ isDone }) => !isDone);
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [isWaiting]);

  const label = (id: string) => rules.resources.find((each) => each.id === id)?.label ?? id;
  const inWords = (amounts: Amounts) =>
    Object.entries(amounts)
      .map(([id, amount]) => `${Math.abs(amount)} ${label(id).toLowerCase()}`)
      .join(', ');
  const refuse = (message: string) => setSaid({ message, tone: 'bad' });
  return {
    rules,
    state,
    moves,
    now,
    words,
    inWords,
    refuse,
    said,
    status,
    retry,
    run: async ({ said: message, price = {}, gain = {}, seconds = 0, ...deed }) => {
      const lacking = missing(price, state.amounts);
      if (lacking !== undefined) {
        refuse(words.notEnough(label(lacking)));
        return false;
      }
      const at = Date.now();
      const full = [
        message,
        ...(Object.keys(price).length > 0 ? [words.spent(inWords(price))] : []),
        ...(Object.keys(gain).length > 0 ? [words.got(inWords(gain))] : []),
      ].join(' ');
      try {
        await changes.create({
          kind: deed.kind,
          what: deed.what,
          title: deed.title,
          note: deed.note ?? '',
          amount: deed.amount ?? 0,
          lost: deed.lost ?? 0,
          bank: deed.bank ?? 0,
          on: moment(new Date(at)).now,
          at,
          endsAt: at + seconds * 1000,
          ...Object.fromEntries(
            rules.resources.map(({ id }) => [id, (minus(price)[id] ?? 0) + (gain[id] ?? 0)]),
          ),
        });
        setNow(Date.now());
        if (message !== '') setSaid({ message: full, tone: 'good' });
        return true;
      } catch {
        refuse(words.notKept);
        return false;
      }
    },
  };
}

function moveOf(row: { id: string } & Readonly<Record<string, unknown>>): Move {
  const number = (id: string) => Number(row[id] ?? 0);
  const text = (id: string) => String(row[id] ?? '');
  return {
    id: row.id,
    kind: text('kind'),
    what: text('what'),
    title: text('title'),
    note: text('note'),
    amount: number('amount'),
    lost: number('lost'),
    bank: number('bank'),
    at: number('at'),
    endsAt: number('endsAt'),
    changes: Object.fromEntries(rules.resources.map(({ id }) => [id, number(id)])),
  };
}

/** `14:05:30`, as the device writes it. */
export function clockTime(milliseconds: number): string {
  return new Date(milliseconds).toLocaleTimeString([], {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hour12: false,
  });
}

/** The time of day in so many seconds. */
export function readyAt(seconds: number): string {
  return clockTime(Date.now() + seconds * 1000);
}
