import type { WorkPlace } from '../../engine.ts';

/** What the person added when an earlier try of a step had failed; `undefined` where there is nothing. */
export function describeHints(hints: WorkPlace['hints'], step: string | undefined): string | undefined {
  const own = (hints ?? []).filter(({ steps }) => step === undefined || steps.includes(step));
  if (own.length === 0) return undefined;
  const tries = own.map(({ text, failure }) => `- It failed: ${failure}\n  The person says: ${text}`);
  return `# Earlier tries\nDo it differently this time, as the person says.\n${tries.join('\n')}`;
}
