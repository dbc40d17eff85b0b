import { ArrowUp } from 'lucide-react';
import { Button, Card } from '../../ui/index.ts';
import { AmountChips } from './amounts.tsx';
import { Sign } from './emblem.tsx';
import { Scene } from './scene.tsx';
import { priceOf } from './state.ts';
import type { Game } from './use-game.ts';

/** What is built up: its level, what the next one costs, and who lives there. */
export function BaseView({ game }: { game: Game }) {
  const { rules, state, words, run } = game;
  const { base } = rules;
  const { level, faction } = state;
  const price = priceOf(base.cost, { faction, steps: level - 1, growth: base.growth });
  const facts = [
    [rules.power, state.power],
    ...(rules.fights
      ? ([
          [words.attack, state.attack],
          [words.defence, state.defence],
        ] as const)
      : []),
    [words.wins, state.wins],
    ...rules.units.map(({ id, label }) => [label, state.units[id]?.ready ?? 0] as const),
  ] as const;
  const shown = rules.fights ? facts : facts.filter(([label]) => label !== words.wins);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <Card className="overflow-hidden">
        <Scene kind={rules.scene} level={level} className="h-52 w-full sm:h-80" />
        <div className="flex flex-col gap-5 p-5">
          <div className="flex flex-wrap items-baseline justify-between gap-3">
            <h2 className="font-heading text-2xl font-semibold">
              {base.label}: {words.level(level)}
            </h2>
            {faction && <p className="text-muted-foreground">{faction.label}</p>}
          </div>
          <div className="h-2.5 overflow-hidden rounded-full bg-muted" aria-hidden>
            <div className="h-full rounded-full bg-link" style={{ width: `${(level / base.most) * 100}%` }} />
          </div>
          <dl className="grid grid-cols-2 gap-x-4 gap-y-4 sm:grid-cols-3">
            {shown.map(([label, value]) => (
              <div key={label}>
                <dt className="text-sm text-muted-foreground">{label}</dt>
                <dd className="font-heading text-xl font-semibold tabular-nums">{value.toLocaleString()}</dd>
              </div>
            ))}
          </dl>
        </div>
      </Card>
      <Card className="flex flex-col gap-4 self-start p-5">
        <div className="flex items-center gap-3">
          <Sign name={base.icon} className="size-6" />
          <h2 className="font-heading text-lg font-semibold">{words.next(level + 1)}</h2>
        </div>
        {level >= base.most ? (
          <p>{words.highest}</p>
        ) : (
          <>
            <p className="text-sm text-muted-foreground">
              {rules.power} +100
              {rules.fights ? ` · ${words.defence} +10` : ''}
            </p>
            <p className="flex flex-col gap-2 text-sm">
              {words.cost}
              <AmountChips rules={rules} amounts={price} inHand={state.amounts} />
            </p>
            <Button
              variant="primary"
              size="large"
              icon={<ArrowUp className="size-5" aria-hidden />}
              onClick={() =>
                void run({
                  kind: 'upgrade',
                  what: 'base',
                  title: base.label,
                  amount: level + 1,
                  price,
                  said: words.upgraded(base.label, level + 1),
                })
              }
            >
              {words.upgrade(base.label)}
            </Button>
          </>
        )}
      </Card>
    </div>
  );
}
