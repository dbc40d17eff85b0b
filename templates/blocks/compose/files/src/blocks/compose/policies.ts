import type { Row } from '../../../shared/rows.ts';

/** What is about to be sent. */
export interface Sending {
  recipients: number;
  length: number;
  /** Sent today so far. */
  today: number;
  /** `YYYY-MM-DDTHH:MM` */
  now: string;
}

export interface Verdict {
  /** The policy that forbids it. */
  refusedBy?: Row;
  /** The policy that makes it wait, and until when. */
  waitsFor?: { policy: Row; until: string };
}

/** What the policies in force say about a message. */
export function judge(policies: readonly Row[], sending: Sending): Verdict {
  const inForce = policies.filter((policy) => policy['status'] !== 'paused');
  const refusedBy = inForce.find((policy) => exceeds(policy, sending));
  if (refusedBy) return { refusedBy };
  for (const policy of inForce) {
    const until = quietUntil(policy, sending.now);
    if (until !== undefined) return { waitsFor: { policy, until } };
  }
  return {};
}

/** How much of a daily limit is used; undefined for other rules. */
export function dailyLimit(policy: Row): number | undefined {
  const quantity = policy['quantity'];
  return policy['rule'] === 'dailyLimit' && typeof quantity === 'number' ? quantity : undefined;
}

function exceeds(policy: Row, { recipients, length, today }: Sending): boolean {
  const most = policy['quantity'];
  if (typeof most !== 'number') return false;
  if (policy['rule'] === 'dailyLimit') return today + recipients > most;
  if (policy['rule'] === 'recipients') return recipients > most;
  return policy['rule'] === 'length' && length > most;
}

/** The end of quiet hours that now is within. */
function quietUntil(policy: Row, now: string): string | undefined {
  const { from, until } = policy;
  if (policy['rule'] !== 'quietHours' || typeof from !== 'string' || typeof until !== 'string')
    return undefined;
  const time = now.slice(11);
  const overnight = from > until;
  const within = overnight ? time >= from || time < until : time >= from && time < until;
  if (!within) return undefined;
  const day = overnight && time >= from ? nextDay(now) : now.slice(0, 10);
  return `${day}T${until}`;
}

function nextDay(now: string): string {
  const day = new Date(`${now.slice(0, 10)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
