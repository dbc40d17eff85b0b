import type { TimerWish } from './wishes.ts';

const kinds: readonly (readonly [TimerWish['modes'][number], RegExp])[] = [
  ['pomodoro', /\bpomodoros?\b|番茄(?:钟|工作法)/i],
  [
    'timer',
    /\b(?:countdown )?timer (?:app|website|page|tool)\b|\b(?:a|an|countdown|focus|study|workout|kitchen|interval|meditation) timer\b|倒计时|计时器/i,
  ],
  ['stopwatch', /\bstop ?watch\b|秒表/i],
];
const minutes = /(\d{1,3})[- ]?(?:minutes?|min)\b|(\d{1,3})\s*分钟/i;
const rest =
  /(\d{1,2})[- ]?(?:minutes?|min)(?: \w+)? breaks?\b|\bbreaks? of (\d{1,2})|休息\s*(\d{1,2})\s*分钟/i;

/** A clock that is to run. */
export function findTimer(text: string): TimerWish | undefined {
  const said = text.slice(0, 20_000);
  const found = kinds.flatMap(([mode, pattern]) => {
    const match = pattern.exec(said);
    return match ? [{ mode, phrase: [match.index, match.index + match[0].length] as [number, number] }] : [];
  });
  const [first] = found;
  if (!first) return undefined;
  const isPomodoro = first.mode === 'pomodoro';
  const long = minutes.exec(said);
  const pause = rest.exec(said);
  const length = Number(long?.[1] ?? long?.[2] ?? 0);
  const breaks = Number(pause?.[1] ?? pause?.[2] ?? pause?.[3] ?? 0);
  return {
    modes: isPomodoro
      ? [
          'pomodoro',
          ...found
            .slice(1)
            .map(({ mode }) => mode)
            .filter((mode) => mode !== 'timer'),
        ]
      : found.map(({ mode }) => mode),
    ...(length > 0 && length <= 240 ? { minutes: length } : {}),
    ...(breaks > 0 && breaks <= 120 ? { rest: breaks } : {}),
    phrases: found.map(({ phrase }) => phrase),
  };
}
