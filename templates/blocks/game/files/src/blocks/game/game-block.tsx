import { CircleCheck, TriangleAlert } from 'lucide-react';
import { LoadState } from '../../ui/index.ts';
import { BankView } from './bank-view.tsx';
import { BaseView } from './base-view.tsx';
import { BattleView } from './battle-view.tsx';
import { FactionView } from './faction-view.tsx';
import { HomeView } from './home-view.tsx';
import { MarketView } from './market-view.tsx';
import { MessagesView } from './messages-view.tsx';
import { RankingView } from './ranking-view.tsx';
import { ReportsView } from './reports-view.tsx';
import { ResourceBar } from './resource-bar.tsx';
import type { View } from './rules-type.ts';
import { StoreView } from './store-view.tsx';
import { TrainView } from './train-view.tsx';
import { UpgradesView } from './upgrades-view.tsx';
import { useGame } from './use-game.ts';
import { WorkersView } from './workers-view.tsx';

const views = {
  home: HomeView,
  faction: FactionView,
  base: BaseView,
  workers: WorkersView,
  train: TrainView,
  upgrades: UpgradesView,
  store: StoreView,
  market: MarketView,
  bank: BankView,
  battle: BattleView,
  messages: MessagesView,
  ranking: RankingView,
  reports: ReportsView,
} satisfies Record<View, unknown>;

/** One page of the game: what one has, what was done last, and what can be done here. */
export function GameBlock({ view }: { view: View }) {
  const game = useGame();
  const Shown = views[view];
  return (
    <LoadState status={game.status} retry={game.retry}>
      <div className="flex flex-col gap-6">
        {view === 'home' ? null : <ResourceBar game={game} />}
        <div role="status" className="sticky top-18 z-10 empty:hidden">
          {game.said && (
            <p
              className={`flex items-start gap-2.5 rounded-card px-4 py-3 font-medium ${game.said.tone === 'good' ? 'bg-good-soft text-good' : 'bg-bad-soft text-bad'}`}
            >
              {game.said.tone === 'good' ? (
                <CircleCheck className="mt-0.5 size-5 shrink-0" aria-hidden />
              ) : (
                <TriangleAlert className="mt-0.5 size-5 shrink-0" aria-hidden />
              )}
              {game.said.message}
            </p>
          )}
        </div>
        <Shown game={game} />
      </div>
    </LoadState>
  );
}
