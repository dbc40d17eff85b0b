import { useState } from 'react';
import { Button, Card } from '../../ui/index.ts';
import { CountInput, wholeNumber } from './count-input.tsx';
import { Emblem } from './emblem.tsx';
import type { Resource } from './rules-type.ts';
import { factor } from './state.ts';
import type { Game } from './use-game.ts';

/** Where resources are sold and bought for money. */
export function MarketView({ game }: { game: Game }) {
  const [, ...goods] = game.rules.resources;
  return (
    <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
      {goods.map((good, index) => (
        <GoodCard key={good.id} good={good} seed={index} game={game} />
      ))}
    </ul>
  );
}

function GoodCard({ good, seed, game }: { good: Resource; seed: number; game: Game }) {
  const { rules, state, words, run, refuse } = game;
  const [typed, setTyped] = useState('5');
  const money = rules.resources[0];
  if (!money) return null;
  const count = wholeNumber(typed);
  const sells = Math.max(1, Math.round(good.worth * factor(state.faction, 'trade')));
  const costs = Math.max(sells + 1, Math.round(good.worth * 1.5));
  const deal = (side: 'sell' | 'buy') => {
    if (count === undefined) return refuse(words.wholeNumber);
    const goods = { [good.id]: count };
    const worth = { [money.id]: count * (side === 'sell' ? sells : costs) };
    const said = side === 'sell' ? words.sold(count, good.label) : words.boughtMore(count, good.label);
    void run({
      kind: 'trade',
      what: good.id,
      title: said,
      amount: count,
      said,
      price: side === 'sell' ? goods : worth,
      gain: side === 'sell' ? worth : goods,
    });
  };
  return (
    <li>
      <Card className="flex h-full flex-col gap-4 p-4">
        <div className="flex items-start gap-3">
          <Emblem name={good.icon} seed={seed} className="size-14" />
          <div>
            <h2 className="font-heading text-lg font-semibold">{good.label}</h2>
            <p className="text-sm text-muted-foreground">{words.youHave(state.amounts[good.id] ?? 0)}</p>
          </div>
        </div>
        <p className="text-sm">
          {words.sellsFor(sells, money.label)} · {words.costs(costs, money.label)}
        </p>
        <div className="mt-auto flex flex-wrap gap-2">
          <CountInput label={`${words.amount}: ${good.label}`} value={typed} onChange={setTyped} />
          <Button variant="primary" className="flex-1" onClick={() => deal('sell')}>
            {words.sell(good.label)}
          </Button>
          <Button className="flex-1" onClick={() => deal('buy')}>
            {words.buyMore(good.label)}
          </Button>
        </div>
      </Card>
    </li>
  );
}
