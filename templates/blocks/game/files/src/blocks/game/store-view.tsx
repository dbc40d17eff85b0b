import { Badge, Button, Card } from '../../ui/index.ts';
import { AmountChips } from './amounts.tsx';
import { Emblem } from './emblem.tsx';
import type { Item } from './rules-type.ts';
import { priceOf } from './state.ts';
import type { Game } from './use-game.ts';

/** What is for sale, and what one has bought. */
export function StoreView({ game }: { game: Game }) {
  const { rules, state, words, run } = game;
  const forSale = rules.items.filter(({ id }) => !state.items.has(id));
  const owned = rules.items.filter(({ id }) => state.items.has(id));
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <section aria-label={words.forSale} className="flex flex-col gap-4">
        <h2 className="font-heading text-xl font-semibold">
          {words.forSale} ({forSale.length})
        </h2>
        {forSale.length === 0 && <p>{words.soldOut}</p>}
        <ul className="grid gap-4 sm:grid-cols-2">
          {forSale.map((item) => {
            const price = priceOf(item.cost, { faction: state.faction });
            return (
              <li key={item.id}>
                <Card className="flex h-full flex-col gap-3 p-4">
                  <div className="flex items-start gap-3">
                    <Emblem name={item.icon} seed={rules.items.indexOf(item)} className="size-12" />
                    <div className="flex flex-col gap-1">
                      <h3 className="font-heading font-semibold">{item.label}</h3>
                      <Effects item={item} game={game} />
                    </div>
                  </div>
                  <p className="text-sm text-muted-foreground">{item.text}</p>
                  <div className="mt-auto flex flex-wrap items-center justify-between gap-3">
                    <AmountChips rules={rules} amounts={price} inHand={state.amounts} />
                    <Button
                      variant="primary"
                      aria-label={words.buy(item.label)}
                      onClick={() =>
                        void run({
                          kind: 'buy',
                          what: item.id,
                          title: item.label,
                          price,
                          said: words.bought(item.label),
                        })
                      }
                    >
                      {words.buy('').trim()}
                    </Button>
                  </div>
                </Card>
              </li>
            );
          })}
        </ul>
      </section>
      <section aria-label={words.inventory} className="flex flex-col gap-4 lg:sticky lg:top-24">
        <h2 className="font-heading text-xl font-semibold">
          {words.inventory} ({owned.length})
        </h2>
        {owned.length === 0 && <p className="text-muted-foreground">{words.nothingOwned}</p>}
        <ul className="flex flex-col gap-2">
          {owned.map((item) => (
            <li key={item.id}>
              <Card className="flex items-center gap-3 p-3">
                <Emblem name={item.icon} seed={rules.items.indexOf(item)} className="size-10" />
                <div className="flex flex-col gap-1">
                  <span className="font-medium">{item.label}</span>
                  <Effects item={item} game={game} />
                </div>
              </Card>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function Effects({ item, game: { words } }: { item: Item; game: Game }) {
  return (
    <span className="flex flex-wrap gap-1">
      {item.attack > 0 && <Badge>{`${words.attack} +${item.attack}`}</Badge>}
      {item.defence > 0 && <Badge>{`${words.defence} +${item.defence}`}</Badge>}
      {item.harvest > 0 && <Badge>{`${words.harvest} +${item.harvest}%`}</Badge>}
    </span>
  );
}
