import { execFileSync } from 'node:child_process';

/** The lines of running processes that carry a marker. */
export function processesWith(marker: string): string[] {
  const listing = execFileSync('ps', ['-eo', 'pid=,stat=,args='], { encoding: 'utf8' });
  return listing.split('\n').filter((line) => line.includes(marker) && !/^\s*\d+ Z/.test(line));
}
