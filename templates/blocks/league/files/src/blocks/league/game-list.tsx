import { CalendarDays } from 'lucide-react';
import type { ActionDefinition } from '../../../shared/action.ts';
import type { EntityDefinition } from '../../../shared/entity.ts';
import { locale, useWords } from '../../text/index.ts';
import { ActionButton, Badge, EmptyState, formatDate } from '../../ui/index.ts';
import { useToday } from '../records/use-today.ts';
import type { Game } from './games.ts';
import { SideName } from './side-name.tsx';
import { en, zh } from './text.ts';

export interface GameListProps {
  sides: EntityDefinition;
  games: readonly Game[];
  actions: readonly ActionDefinition[];
  empty: { title: string; text?: string };
}

/** Matches under their days. */
export function GameList({ sides, games, actions, empty }: GameListProps) {
  const words = useWords({ en, zh });
  const today = useToday();
  if (games.length === 0)
    return <EmptyState icon={<CalendarDays className="size-6" />} title={empty.title} text={empty.text} />;
  const days = [...new Set(games.map(({ date }) => date))];
  return (
    <div className="flex flex-col gap-6">
      {days.map((day) => (
        <section key={day} className="flex flex-col gap-2">
          <h3 className="flex items-center gap-2 text-sm font-semibold text-muted-foreground">
            {day === '' ? '–' : formatDate(day, locale)}
            {day === today && <Badge tone="information">{words.today}</Badge>}
          </h3>
          <ul className="divide-y divide-border overflow-hidden rounded-card card-frame bg-card text-card-foreground">
            {games
              .filter(({ date }) => date === day)
              .map((game) => (
                <li key={game.row.id} className="flex flex-col gap-3 px-4 py-4 sm:px-5">
                  <div className="grid grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)] items-center gap-3 sm:gap-5">
                    <SideName entity={sides} side={game.home} mirrored bold={leads(game, 0)} />
                    <Score game={game} />
                    <SideName entity={sides} side={game.away} bold={leads(game, 1)} />
                  </div>
                  <div className="flex flex-wrap items-center justify-center gap-x-3 gap-y-2 text-sm text-muted-foreground">
                    {[game.score ? game.time : '', game.place].filter((part) => part !== '').join(' · ')}
                    {!game.score && game.date !== '' && game.date < today && (
                      <Badge tone="waiting">{words.overdue}</Badge>
                    )}
                    {actions.map((action) => (
                      <ActionButton
                        key={action.id}
                        action={action}
                        row={game.row}
                        size="small"
                        rowTitle={titleOf(game, sides)}
                        quiet
                      />
                    ))}
                  </div>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** The score, or when it begins. */
export function Score({ game }: { game: Game }) {
  const words = useWords({ en, zh });
  if (!game.score)
    return (
      <span className="min-w-16 rounded-md bg-muted px-2.5 py-1 text-center font-medium tabular-nums">
        {game.time || words.versus}
      </span>
    );
  return (
    <span className="min-w-20 rounded-md bg-primary-soft px-2.5 py-1 text-center font-heading text-lg font-semibold tabular-nums">
      {words.score(String(game.score[0]), String(game.score[1]))}
    </span>
  );
}

export function titleOf({ home, away }: Game, { titleField }: EntityDefinition): string {
  return `${String(home?.[titleField] ?? '–')} – ${String(away?.[titleField] ?? '–')}`;
}

function leads({ score }: Game, at: 0 | 1): boolean {
  return score !== undefined && score[at] > score[at === 0 ? 1 : 0];
}
