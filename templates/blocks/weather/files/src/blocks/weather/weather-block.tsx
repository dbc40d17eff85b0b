import { Droplets, Gauge, Heart, HeartOff, Search, Sun, Sunrise, Thermometer, Wind } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useSearchParams } from 'react-router';
import type { EntityDefinition } from '../../../shared/entity.ts';
import { language, locale, useWords } from '../../text/index.ts';
import { Button, Card, Chip, Notice, TextInput } from '../../ui/index.ts';
import { findPlaces, placesIn } from './cities.ts';
import { degrees, present, warningOf, weatherOf, type Day } from './forecast.ts';
import { HoursChart } from './hours-chart.tsx';
import { SkyPicture } from './sky-picture.tsx';
import { en, zh } from './text.ts';
import { useSavedPlaces } from './use-saved-places.ts';
import { useUnit } from './use-unit.ts';

export interface WeatherBlockProps {
  /** The places that people keep: `place` and `on`. */
  entity: EntityDefinition;
  days: number;
}

/** The weather of one place: now, by the hour and for the days to come. */
export function WeatherBlock({ entity, days: count }: WeatherBlockProps) {
  const words = useWords({ en, zh });
  const [parameters, setParameters] = useSearchParams();
  const [unit, setUnit] = useUnit();
  const saved = useSavedPlaces(entity);
  const places = placesIn(language);
  const [query, setQuery] = useState('');
  const [missing, setMissing] = useState<string>();
  const usual = language === 'zh' ? 'Beijing' : 'London';
  const place = places.find(({ id }) => id === (parameters.get('place') ?? usual)) ?? places[0];
  if (!place) return null;
  const found = findPlaces(places, query).slice(0, 6);
  const open = (id: string) => {
    setParameters({ place: id });
    setQuery('');
    setMissing(undefined);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (found[0]) open(found[0].id);
    else if (query.trim() !== '') setMissing(query.trim());
  };
  const weather = weatherOf(place, present(), count);
  const facts = [
    [Thermometer, words.feels, degrees(weather.feels, unit)],
    [Droplets, words.humidity, `${weather.humidity} %`],
    [Wind, words.wind, `${weather.wind} km/h`],
    [Gauge, words.pressure, `${weather.pressure} hPa`],
    [Sun, words.uv, String(weather.uv)],
    [Sunrise, words.sun, `${weather.sunrise} – ${weather.sunset}`],
  ] as const;
  const warnings = weather.days.flatMap((day) => {
    const warning = warningOf(day);
    return warning ? [{ day, warning }] : [];
  });
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-wrap items-start gap-3">
        <form role="search" onSubmit={submit} className="relative flex min-w-0 flex-1 basis-72 gap-2">
          <TextInput
            type="search"
            aria-label={words.search}
            placeholder={words.search}
            value={query}
            onChange={(event) => {
              setQuery(event.target.value);
              setMissing(undefined);
            }}
          />
          <Button type="submit" variant="primary" icon={<Search className="size-4" aria-hidden />}>
            {words.find}
          </Button>
          {found.length > 0 && (
            <ul
              aria-label={words.found}
              className="absolute top-full z-10 mt-1 w-full rounded-card border border-border bg-popover p-1 text-popover-foreground shadow-lg"
            >
              {found.map((each) => (
                <li key={each.id}>
                  <button
                    type="button"
                    className="flex min-h-10 w-full items-center gap-2 rounded-control px-3 text-left hover:bg-muted"
                    onClick={() => open(each.id)}
                  >
                    {each.name}
                    <span className="text-sm text-muted-foreground">{each.country}</span>
                  </button>
                </li>
              ))}
            </ul>
          )}
        </form>
        <div role="group" aria-label={words.unit} className="flex gap-1">
          <Chip pressed={unit === 'c'} onClick={() => setUnit('c')}>
            °C
          </Chip>
          <Chip pressed={unit === 'f'} onClick={() => setUnit('f')}>
            °F
          </Chip>
        </div>
      </div>
      {missing !== undefined && (
        <p role="alert" className="text-bad">
          {words.unknown(missing)}
        </p>
      )}
      <Card className="grid gap-6 overflow-hidden p-5 sm:p-8 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
        <div className="flex flex-col gap-4">
          <div>
            <h2 className="font-heading text-2xl font-semibold">{place.name}</h2>
            <p className="text-sm text-muted-foreground">
              {[
                place.country,
                present().toLocaleDateString(locale, { weekday: 'long', day: 'numeric', month: 'long' }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </div>
          <div className="flex items-center gap-5">
            <SkyPicture sky={weather.sky} className="size-24" />
            <div>
              <p className="font-heading text-6xl font-semibold tracking-tight tabular-nums">
                {degrees(weather.temperature, unit)}
              </p>
              <p className="text-lg">{words.skies[weather.sky]}</p>
            </div>
          </div>
          <Button
            className="self-start"
            variant={saved.has(place) ? 'neutral' : 'primary'}
            icon={
              saved.has(place) ? (
                <HeartOff className="size-4" aria-hidden />
              ) : (
                <Heart className="size-4" aria-hidden />
              )
            }
            onClick={() => saved.toggle(place)}
          >
            {saved.has(place) ? words.letGo : words.save}
          </Button>
        </div>
        <dl className="grid grid-cols-2 gap-x-4 gap-y-5 sm:grid-cols-3">
          {facts.map(([Drawing, label, value]) => (
            <div key={label} className="flex gap-3">
              <Drawing className="mt-0.5 size-5 shrink-0 text-link" aria-hidden />
              <div>
                <dt className="text-sm text-muted-foreground">{label}</dt>
                <dd className="text-lg font-semibold tabular-nums">{value}</dd>
              </div>
            </div>
          ))}
        </dl>
      </Card>
      {warnings.slice(0, 1).map(({ day, warning }) => (
        <Notice key={day.date} tone="waiting">
          {words.warning(words.warnings[warning], dayName(day, locale))}
        </Notice>
      ))}
      <Card className="flex flex-col gap-4 p-5 sm:p-6">
        <h2 className="font-heading text-lg font-semibold">{words.hours}</h2>
        <HoursChart hours={weather.hours} unit={unit} />
      </Card>
      <section aria-label={words.daysAhead(weather.days.length)} className="flex flex-col gap-3">
        <h2 className="font-heading text-lg font-semibold">{words.daysAhead(weather.days.length)}</h2>
        <ul className="grid grid-cols-2 gap-3 sm:grid-cols-4 lg:grid-cols-7">
          {weather.days.map((day, index) => (
            <li key={day.date}>
              <Card className="flex h-full flex-col items-center gap-2 p-4 text-center">
                <p className="text-sm font-medium">{index === 0 ? words.today : dayName(day, locale)}</p>
                <SkyPicture sky={day.sky} className="size-9" />
                <p className="font-semibold tabular-nums">
                  {degrees(day.high, unit)}{' '}
                  <span className="font-normal text-muted-foreground">{degrees(day.low, unit)}</span>
                </p>
                <p className="text-xs text-muted-foreground">
                  {words.skies[day.sky]} · {words.rain(day.rain)}
                </p>
              </Card>
            </li>
          ))}
        </ul>
      </section>
      <p className="text-xs text-muted-foreground">{words.sample}</p>
    </div>
  );
}

function dayName({ date }: Day, where: string): string {
  return new Date(`${date}T12:00`).toLocaleDateString(where, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  });
}
