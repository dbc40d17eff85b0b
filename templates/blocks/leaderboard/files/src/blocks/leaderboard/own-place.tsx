import { Trophy } from 'lucide-react';
import { useWords } from '../../text/index.ts';
import { Card } from '../../ui/index.ts';
import type { Ranked } from './ranking.ts';
import { en, zh } from './text.ts';

export interface OwnPlaceProps {
  own: Ranked;
  ranking: readonly Ranked[];
  show: (score: number) => string;
}

/** Where one stands, compared with those around. */
export function OwnPlace({ own, ranking, show }: OwnPlaceProps) {
  const words = useWords({ en, zh });
  const at = ranking.indexOf(own);
  const before = ranking[at - 1];
  const others = ranking.length - 1;
  const behind = ranking.filter(({ score }) => score < own.score).length;
  return (
    <Card className="flex flex-wrap items-center gap-5 p-5 sm:p-6">
      <span className="flex size-14 items-center justify-center rounded-full bg-primary text-primary-foreground">
        <Trophy className="size-7" aria-hidden />
      </span>
      <div className="min-w-0 flex-1">
        <p className="font-heading text-xl font-semibold">{words.yourPlace(own.place, ranking.length)}</p>
        <p className="text-sm text-muted-foreground">
          {before === undefined
            ? words.leading
            : before.score === own.score
              ? words.even(before.name)
              : words.ahead(show(Math.round((before.score - own.score) * 100) / 100), before.name)}
          {others > 0 && ` ${words.better(Math.round((behind / others) * 100))}`}
        </p>
      </div>
      <p className="font-heading text-3xl font-semibold tabular-nums">{show(own.score)}</p>
    </Card>
  );
}
