const steps: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['minute', 60],
  ['hour', 3600],
  ['day', 86_400],
  ['week', 604_800],
];

/** `5 minutes ago`, `yesterday`; undefined for what is long past or still to come. */
export function timeAgo(value: string, now: string, locale: string): string | undefined {
  const hasTime = value.length > 10;
  const [then, at] = hasTime ? [value, now] : [value.slice(0, 10), now.slice(0, 10)];
  const seconds =
    (Date.parse(`${at}Z`.replace(/^(.{10})Z$/, '$1')) - Date.parse(`${then}Z`.replace(/^(.{10})Z$/, '$1'))) /
    1000;
  if (!Number.isFinite(seconds) || seconds < 0 || seconds > 30 * 86_400) return undefined;
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (seconds < 60) return hasTime ? format.format(0, 'minute') : format.format(0, 'day');
  const [unit, length] = steps.findLast(([, each]) => seconds >= each) ?? ['minute', 60];
  return format.format(-Math.floor(seconds / length), unit);
}
