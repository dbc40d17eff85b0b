import { createStore, type StoreApi } from 'zustand';
import { readEvents, readProject } from '../api/projects.ts';
import { applyEvent } from './apply-event.ts';
import { followEvents, type ConnectionStatus } from './connection.ts';
import { openState, type ProjectState } from './project-state.ts';
import { recoverLive, replayedEvents } from './recover-live.ts';

export interface OpenProject {
  /** `undefined` while it is being read. */
  state: ProjectState | undefined;
  connection: ConnectionStatus;
  /** Why it could not be opened. */
  failure: unknown;
  /** Why something that was asked for could not be done. */
  trouble: unknown;
}

export type ProjectStore = StoreApi<OpenProject>;

/** One open project. Making it does nothing; `follow` reads it, keeps it up to date by its events, and returns how to stop. */
export function openProject(slug: string): { store: ProjectStore; follow(): () => void } {
  const store = createStore<OpenProject>(() => ({
    state: undefined,
    connection: 'connecting',
    failure: undefined,
    trouble: undefined,
  }));

  const change = (next: (state: ProjectState) => ProjectState) =>
    store.setState(({ state }) => ({ state: state && next(state) }));

  const read = async () => {
    const state = openState(await readProject(slug));
    store.setState({ state, failure: undefined });
    const events = await readEvents(slug, Math.max(0, state.lastEvent - replayedEvents)).catch(() => []);
    change((known) => recoverLive(known, events));
  };

  return {
    store,
    follow() {
      let stopped = false;
      let stop: (() => void) | undefined;
      read().then(
        () => {
          if (stopped) return;
          stop = followEvents({
            slug,
            after: () => store.getState().state?.lastEvent ?? 0,
            onEvent: (event) => change((state) => applyEvent(state, event)),
            onStatus: (connection) => store.setState({ connection }),
          });
        },
        (failure: unknown) => store.setState({ failure }),
      );
      return () => {
        stopped = true;
        stop?.();
      };
    },
  };
}
