import { createStore, type StoreApi } from 'zustand';
import type { ProjectView } from '../../server/contract/project.ts';
import { readProject } from '../api/projects.ts';
import { applyEvent } from './apply-event.ts';
import { followEvents, type ConnectionStatus } from './connection.ts';
import { openState, type ProjectState } from './project-state.ts';

export interface OpenProject {
  /** `undefined` while it is being read. */
  state: ProjectState | undefined;
  connection: ConnectionStatus;
  /** Why it could not be opened. */
  failure: unknown;
}

export type ProjectStore = StoreApi<OpenProject>;

/** The store of one open project: read once, then kept up to date by its events. `close` ends the connection. */
export function openProject(slug: string): { store: ProjectStore; close(): void } {
  const store = createStore<OpenProject>(() => ({
    state: undefined,
    connection: 'connecting',
    failure: undefined,
  }));
  let stop: (() => void) | undefined;
  let closed = false;

  const follow = (view: ProjectView) => {
    if (closed) return;
    store.setState({ state: openState(view) });
    stop = followEvents({
      slug,
      after: () => store.getState().state?.lastEvent ?? 0,
      onEvent: (event) =>
        store.setState(({ state }) => ({ state: state ? applyEvent(state, event) : state })),
      onStatus: (connection) => store.setState({ connection }),
    });
  };
  readProject(slug).then(follow, (failure: unknown) => store.setState({ failure }));

  return {
    store,
    close() {
      closed = true;
      stop?.();
    },
  };
}
