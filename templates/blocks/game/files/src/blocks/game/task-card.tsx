import { useState } from 'react';
import { Button, Card } from '../../ui/index.ts';
import { AmountChips } from './amounts.tsx';
import { CountInput, wholeNumber } from './count-input.tsx';
import { Emblem } from './emblem.tsx';
import type { Amounts, Task } from './rules-type.ts';
import { factor, harvestFactor, priceOf } from './state.ts';
import { readyAt, type Game } from './use-game.ts';

/** A task with its cost and yield, and how many are to do it. */
export function TaskCard({ task, game }: { task: Task; game: Game }) {
  const { rules, state, words, run, refuse } = game;
  const [typed, setTyped] = useState('1');
  const count = wholeNumber(typed);
  const worker = rules.units.find(({ id }) => id === task.by);
  const name = worker?.label ?? task.by;
  const seconds = Math.max(5, Math.round(task.seconds / factor(state.faction, 'speed')));
  const price = priceOf(task.cost, { faction: state.faction, times: count ?? 1 });
  const start = () => {
    if (count === undefined) return refuse(words.wholeNumber);
    if (count > freeOf(task.by, game)) return refuse(words.nobodyFree(name));
    void run({
      kind: 'task',
      what: task.id,
      title: task.label,
      note: task.by,
      amount: count,
      seconds,
      price,
      said: words.assigned(count, task.label, readyAt(seconds)),
    });
  };
  return (
    <li>
      <Card className="flex h-full flex-col gap-3 p-4">
        <div className="flex items-start gap-3">
          <Emblem name={task.icon} seed={rules.tasks.indexOf(task)} className="size-12" />
          <div className="flex flex-col gap-1">
            <h2 className="font-heading text-lg font-semibold">{task.label}</h2>
            <p className="text-sm text-muted-foreground">
              {name} · {words.takes(seconds)}
            </p>
          </div>
        </div>
        <p className="flex flex-col gap-1.5 text-sm">
          {words.cost}
          <AmountChips rules={rules} amounts={price} inHand={state.amounts} />
        </p>
        <p className="flex flex-col gap-1.5 text-sm">
          {words.yields}
          <AmountChips rules={rules} amounts={yieldOf(task, count ?? 1, game)} signed />
        </p>
        <div className="mt-auto flex flex-wrap gap-2">
          <CountInput label={`${words.howMany(name)}: ${task.label}`} value={typed} onChange={setTyped} />
          <Button variant="primary" className="flex-1" onClick={start}>
            {words.assign(task.label)}
          </Button>
        </div>
      </Card>
    </li>
  );
}

/** Those of a unit who have nothing to do. */
export function freeOf(unit: string, { state }: Game): number {
  const has = state.units[unit];
  return has ? Math.max(0, has.ready - has.busy) : 0;
}

/** What a task brings when so many do it. */
export function yieldOf(task: Task, count: number, { state, rules }: Game): Amounts {
  const more = harvestFactor(state, rules);
  return Object.fromEntries(
    Object.entries(task.yields).map(([id, amount]) => [id, Math.round(amount * count * more)]),
  );
}
