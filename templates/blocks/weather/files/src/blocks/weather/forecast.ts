import type { Place } from './cities.ts';

export const skies = ['clear', 'partly', 'cloudy', 'rain', 'storm', 'snow', 'fog'] as const;

export type Sky = (typeof skies)[number];

export interface Hour {
  hour: number;
  temperature: number;
  rain: number;
}

export interface Day {
  /** `YYYY-MM-DD`. */
  date: string;
  sky: Sky;
  low: number;
  high: number;
  rain: number;
  wind: number;
  humidity: number;
}

export interface Weather {
  place: Place;
  sky: Sky;
  temperature: number;
  feels: number;
  humidity: number;
  wind: number;
  pressure: number;
  uv: number;
  sunrise: string;
  sunset: string;
  hours: Hour[];
  days: Day[];
}

export type Warning = 'heat' | 'frost' | 'storm' | 'rain' | 'wind';

/** A number from 0 to 1 that is the same for the same text. */
function chance(text: string): number {
  let state = 2166136261;
  for (const sign of text) state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 16777619);
  state = Math.imul(state ^ (state >>> 15), 2246822507);
  return ((state ^ (state >>> 13)) >>> 0) / 4294967296;
}

const dayLength = 86_400_000;

/**
 * The weather of a place: sample data, worked out from its climate and the day. To show measured weather, let this
 * function ask a weather service and answer in the same shape.
 */
export function weatherOf(place: Place, now: Date, count = 7): Weather {
  const days = Array.from({ length: count }, (_, index) =>
    dayOf(place, new Date(now.getTime() + index * dayLength)),
  );
  const [today = dayOf(place, now)] = days;
  const hour = now.getHours();
  const hours = Array.from({ length: 24 }, (_, index) => hourOf(today, days[1] ?? today, hour + index));
  const temperature = hours[0]?.temperature ?? today.high;
  const season = seasonOf(place, now);
  const half = (12 + season * Math.min(4, Math.abs(place.latitude) / 15)) / 2;
  return {
    place,
    sky: today.sky,
    temperature,
    feels: Math.round(temperature - today.wind / 12 + (temperature > 22 ? (today.humidity - 50) / 12 : 0)),
    humidity: today.humidity,
    wind: today.wind,
    pressure: Math.round(1004 + chance(`${place.id}p${today.date}`) * 24),
    uv: Math.max(
      0,
      Math.round((1 - Math.abs(place.latitude) / 90) * 8 + season * 3 - (today.sky === 'clear' ? 0 : 2)),
    ),
    sunrise: clock(12.2 - half),
    sunset: clock(12.2 + half),
    hours,
    days,
  };
}

/** 1 in the middle of summer, −1 in the middle of winter. */
function seasonOf({ latitude }: Place, day: Date): number {
  const start = new Date(day.getFullYear(), 0, 1).getTime();
  const turn = Math.cos(((day.getTime() - start) / dayLength - 200) * ((2 * Math.PI) / 365));
  return latitude >= 0 ? turn : -turn;
}

function dayOf(place: Place, day: Date): Day {
  const date = [
    day.getFullYear(),
    String(day.getMonth() + 1).padStart(2, '0'),
    String(day.getDate()).padStart(2, '0'),
  ].join('-');
  const seed = `${place.id}${date}`;
  const middle = place.mean + seasonOf(place, day) * place.swing + (chance(`${seed}t`) - 0.5) * 6;
  const wet = chance(`${seed}w`) * 100 < place.humidity - 38;
  const spread = wet ? 3 : 5;
  const low = Math.round(middle - spread);
  const high = Math.round(middle + spread);
  const luck = chance(`${seed}s`);
  const sky: Sky = wet
    ? high <= 2
      ? 'snow'
      : luck < 0.2
        ? 'storm'
        : 'rain'
    : luck < 0.4
      ? 'clear'
      : luck < 0.7
        ? 'partly'
        : luck < 0.94
          ? 'cloudy'
          : 'fog';
  return {
    date,
    sky,
    low,
    high,
    rain: wet ? Math.round(55 + luck * 40) : Math.round(luck * 25),
    wind: Math.round(6 + chance(`${seed}v`) * 26 + (sky === 'storm' ? 28 : 0)),
    humidity: Math.min(98, Math.max(20, Math.round(place.humidity + (wet ? 10 : -6) + (luck - 0.5) * 12))),
  };
}

function hourOf(today: Day, tomorrow: Day, at: number): Hour {
  const day = at < 24 ? today : tomorrow;
  const hour = at % 24;
  const warmth = (1 + Math.cos(((hour - 15) * 2 * Math.PI) / 24)) / 2;
  const shower = Math.max(0, Math.min(100, day.rain + Math.round(15 * Math.sin(hour * 1.3))));
  return { hour, temperature: Math.round(day.low + (day.high - day.low) * warmth), rain: shower };
}

function clock(hours: number): string {
  const minutes = Math.round(hours * 60);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** What a day of the forecast warns of. */
export function warningOf({ high, low, sky, wind, rain }: Day): Warning | undefined {
  if (sky === 'storm') return 'storm';
  if (high >= 35) return 'heat';
  if (low <= -5) return 'frost';
  if (wind >= 31) return 'wind';
  return sky === 'rain' && rain >= 92 ? 'rain' : undefined;
}

/** When it is. */
export function present(): Date {
  return new Date();
}

export type Unit = 'c' | 'f';

/** A temperature in the unit one reads: `18°C`. */
export function degrees(celsius: number, unit: Unit): string {
  const value = unit === 'f' ? Math.round(celsius * 1.8 + 32) : celsius;
  return `${String(value).replace('-', '−')}°${unit.toUpperCase()}`;
}
