import { MapPin } from 'lucide-react';
import { Link, useSearchParams } from 'react-router';
import { fieldOf, type EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { pathOf } from '../../app/path-of.ts';
import { useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Button, Card, classNames, Count, LoadState, SearchInput, Select } from '../../ui/index.ts';
import { Facts } from '../records/facts.tsx';
import { titleText } from '../records/title-text.ts';
import { useRelated } from '../records/use-related.ts';
import { MapCanvas } from './map-canvas.tsx';
import { positionsOf } from './positions.ts';
import { en, zh } from './text.ts';

export interface PlaceMapProps {
  entity: EntityDefinition;
  /** Text with latitude and longitude. */
  position: string;
  filter?: string;
  show?: readonly string[];
}

const nothing: readonly never[] = [];

/** Places on a drawn map, with a list beside it; what is searched or chosen in one is so in the other. */
export function PlaceMap({ entity, position, filter, show = nothing }: PlaceMapProps) {
  const words = useWords({ en, zh });
  const { rows, status, retry } = useRows(entity);
  useRelated(entity);
  const [address, setAddress] = useSearchParams();
  const query = address.get('q') ?? '';
  const only = address.get('only') ?? '';
  const chosen = address.get('place') ?? undefined;
  const choice = filter === undefined ? undefined : fieldOf(entity, filter);
  const set = (name: string, value: string) =>
    setAddress(
      (held) => {
        if (value === '') held.delete(name);
        else held.set(name, value);
        return held;
      },
      { replace: true, preventScrollReset: true },
    );
  const terms = query.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const shown = rows.filter((row) => {
    if (choice && only && row[choice.id] !== only) return false;
    const text = entity.fields
      .map((field) => String(row[field.id] ?? ''))
      .join(' ')
      .toLowerCase();
    return terms.every((word) => text.includes(word));
  });
  const positions = positionsOf(rows, position);
  const places = shown.flatMap((row) => {
    const at = positions.get(row.id);
    return at ? [{ id: row.id, title: titleText(entity, row), at }] : [];
  });
  const choose = (id: string) => set('place', id);
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center gap-3">
        <SearchInput
          className="w-full sm:w-80"
          label={words.search(entity.plural)}
          value={query}
          onChange={(value) => set('q', value)}
        />
        {choice?.options && (
          <Select
            className="w-48"
            aria-label={choice.label}
            value={only}
            placeholder={`${choice.label}: ${words.all}`}
            options={choice.options}
            onChange={(value) => set('only', value)}
          />
        )}
        <Count entity={entity} shown={shown.length} total={rows.length} />
      </div>
      <LoadState status={status} retry={retry}>
        <div className="grid gap-4 lg:grid-cols-[22rem_minmax(0,1fr)]">
          <ul className="order-2 flex max-h-[34rem] flex-col gap-2 overflow-y-auto p-0.5 lg:order-1">
            {shown.map((row) => (
              <li key={row.id}>
                <PlaceCard
                  entity={entity}
                  row={row}
                  show={show}
                  isChosen={row.id === chosen}
                  choose={() => choose(row.id)}
                />
              </li>
            ))}
            {shown.length === 0 && <p className="p-2 text-muted-foreground">{words.nothing}</p>}
          </ul>
          <div className="order-1 flex flex-col gap-2 lg:order-2">
            <MapCanvas
              label={words.map(entity.plural)}
              seed={entity.id}
              places={places}
              chosen={chosen}
              choose={choose}
            />
            <p className="text-xs text-muted-foreground">
              {words.schematic}
              {shown.length > places.length && ` ${words.notPlaced(shown.length - places.length)}`}
            </p>
          </div>
        </div>
      </LoadState>
    </div>
  );
}

interface PlaceCardProps {
  entity: EntityDefinition;
  row: Row;
  show: readonly string[];
  isChosen: boolean;
  choose: () => void;
}

function PlaceCard({ entity, row, show, isChosen, choose }: PlaceCardProps) {
  const words = useWords({ en, zh });
  const path = pathOf(entity, row);
  return (
    <Card
      className={classNames('flex flex-col gap-2 p-3.5 transition-colors', isChosen && 'ring-2 ring-ring')}
    >
      <button
        type="button"
        aria-pressed={isChosen}
        className="flex items-start gap-2.5 text-left font-heading font-semibold hover:underline"
        onClick={choose}
      >
        <MapPin className="mt-0.5 size-4.5 shrink-0 text-link" aria-hidden />
        {titleText(entity, row)}
      </button>
      <Facts entity={entity} row={row} show={isChosen ? show : show.slice(0, 2)} />
      {isChosen && path && (
        <Button asChild size="small" className="self-start">
          <Link to={path}>{words.details}</Link>
        </Button>
      )}
    </Card>
  );
}
