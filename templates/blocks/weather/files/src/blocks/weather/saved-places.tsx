import { HeartOff, TriangleAlert } from 'lucide-react';
import { Link } from 'react-router';
import type { EntityDefinition } from '../../../shared/entity.ts';
import { language, locale, useWords } from '../../text/index.ts';
import { Card, EmptyState, IconButton } from '../../ui/index.ts';
import { placesIn, type Place } from './cities.ts';
import { degrees, present, warningOf, weatherOf } from './forecast.ts';
import { SkyPicture } from './sky-picture.tsx';
import { en, zh } from './text.ts';
import { useSavedPlaces } from './use-saved-places.ts';
import { useUnit } from './use-unit.ts';

export interface PlacesProps {
  entity: EntityDefinition;
  /** Address of the page with the weather of one place. */
  path: string;
}

/** The places one has kept, each with its weather now. */
export function SavedPlaces({ entity, path }: PlacesProps) {
  const words = useWords({ en, zh });
  const saved = useSavedPlaces(entity);
  const places = placesIn(language).filter(({ id }) => saved.ids.includes(id));
  const [unit] = useUnit();
  if (places.length === 0) return <EmptyState title={words.nothingSaved} text={words.howToSave} />;
  return (
    <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {places.map((place) => {
        const weather = weatherOf(place, present());
        return (
          <li key={place.id}>
            <Card className="flex items-start justify-between gap-3 p-5">
              <Link to={linkTo(path, place)} className="flex min-w-0 items-center gap-4">
                <SkyPicture sky={weather.sky} className="size-12" />
                <span className="flex flex-col">
                  <span className="font-heading text-lg font-semibold">{place.name}</span>
                  <span className="text-2xl font-semibold tabular-nums">
                    {degrees(weather.temperature, unit)}
                  </span>
                  <span className="text-sm text-muted-foreground">{words.skies[weather.sky]}</span>
                </span>
              </Link>
              <IconButton
                label={words.letGoOf(place.name)}
                icon={<HeartOff className="size-4" />}
                onClick={() => saved.toggle(place)}
              />
            </Card>
          </li>
        );
      })}
    </ul>
  );
}

/** What the coming days warn of, first for the places one has kept. */
export function WeatherWarnings({ entity, path }: PlacesProps) {
  const words = useWords({ en, zh });
  const saved = useSavedPlaces(entity);
  const found = placesIn(language)
    .toSorted((one, other) => Number(saved.ids.includes(other.id)) - Number(saved.ids.includes(one.id)))
    .flatMap((place) =>
      weatherOf(place, present()).days.flatMap((day) => {
        const warning = warningOf(day);
        return warning ? [{ place, day, warning }] : [];
      }),
    )
    .filter(({ place }, index, all) => all.findIndex((each) => each.place === place) === index)
    .slice(0, 16);
  return (
    <ul className="flex max-w-3xl flex-col gap-3">
      {found.map(({ place, day, warning }) => (
        <li key={place.id}>
          <Card className="flex items-start gap-4 p-5">
            <TriangleAlert className="mt-0.5 size-6 shrink-0 text-waiting" aria-hidden />
            <div>
              <h2 className="font-semibold">
                <Link to={linkTo(path, place)}>{`${place.name}: ${words.warnings[warning]}`}</Link>
              </h2>
              <p className="text-sm text-muted-foreground">
                {new Date(`${day.date}T12:00`).toLocaleDateString(locale, {
                  weekday: 'long',
                  day: 'numeric',
                  month: 'long',
                })}
                {' · '}
                {words.advice[warning]}
              </p>
            </div>
          </Card>
        </li>
      ))}
    </ul>
  );
}

function linkTo(path: string, { id }: Place): string {
  return `${path}?${new URLSearchParams({ place: id }).toString()}`;
}
