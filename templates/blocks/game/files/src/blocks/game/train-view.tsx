import { useState } from 'react';
import { Badge, Button, Card } from '../../ui/index.ts';
import { AmountChips } from './amounts.tsx';
import { CountInput, wholeNumber } from './count-input.tsx';
import { Emblem } from './emblem.tsx';
import { JobLine } from './job-line.tsx';
import type { Unit } from './rules-type.ts';
import { factor, priceOf, strengthOf } from './state.ts';
import { TaskCard } from './task-card.tsx';
import { TaskJobs } from './task-jobs.tsx';
import { readyAt, type Game } from './use-game.ts';
import { isTending } from './workers-view.tsx';

/** Who can be trained, and who is being trained. */
export function TrainView({ game }: { game: Game }) {
  const { rules, state, words } = game;
  const tending = rules.tasks.filter((task) => isTending(task, rules));
  const verb = rules.units.some((unit) => unit.verb === 'train') ? 'train' : 'raise';
  const training = state.jobs
    .filter(({ kind }) => kind === 'train')
    .toReversed()
    .slice(0, 8);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="flex flex-col gap-8">
        <ul className="grid gap-4 sm:grid-cols-2">
          {rules.units.map((unit) => (
            <UnitCard key={unit.id} unit={unit} game={game} />
          ))}
        </ul>
        {tending.length > 0 && (
          <section aria-label={words.tasks} className="flex flex-col gap-4">
            <h2 className="font-heading text-xl font-semibold">{words.tasks}</h2>
            <ul className="grid gap-4 sm:grid-cols-2">
              {tending.map((task) => (
                <TaskCard key={task.id} task={task} game={game} />
              ))}
            </ul>
          </section>
        )}
      </div>
      <div className="flex flex-col gap-8">
        <section aria-label={words.inTraining(verb)} className="flex flex-col gap-4">
          <h2 className="font-heading text-xl font-semibold">{words.inTraining(verb)}</h2>
          {training.length === 0 && <p className="text-muted-foreground">{words.nothingTrained}</p>}
          <ul className="flex flex-col gap-3">
            {training.map((job) => (
              <JobLine key={job.id} job={job} title={`${job.amount} × ${job.title}`} game={game} />
            ))}
          </ul>
        </section>
        {tending.length > 0 && <TaskJobs tasks={tending} game={game} />}
      </div>
    </div>
  );
}

function UnitCard({ unit, game }: { unit: Unit; game: Game }) {
  const { rules, state, words, run, refuse } = game;
  const [typed, setTyped] = useState('1');
  const count = wholeNumber(typed);
  const has = state.units[unit.id];
  const seconds = Math.max(5, Math.round(unit.seconds / factor(state.faction, 'speed')));
  const price = priceOf(unit.cost, { faction: state.faction, times: count ?? 1 });
  const strength = { rules, improvements: state.improvements };
  const start = () => {
    if (count === undefined) return refuse(words.wholeNumber);
    const takes = seconds + Math.min(60, (count - 1) * 2);
    void run({
      kind: 'train',
      what: unit.id,
      title: unit.label,
      amount: count,
      seconds: takes,
      price,
      said: words[unit.verb === 'train' ? 'trainingStarted' : 'orderStarted'](
        count,
        unit.label,
        readyAt(takes),
      ),
    });
  };
  return (
    <li>
      <Card className="flex h-full flex-col gap-4 p-4">
        <div className="flex items-start gap-3">
          <Emblem name={unit.icon} seed={rules.units.indexOf(unit)} className="size-14" />
          <div className="flex flex-col gap-1">
            <h2 className="font-heading text-lg font-semibold">{unit.label}</h2>
            <p className="text-sm text-muted-foreground">
              {words.youHave(has?.ready ?? 0)}
              {has && has.coming > 0 ? ` · ${words.coming(has.coming)}` : ''}
            </p>
          </div>
        </div>
        <p className="flex flex-wrap gap-1.5">
          {unit.attack > 0 && <Badge>{`${words.attack} ${strengthOf(unit, 'attack', strength)}`}</Badge>}
          {unit.defence > 0 && <Badge>{`${words.defence} ${strengthOf(unit, 'defence', strength)}`}</Badge>}
          <Badge>{words.takes(seconds)}</Badge>
        </p>
        <p className="flex flex-col gap-1.5 text-sm">
          {words.cost}
          <AmountChips rules={rules} amounts={price} inHand={state.amounts} />
        </p>
        <div className="mt-auto flex flex-wrap gap-2">
          <CountInput label={words.howMany(unit.label)} value={typed} onChange={setTyped} />
          <Button variant="primary" className="flex-1" onClick={start}>
            {words.train(unit.label, unit.verb)}
          </Button>
        </div>
      </Card>
    </li>
  );
}
