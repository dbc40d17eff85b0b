const oneDay = 86_400_000;

/** The next time it is this day and time, at least a day away; of every month where none is said. */
export function nextMoment(
  now: Date,
  { month, day, time }: { month?: number; day: number; time: string },
): Date {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const steps = month === undefined ? 3 : 2;
  for (let step = 0; step < steps; step += 1) {
    const moment =
      month === undefined
        ? new Date(now.getFullYear(), now.getMonth() + step, day, hours, minutes)
        : new Date(now.getFullYear() + step, month - 1, day, hours, minutes);
    if (moment.getTime() - now.getTime() >= oneDay) return moment;
  }
  return new Date(now.getTime() + 30 * oneDay);
}

export interface Left {
  days: number;
  hours: number;
  minutes: number;
  seconds: number;
}

/** What is left until then; nothing once it has begun. */
export function leftUntil(moment: Date, now: Date): Left {
  const seconds = Math.max(0, Math.floor((moment.getTime() - now.getTime()) / 1000));
  return {
    days: Math.floor(seconds / 86_400),
    hours: Math.floor(seconds / 3600) % 24,
    minutes: Math.floor(seconds / 60) % 60,
    seconds: seconds % 60,
  };
}
