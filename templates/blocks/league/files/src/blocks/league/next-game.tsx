import { CalendarClock, MapPin } from 'lucide-react';
import { Link } from 'react-router';
import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { pathOf } from '../../app/path-of.ts';
import { locale, useWords } from '../../text/index.ts';
import { formatDate } from '../../ui/index.ts';
import type { Game } from './games.ts';
import { Crest } from './side-name.tsx';
import { en, zh } from './text.ts';

/** The match that everybody waits for. */
export function NextGame({ entity, game }: { entity: EntityDefinition; game: Game }) {
  const words = useWords({ en, zh });
  return (
    <section
      aria-label={words.next}
      className="flex flex-col items-center gap-5 rounded-card card-frame bg-card px-5 py-8 text-center text-card-foreground shadow-card"
    >
      <h2 className="text-sm font-semibold text-muted-foreground">{words.next}</h2>
      <div className="grid w-full max-w-2xl grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)] items-center gap-4">
        <Side entity={entity} side={game.home} />
        <span className="font-heading text-2xl text-muted-foreground">{words.versus}</span>
        <Side entity={entity} side={game.away} />
      </div>
      <p className="flex flex-wrap items-center justify-center gap-x-5 gap-y-1">
        <span className="inline-flex items-center gap-2">
          <CalendarClock className="size-4 text-link" aria-hidden />
          {[game.date === '' ? '' : formatDate(game.date, locale), game.time]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
        {game.place !== '' && (
          <span className="inline-flex items-center gap-2">
            <MapPin className="size-4 text-link" aria-hidden />
            {game.place}
          </span>
        )}
      </p>
    </section>
  );
}

function Side({ entity, side }: { entity: EntityDefinition; side: Row | undefined }) {
  const name = String(side?.[entity.titleField] ?? '–');
  const path = side && pathOf(entity, side);
  return (
    <span className="flex min-w-0 flex-col items-center gap-3">
      <Crest name={name} large />
      <span className="min-w-0 font-heading text-lg font-semibold break-words sm:text-xl">
        {path ? <Link to={path}>{name}</Link> : name}
      </span>
    </span>
  );
}
