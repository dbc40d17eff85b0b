import { Badge, Card } from '../../ui/index.ts';
import { powerOf } from './battle.ts';
import { Emblem } from './emblem.tsx';
import type { Game } from './use-game.ts';

/** All players by their power, with the person marked. */
export function RankingView({ game: { rules, state, words } }: { game: Game }) {
  const players = [
    ...rules.rivals.map((rival, index) => ({
      id: rival.id,
      name: rival.label,
      faction: rival.faction,
      icon: rival.icon,
      seed: index,
      power: powerOf(rival, state.beaten[rival.id] ?? 0),
      wins: rival.wins,
    })),
    {
      id: 'you',
      name: words.you,
      faction: state.faction?.label ?? '–',
      icon: state.faction?.icon ?? rules.base.icon,
      seed: state.faction ? rules.factions.indexOf(state.faction) : 0,
      power: state.power,
      wins: state.wins,
    },
  ].toSorted((one, other) => other.power - one.power);
  const most = Math.max(1, ...players.map(({ power }) => power));
  const withFactions = rules.factions.length > 0;
  const heads = [
    words.rank,
    words.player,
    ...(withFactions ? [rules.faction] : []),
    ...(rules.fights ? [words.wins] : []),
    rules.power,
  ];
  return (
    <Card className="overflow-x-auto">
      <table className="w-full">
        <thead>
          <tr className="border-b border-border text-left text-sm">
            {heads.map((head) => (
              <th key={head} className="px-4 py-3 font-medium last:w-2/5">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {players.map(({ id, name, faction, icon, seed, power, wins }, index) => (
            <tr
              key={id}
              aria-current={id === 'you' || undefined}
              className={`border-b border-border last:border-0 ${id === 'you' ? 'bg-current/10 font-semibold' : ''}`}
            >
              <td className="px-4 py-3 font-heading text-lg font-semibold tabular-nums">{index + 1}</td>
              <td className="px-4 py-3">
                <span className="flex items-center gap-3">
                  <Emblem name={icon} seed={seed} className="size-9" />
                  {name}
                  {id === 'you' && <Badge tone="good">{words.level(state.level)}</Badge>}
                </span>
              </td>
              {withFactions && <td className="px-4 py-3">{faction}</td>}
              {rules.fights && <td className="px-4 py-3 tabular-nums">{wins}</td>}
              <td className="px-4 py-3">
                <span className="flex items-center gap-3 tabular-nums">
                  <span className="w-12 shrink-0">{power.toLocaleString()}</span>
                  <span
                    className="hidden h-2 flex-1 overflow-hidden rounded-full bg-muted sm:block"
                    aria-hidden
                  >
                    <span
                      className="block h-full rounded-full bg-link"
                      style={{ width: `${(power / most) * 100}%` }}
                    />
                  </span>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
