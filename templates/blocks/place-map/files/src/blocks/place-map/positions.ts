import type { Row } from '../../../shared/rows.ts';

export const size = { width: 1000, height: 700 };

export interface Position {
  x: number;
  y: number;
}

/** `51.05, 3.72` as latitude and longitude; undefined for what is none. */
export function readPosition(text: unknown): { latitude: number; longitude: number } | undefined {
  const match = /^\s*(-?\d{1,2}(?:\.\d+)?)\s*[,;]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/.exec(String(text ?? ''));
  const [latitude, longitude] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || Math.abs(latitude) > 85 || Math.abs(longitude) > 180) return undefined;
  return { latitude, longitude };
}

/** Where rows stand on the drawn map: all of them fit, north is up. */
export function positionsOf(rows: readonly Row[], field: string): ReadonlyMap<string, Position> {
  const read = rows.flatMap((row) => {
    const at = readPosition(row[field]);
    return at ? [{ id: row.id, ...at }] : [];
  });
  if (read.length === 0) return new Map();
  const latitudes = read.map(({ latitude }) => latitude);
  const longitudes = read.map(({ longitude }) => longitude);
  const middle = { latitude: centre(latitudes), longitude: centre(longitudes) };
  const narrow = Math.cos((middle.latitude * Math.PI) / 180);
  const tall = Math.max(0.01, Math.max(...latitudes) - Math.min(...latitudes));
  const wide = Math.max(0.01, (Math.max(...longitudes) - Math.min(...longitudes)) * narrow);
  const scale = Math.min((size.width - 200) / wide, (size.height - 200) / tall);
  return new Map(
    read.map(({ id, latitude, longitude }) => [
      id,
      {
        x: size.width / 2 + (longitude - middle.longitude) * narrow * scale,
        y: size.height / 2 - (latitude - middle.latitude) * scale,
      },
    ]),
  );
}

function centre(values: readonly number[]): number {
  return (Math.max(...values) + Math.min(...values)) / 2;
}
