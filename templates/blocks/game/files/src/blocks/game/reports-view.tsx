import { ScrollText } from 'lucide-react';
import { useState } from 'react';
import { Chip, EmptyState } from '../../ui/index.ts';
import { ReportLine } from './report-line.tsx';
import type { Game } from './use-game.ts';

const groups = {
  battles: ['battle'],
  economy: ['buy', 'trade', 'bank', 'task', 'collect'],
  others: ['faction', 'upgrade', 'improve', 'train', 'message'],
} as const;

/** All that happened, the latest first. */
export function ReportsView({ game }: { game: Game }) {
  const { moves, words, rules } = game;
  const [group, setGroup] = useState<keyof typeof groups>();
  const kinds: readonly string[] | undefined = group && groups[group];
  const all = moves.filter(({ kind }) => kind !== 'read').toReversed();
  const shown = all.filter(({ kind }) => kinds === undefined || kinds.includes(kind));
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap gap-2">
        <Chip pressed={group === undefined} onClick={() => setGroup(undefined)}>
          {words.all} ({all.length})
        </Chip>
        {(['battles', 'economy', 'others'] as const)
          .filter((each) => rules.fights || each !== 'battles')
          .map((each) => (
            <Chip key={each} pressed={group === each} onClick={() => setGroup(each)}>
              {words[each]}
            </Chip>
          ))}
      </div>
      {shown.length === 0 ? (
        <EmptyState icon={<ScrollText className="size-6" />} title={words.noReports} />
      ) : (
        <ul className="flex flex-col gap-2">
          {shown.map((move) => (
            <ReportLine key={move.id} move={move} game={game} />
          ))}
        </ul>
      )}
    </div>
  );
}
