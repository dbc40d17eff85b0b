import { ArrowRight, Plus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import type { ActionDefinition } from '../../../shared/action.ts';
import type { EntityDefinition } from '../../../shared/entity.ts';
import { access, useFresh, useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Badge, Button, LoadState, RecordDialog, Select } from '../../ui/index.ts';
import { GameList } from './game-list.tsx';
import { formOf, gamesOf, ranked, type MatchFields } from './games.ts';
import { NextGame } from './next-game.tsx';
import { Form, StandingsTable } from './standings-table.tsx';
import { en, zh } from './text.ts';

export interface LeagueBlockProps extends MatchFields {
  entity: EntityDefinition;
  matches: EntityDefinition;
  view: 'overview' | 'table' | 'fixtures' | 'results' | 'side';
  columns: readonly string[];
  rankedBy: readonly string[];
  actions?: readonly ActionDefinition[];
  pages?: { table: string; fixtures: string; results: string };
}

const none: readonly ActionDefinition[] = [];

/** Matches of two sides each, and the table that follows from their scores. */
export function LeagueBlock(props: LeagueBlockProps) {
  const { entity, matches, view, columns, rankedBy, actions = none, pages } = props;
  const words = useWords({ en, zh });
  const { rows, status, retry } = useRows(entity);
  const { rows: played } = useRows(matches);
  useFresh();
  const { id } = useParams();
  const [adding, setAdding] = useState(false);
  const [address, setAddress] = useSearchParams();
  const sides = ranked(rows, rankedBy, entity.titleField);
  const games = gamesOf(played, rows, props);
  const wanted = view === 'side' ? (id ?? '') : (address.get('of') ?? '');
  const of = games.filter(({ home, away }) => wanted === '' || home?.id === wanted || away?.id === wanted);
  const coming = of.filter(({ score }) => !score);
  const over = of.filter(({ score }) => score).toReversed();
  const fixtures = { title: words.noneComing, text: words.noneComingHint };
  const results = { title: words.nonePlayed, text: words.nonePlayedHint };
  const list = (shown: typeof games, empty: typeof fixtures) => (
    <GameList sides={entity} games={shown} actions={actions} empty={empty} />
  );
  const table = (short: boolean) => (
    <StandingsTable entity={entity} sides={sides} games={games} columns={columns} short={short} />
  );
  const place = sides.findIndex((side) => side.id === id) + 1;
  const name = String(rows.find((side) => side.id === id)?.[entity.titleField] ?? '');
  return (
    <LoadState status={status} retry={retry}>
      {view === 'table' && table(false)}
      {(view === 'fixtures' || view === 'results') && (
        <div className="flex flex-col gap-5">
          <div className="flex flex-wrap items-end justify-between gap-4">
            <label className="flex max-w-xs flex-col gap-1.5 text-sm font-medium">
              {words.only}
              <Select
                value={wanted}
                onChange={(value) =>
                  setAddress(
                    (before) => {
                      if (value === '') before.delete('of');
                      else before.set('of', value);
                      return before;
                    },
                    { replace: true },
                  )
                }
                options={[
                  { id: '', label: words.all },
                  ...rows.map((side) => ({ id: side.id, label: String(side[entity.titleField] ?? '') })),
                ]}
              />
            </label>
            {view === 'fixtures' && access.may('create', matches) !== 'no' && (
              <Button
                variant="primary"
                icon={<Plus className="size-4" aria-hidden />}
                onClick={() => setAdding(true)}
              >
                {words.add(matches.singular)}
              </Button>
            )}
          </div>
          {adding && <RecordDialog entity={matches} open onOpenChange={setAdding} />}
          {view === 'fixtures' ? list(coming, fixtures) : list(over, results)}
        </div>
      )}
      {view === 'side' && (
        <div className="flex flex-col gap-6">
          <div className="flex flex-wrap items-center gap-3">
            <Badge tone="information">{words.standing(place, sides.length)}</Badge>
            <Form outcomes={formOf(id ?? '', games)} />
          </div>
          <Part title={words.coming}>{list(coming, fixtures)}</Part>
          <Part title={words.latest}>{list(over, results)}</Part>
          <span className="sr-only">{words.ofSide(name)}</span>
        </div>
      )}
      {view === 'overview' && (
        <div className="flex flex-col gap-8">
          {coming[0] && <NextGame entity={entity} game={coming[0]} />}
          <div className="grid items-start gap-8 lg:grid-cols-2">
            <Part title={words.table} more={pages && { label: words.wholeTable, path: pages.table }}>
              {table(true)}
            </Part>
            <div className="flex flex-col gap-8">
              <Part title={words.latest} more={pages && { label: words.allResults, path: pages.results }}>
                {list(over.slice(0, 3), results)}
              </Part>
              <Part title={words.coming} more={pages && { label: words.allFixtures, path: pages.fixtures }}>
                {list(coming.slice(0, 3), fixtures)}
              </Part>
            </div>
          </div>
        </div>
      )}
    </LoadState>
  );
}

function Part({
  title,
  more,
  children,
}: {
  title: string;
  more?: { label: string; path: string };
  children: ReactNode;
}) {
  return (
    <section className="flex min-w-0 flex-col gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <h2 className="font-heading text-xl font-semibold">{title}</h2>
        {more && (
          <Link to={more.path} className="inline-flex items-center gap-1 text-sm font-medium text-link">
            {more.label}
            <ArrowRight className="size-4" aria-hidden />
          </Link>
        )}
      </div>
      {children}
    </section>
  );
}
