import type { Row } from '../../../shared/rows.ts';
import { access } from '../../store/index.ts';

const key = 'my-votes';

function remembered(): Record<string, string> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return {};
    return Object.fromEntries(Object.entries(stored).map(([poll, choice]) => [poll, String(choice)]));
  } catch {
    return {};
  }
}

/** What this person has voted for in a poll: by their account, else by what this browser remembers. */
export function myVote(poll: string, votes: readonly Row[]): string | undefined {
  const person = access.person?.id;
  if (person) {
    const vote = votes.find((each) => each['poll'] === poll && each['voter'] === person);
    return vote && String(vote['choice'] ?? '');
  }
  const choice = remembered()[poll];
  return votes.some((each) => each['poll'] === poll && each['choice'] === choice) ? choice : undefined;
}

export function rememberVote(poll: string, choice: string): void {
  try {
    localStorage.setItem(key, JSON.stringify({ ...remembered(), [poll]: choice }));
  } catch {
    // A browser that keeps nothing lets one vote again; the server of an app with accounts does not.
  }
}
