import { Check } from 'lucide-react';
import { Badge, Button, Card } from '../../ui/index.ts';
import { Emblem } from './emblem.tsx';
import type { Attribute, Faction } from './rules-type.ts';
import type { Game } from './use-game.ts';

const attributes: readonly Attribute[] = ['attack', 'defence', 'harvest', 'trade', 'speed'];

/** Everybody one can play as, with what they are good at. */
export function FactionView({ game }: { game: Game }) {
  const { rules, state, words, run } = game;
  const chosen = state.faction;
  const traits = ({ attributes: values }: Faction) =>
    attributes
      .filter((each) => values[each] !== 0)
      .map((each) => `${words[each]} ${signed(values[each])}`)
      .join(', ');
  return (
    <div className="flex flex-col gap-6">
      <p className="text-lg">
        {chosen ? `${words.ready(chosen.label)} ${traits(chosen)}` : words.noFaction(rules.faction)}
      </p>
      <ul className="grid gap-5 sm:grid-cols-2 xl:grid-cols-4">
        {rules.factions.map((faction, index) => {
          const isChosen = faction === chosen;
          return (
            <li key={faction.id}>
              <Card
                className={`flex h-full flex-col gap-4 p-5 ${isChosen ? 'outline-3 outline-offset-2 outline-ring' : ''}`}
              >
                <div className="flex items-center gap-4">
                  <Emblem name={faction.icon} seed={index} />
                  <div className="flex flex-col items-start gap-1">
                    <h2 className="font-heading text-xl font-semibold">{faction.label}</h2>
                    {isChosen && <Badge tone="good">{words.yours(rules.faction)}</Badge>}
                  </div>
                </div>
                <p className="text-sm text-muted-foreground">{faction.text}</p>
                <dl className="flex flex-col gap-2.5">
                  {attributes.map((each) => (
                    <Trait key={each} label={words[each]} value={faction.attributes[each]} />
                  ))}
                </dl>
                <Button
                  className="mt-auto"
                  variant={isChosen ? 'neutral' : 'primary'}
                  icon={isChosen ? <Check className="size-4" aria-hidden /> : undefined}
                  onClick={() =>
                    void run({
                      kind: 'faction',
                      what: faction.id,
                      title: faction.label,
                      said: words.chosen(faction.label, traits(faction)),
                    })
                  }
                >
                  {words.playAs(faction.label)}
                </Button>
              </Card>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Trait({ label, value }: { label: string; value: number }) {
  return (
    <div className="grid grid-cols-[5rem_minmax(0,1fr)_3.5rem] items-center gap-2 text-sm">
      <dt>{label}</dt>
      <dd className="order-last text-right font-medium tabular-nums">{signed(value)}</dd>
      <dd className="h-2 overflow-hidden rounded-full bg-muted" aria-hidden>
        <span
          className="block h-full rounded-full bg-link"
          style={{ width: `${Math.min(100, 50 + value * 1.6)}%` }}
        />
      </dd>
    </div>
  );
}

function signed(value: number): string {
  return `${value > 0 ? '+' : value < 0 ? '−' : '±'}${Math.abs(value)}%`;
}
