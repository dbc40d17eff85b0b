import { StepFailure } from './patience.ts';

/** Why Playwright could not do it, in plain words. */
export function plainReason(error: unknown): string {
  if (error instanceof StepFailure) return error.message;
  const text = error instanceof Error ? error.message : String(error);
  if (text.includes('intercepts pointer events')) return 'Something else covers it.';
  if (text.includes('element is not enabled')) return 'It is switched off (disabled).';
  if (text.includes('element is not editable')) return 'It cannot be changed (read-only).';
  if (text.includes('element is not visible')) return 'It is not visible.';
  if (text.includes('outside of the viewport')) return 'It lies outside the window.';
  if (text.includes('element is not stable')) return 'It does not stop moving.';
  if (text.includes('Malformed value')) return 'The field does not take such a value.';
  if (text.includes('Unknown key')) return 'There is no such key.';
  if (text.includes('ERR_CONNECTION') || text.includes('ERR_EMPTY_RESPONSE'))
    return 'The app does not answer.';
  if (text.includes('Timeout')) return 'It was not done within the time given.';
  return text.split('\n', 1)[0]?.slice(0, 200) ?? text;
}
