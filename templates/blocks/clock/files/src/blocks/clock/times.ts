/** Minutes from one time of day to another, past midnight where the other is earlier. */
export function minutesBetween(start: string, end: string): number {
  const minutes = inMinutes(end) - inMinutes(start);
  return minutes < 0 ? minutes + 1440 : minutes;
}

/** Minutes as hours with two digits, as rows hold them. */
export function asHours(minutes: number): number {
  return Math.round((minutes / 60) * 100) / 100;
}

/** What is missing from a day's hours. */
export function missingHours(hours: number, dayHours: number): number {
  return Math.max(0, Math.round((dayHours - hours) * 100) / 100);
}

function inMinutes(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
