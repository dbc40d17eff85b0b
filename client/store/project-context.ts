import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { OpenProject, ProjectStore } from './project-store.ts';
import type { ProjectState } from './project-state.ts';

/** The store of the project that is open. */
export const ProjectContext = createContext<ProjectStore | null>(null);

/** The store itself, for what is read at the moment of an action. */
export function useProjectStore(): ProjectStore {
  const store = useContext(ProjectContext);
  if (!store) throw new Error('No project is open here.');
  return store;
}

/** A part of the open project; renders again only when that part changes. For panels shown once the project was read. */
export function useProject<Part>(select: (state: ProjectState) => Part): Part {
  return useStore(useProjectStore(), ({ state }) => {
    if (!state) throw new Error('The project is still being read.');
    return select(state);
  });
}

/** Whether the project was read, why not, and how the connection is. */
export function useOpening<Part>(select: (project: OpenProject) => Part): Part {
  return useStore(useProjectStore(), select);
}

/** The slug of the open project. */
export const useSlug = () => useProject((state) => state.project.slug);
