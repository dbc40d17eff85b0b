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

/** One open project. Making it does nothing; `follow` reads it, keeps it up to date by its events, and returns how to stop. */
export function openProject(slug: string): { store: ProjectStore; follow(): () => void } {
  const store = createStore<OpenProject>(() => ({
    state: undefined,
    connection: 'connecting',
    failure: undefined,
  }));

  const followFrom = (view: ProjectView) => {
    store.setState({ state: openState(view) });
    return followEvents({
      slug,
      after: () => store.getState().state?.lastEvent ?? 0,
      onEvent: (event) =>
        store.setState(({ state }) => ({ state: state ? applyEvent(state, event) : state })),
      onStatus: (connection) => store.setState({ connection }),
    });
  };

  return {
    store,
    follow() {
      let stopped = false;
      let stop: (() => void) | undefined;
      readProject(slug).then(
        (view) => {
          if (!stopped) stop = followFrom(view);
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
