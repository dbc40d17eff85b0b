import { ArrowRight } from 'lucide-react';
import { Link } from 'react-router';
import { Button, Card } from '../../ui/index.ts';
import { ReportLine } from './report-line.tsx';
import { ResourceBar } from './resource-bar.tsx';
import type { Rules, View } from './rules-type.ts';
import { Scene } from './scene.tsx';
import { Sign } from './emblem.tsx';
import type { Game } from './use-game.ts';

const signs: Readonly<Record<View, string>> = {
  home: 'house',
  faction: 'users',
  base: 'castle',
  workers: 'worker',
  train: 'target',
  upgrades: 'anvil',
  store: 'warehouse',
  market: 'coins',
  bank: 'landmark',
  battle: 'swords',
  messages: 'feather',
  ranking: 'crown',
  reports: 'scroll',
};

function signOf(view: View, { base, tasks, units }: Rules): string {
  if (view === 'base') return base.icon;
  if (view === 'workers') return tasks[0]?.icon ?? signs.workers;
  return view === 'train' ? (units[1]?.icon ?? signs.train) : signs[view];
}

/** Where one begins: what there is and where to go. */
export function HomeView({ game }: { game: Game }) {
  const { rules, state, moves, words } = game;
  const toFaction = rules.places.find(({ view }) => view === 'faction');
  const toBase = rules.places.find(({ view }) => view === 'base');
  const next = state.faction || !toFaction ? toBase : toFaction;
  const places = rules.places.filter(({ view }) => view !== 'home');
  const latest = moves
    .filter(({ kind }) => kind !== 'read')
    .slice(-3)
    .reverse();
  return (
    <div className="flex flex-col gap-6">
      <Card className="relative overflow-hidden">
        <Scene kind={rules.scene} level={state.level} className="h-56 w-full sm:h-80 xl:h-96" />
        <div className="flex flex-col items-start gap-4 p-6 lg:absolute lg:right-6 lg:bottom-6 lg:max-w-80 lg:rounded-card lg:bg-popover lg:text-popover-foreground lg:shadow-xl">
          <p className="max-w-prose text-lg text-pretty">{rules.welcome}</p>
          {next && (
            <Button asChild size="large" variant="primary">
              <Link to={next.path}>
                {next.label}
                <ArrowRight className="size-5" aria-hidden />
              </Link>
            </Button>
          )}
        </div>
      </Card>
      <ResourceBar game={game} />
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {places.map(({ view, label, path, hint }) => (
          <li key={path}>
            <Card className="relative flex h-full items-start gap-4 p-4 transition-shadow hover:shadow-md">
              <span
                aria-hidden
                className="flex size-11 shrink-0 items-center justify-center rounded-control bg-primary-soft text-link"
              >
                <Sign name={signOf(view, rules)} className="size-6" />
              </span>
              <div className="flex flex-col gap-1">
                <Link to={path} className="font-heading font-semibold after:absolute after:inset-0">
                  {label}
                </Link>
                <span className="text-sm text-muted-foreground">{hint}</span>
              </div>
            </Card>
          </li>
        ))}
      </ul>
      {latest.length > 0 && (
        <section className="flex flex-col gap-3">
          <h2 className="font-heading text-xl font-semibold">{words.lastReports}</h2>
          <ul className="flex flex-col gap-2">
            {latest.map((move) => (
              <ReportLine key={move.id} move={move} game={game} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
