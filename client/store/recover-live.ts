import type { ProjectEvent } from '../../server/contract/event.ts';
import { applyEvent } from './apply-event.ts';
import { openState, type ProjectState } from './project-state.ts';

/** How many events before the last are looked at again: more than a run has. */
export const replayedEvents = 1000;

/**
 * What a view of a project does not hold, found again in the events that led to it: files, stages and a conflict of the
 * run, and what is being written. With it a reload shows what was shown before.
 */
export function recoverLive(state: ProjectState, events: readonly ProjectEvent[]): ProjectState {
  const first = events[0]?.number ?? 1;
  const past = events
    .filter((event) => event.number <= state.lastEvent)
    .reduce(applyEvent, { ...openState(state), run: null, messages: [], lastEvent: first - 1 });
  const { writing, activity } = past;
  // A run that began before the first of these events cannot be told from another.
  if (past.run?.id !== state.run?.id) return { ...state, writing, activity };
  return { ...state, writing, activity, files: past.files, stages: past.stages, conflict: past.conflict };
}
