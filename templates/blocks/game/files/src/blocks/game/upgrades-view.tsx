import { ArrowUp } from 'lucide-react';
import { Button, Card } from '../../ui/index.ts';
import { AmountChips } from './amounts.tsx';
import { Emblem } from './emblem.tsx';
import { priceOf, strengthOf } from './state.ts';
import type { Game } from './use-game.ts';

/** What makes units and work better, step by step. */
export function UpgradesView({ game }: { game: Game }) {
  const { rules, state, words, run } = game;
  const { improvements, faction } = state;
  return (
    <div className="flex flex-col gap-8">
      <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
        {rules.improvements.map((each, index) => {
          const level = 1 + (improvements[each.id] ?? 0);
          const price = priceOf(each.cost, { faction, steps: level - 1 });
          const unit = rules.units.find(({ id }) => id === each.unit);
          const now = (side: 'attack' | 'defence') =>
            unit ? strengthOf(unit, side, { rules, improvements }) : 0;
          const effects = [
            ...(each.attack > 0 ? [[words.attack, now('attack'), now('attack') + each.attack, '']] : []),
            ...(each.defence > 0 ? [[words.defence, now('defence'), now('defence') + each.defence, '']] : []),
            ...(each.harvest > 0
              ? [[words.harvest, (level - 1) * each.harvest, level * each.harvest, '%']]
              : []),
          ] as const;
          return (
            <li key={each.id}>
              <Card className="flex h-full flex-col gap-4 p-4">
                <div className="flex items-start gap-3">
                  <Emblem name={each.icon} seed={index} className="size-14" />
                  <div className="flex flex-col gap-1">
                    <h2 className="font-heading text-lg font-semibold">{each.label}</h2>
                    <p className="text-sm text-muted-foreground">
                      {words.level(level)}
                      {unit ? ` · ${unit.label}` : ''}
                    </p>
                  </div>
                </div>
                <dl className="flex flex-col gap-1 text-sm">
                  {effects.map(([label, before, after, unitOf]) => (
                    <div key={label} className="flex justify-between gap-3">
                      <dt>{label}</dt>
                      <dd className="font-medium tabular-nums">
                        {before}
                        {unitOf} → {after}
                        {unitOf}
                      </dd>
                    </div>
                  ))}
                </dl>
                <div className="mt-auto flex flex-col gap-3">
                  <AmountChips rules={rules} amounts={price} inHand={state.amounts} />
                  <Button
                    variant="primary"
                    icon={<ArrowUp className="size-4" aria-hidden />}
                    onClick={() =>
                      void run({
                        kind: 'improve',
                        what: each.id,
                        title: each.label,
                        amount: level + 1,
                        price,
                        said: words.improved(each.label, level + 1),
                      })
                    }
                  >
                    {words.improve(each.label)}
                  </Button>
                </div>
              </Card>
            </li>
          );
        })}
      </ul>
      <section className="flex flex-col gap-3">
        <h2 className="font-heading text-xl font-semibold">{words.army}</h2>
        <Card className="overflow-x-auto">
          <table className="w-full text-sm">
            <thead>
              <tr className="border-b border-border text-left">
                {[words.unit, words.count, ...(rules.fights ? [words.attack, words.defence] : [])].map(
                  (head) => (
                    <th key={head} className="px-4 py-2.5 font-medium">
                      {head}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {rules.units.map((unit) => (
                <tr key={unit.id} className="border-b border-border last:border-0">
                  <td className="px-4 py-2.5 font-medium">{unit.label}</td>
                  <td className="px-4 py-2.5 tabular-nums">{state.units[unit.id]?.ready ?? 0}</td>
                  {rules.fights &&
                    (['attack', 'defence'] as const).map((side) => (
                      <td key={side} className="px-4 py-2.5 tabular-nums">
                        {strengthOf(unit, side, { rules, improvements })}
                      </td>
                    ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Card>
      </section>
    </div>
  );
}
