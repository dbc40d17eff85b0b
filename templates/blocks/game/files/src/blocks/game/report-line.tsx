import { Card } from '../../ui/index.ts';
import { AmountChips } from './amounts.tsx';
import { Sign } from './emblem.tsx';
import type { Move } from './state.ts';
import { clockTime, type Game } from './use-game.ts';

const signs: Readonly<Record<string, string>> = {
  faction: 'users',
  upgrade: 'castle',
  improve: 'anvil',
  train: 'target',
  task: 'worker',
  collect: 'warehouse',
  buy: 'coins',
  trade: 'coins',
  bank: 'landmark',
  battle: 'swords',
  message: 'feather',
};

/** What a move is called in a report. */
export function reportTitle({ kind, title, amount, bank }: Move, { words, rules }: Game): string {
  const money = rules.resources[0]?.label.toLowerCase() ?? '';
  if (kind === 'faction') return words.ready(title);
  if (kind === 'upgrade') return words.upgraded(title, amount);
  if (kind === 'improve') return words.improved(title, amount);
  if (kind === 'train') return words.training(amount, title);
  if (kind === 'task') return `${title} × ${amount}`;
  if (kind === 'collect') return words.collected(title);
  if (kind === 'buy') return words.bought(title);
  if (kind === 'battle') return amount > 0 ? words.victory(title) : words.defeat(title);
  if (kind === 'message') return words.messageSent(title);
  if (kind === 'bank')
    return bank > 0 ? words.deposited(`${bank} ${money}`) : words.withdrawn(`${-bank} ${money}`);
  return title;
}

/** One entry of the reports. */
export function ReportLine({ move, game }: { move: Move; game: Game }) {
  const { rules, words } = game;
  return (
    <li>
      <Card className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
        <Sign name={signs[move.kind] ?? 'scroll'} className="size-5 shrink-0" />
        <div className="flex min-w-0 flex-1 flex-col gap-1">
          <p className="font-medium">{reportTitle(move, game)}</p>
          {move.kind === 'battle' && (
            <p className="text-sm text-muted-foreground">
              {words.lost(move.lost)} {move.note}
            </p>
          )}
        </div>
        <AmountChips rules={rules} amounts={move.changes} signed />
        <time
          className="text-sm text-muted-foreground tabular-nums"
          dateTime={new Date(move.at).toISOString()}
        >
          {new Date(move.at).toLocaleDateString()} {clockTime(move.at)}
        </time>
      </Card>
    </li>
  );
}
