import { language, locale } from '../../text/index.ts';
import type { Point } from './points.ts';

const fewest = 7;

/** Short names of what stands on an axis of time: of many months only January says its year. Nothing where it is not about time. */
export function timeLabels(points: readonly Point[]): readonly string[] | undefined {
  if (points.length < 2 || !points.every(({ id }) => /^\d{4}-\d\d-\d\d$/.test(id))) return undefined;
  const months = points.every(({ id }) => id.endsWith('-01'));
  if (!months || points.length < fewest) return points.map(({ label }) => label);
  return points.map(({ id }) => {
    const date = new Date(`${id}T00:00:00Z`);
    const month = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }).format(date);
    if (id.slice(5, 7) !== '01') return month;
    return language === 'zh' ? `${id.slice(2, 4)}年${month}` : `${month} ’${id.slice(2, 4)}`;
  });
}
