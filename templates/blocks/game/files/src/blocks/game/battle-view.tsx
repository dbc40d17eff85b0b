import { Swords } from 'lucide-react';
import { Button, Card } from '../../ui/index.ts';
import { AmountChips } from './amounts.tsx';
import { fight, powerOf } from './battle.ts';
import { Emblem } from './emblem.tsx';
import { ReportLine } from './report-line.tsx';
import type { Rival } from './rules-type.ts';
import type { Game } from './use-game.ts';

/** Opponents to choose from, and how the last battles ended. */
export function BattleView({ game }: { game: Game }) {
  const { rules, state, moves, words, run, refuse } = game;
  const attack = (rival: Rival) => {
    const soldiers = rules.units.some(
      ({ id, attack: strength }) => strength > 0 && (state.units[id]?.ready ?? 0) > 0,
    );
    if (!soldiers) return refuse(words.noSoldiers);
    const { won, lost, loot, rounds } = fight(rival, state, rules);
    const report = rounds.map(({ yours, theirs }, index) => words.round(index + 1, yours, theirs)).join('. ');
    void run({
      kind: 'battle',
      what: rival.id,
      title: rival.label,
      note: `${report}.`,
      amount: won ? 1 : 0,
      lost,
      gain: loot,
      said: `${won ? words.victory(rival.label) : words.defeat(rival.label)} ${report}. ${words.lost(lost)}`,
    });
  };
  const fought = moves
    .filter(({ kind }) => kind === 'battle')
    .slice(-5)
    .reverse();
  return (
    <div className="flex flex-col gap-8">
      <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
        {rules.rivals.map((rival, index) => {
          const power = powerOf(rival, state.beaten[rival.id] ?? 0);
          return (
            <li key={rival.id}>
              <Card className="flex h-full flex-col gap-4 p-4">
                <div className="flex items-start gap-3">
                  <Emblem name={rival.icon} seed={index} className="size-14" />
                  <div>
                    <h2 className="font-heading text-lg font-semibold">{rival.label}</h2>
                    <p className="text-sm text-muted-foreground">
                      {rival.faction} · {rules.power} {power}
                    </p>
                    <p className="text-sm text-muted-foreground">
                      {words.chances(Math.round((power / 6 / Math.max(1, state.attack)) * 100))}
                    </p>
                  </div>
                </div>
                <AmountChips rules={rules} amounts={rival.loot} signed />
                <Button
                  className="mt-auto"
                  variant="primary"
                  icon={<Swords className="size-4" aria-hidden />}
                  onClick={() => attack(rival)}
                >
                  {words.fight(rival.label)}
                </Button>
              </Card>
            </li>
          );
        })}
      </ul>
      {fought.length > 0 && (
        <ul aria-label={words.battles} className="flex flex-col gap-2">
          {fought.map((move) => (
            <ReportLine key={move.id} move={move} game={game} />
          ))}
        </ul>
      )}
    </div>
  );
}
