import { Card } from '../../ui/index.ts';
import { Emblem, Sign } from './emblem.tsx';
import type { Game } from './use-game.ts';

/** What one has, on every page of the game. */
export function ResourceBar({ game: { rules, state, words } }: { game: Game }) {
  const { faction } = state;
  return (
    <Card className="flex flex-wrap items-center gap-x-6 gap-y-3 px-4 py-3">
      <div className="flex items-center gap-3">
        <Emblem
          name={faction?.icon ?? rules.base.icon}
          seed={faction ? rules.factions.indexOf(faction) : 0}
          className="size-10"
        />
        <p className="leading-tight">
          <span className="block text-sm font-semibold">{faction?.label ?? rules.base.label}</span>
          <span className="block text-xs text-muted-foreground">
            {faction && `${rules.base.label} · `}
            {words.level(state.level)} · {rules.power} {state.power.toLocaleString()}
          </span>
        </p>
      </div>
      <ul aria-label={words.resources} className="flex flex-wrap gap-x-5 gap-y-2 sm:ml-auto">
        {rules.resources.map(({ id, label, icon }) => (
          <li key={id} className="flex items-center gap-2">
            <Sign name={icon} className="size-5 text-link sm:size-6" />
            <span className="leading-tight">
              <span className="block text-xs text-muted-foreground">{label}</span>
              <span className="block font-heading font-semibold tabular-nums">
                {(state.amounts[id] ?? 0).toLocaleString()}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
