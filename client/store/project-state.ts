import type { EventBody } from '../../server/contract/event.ts';
import type { ProjectView } from '../../server/contract/project.ts';
import type { Stage } from '../../server/contract/run.ts';

export interface StageProgress {
  stage: Stage;
  status: 'running' | 'passed' | 'failed';
  milliseconds?: number;
}

export type Conflict = Extract<EventBody, { kind: 'conflict-found' }>;

/** All the workbench knows of the open project. Changed by `applyEvent` only. */
export interface ProjectState extends ProjectView {
  /** Answers being written, by message id. */
  writing: Readonly<Record<string, string>>;
  /** What Sprout is doing right now, in a sentence. */
  activity: string | undefined;
  /** Files written in the current run, by step. */
  files: Readonly<Record<string, readonly string[]>>;
  stages: readonly StageProgress[];
  conflict: Conflict | undefined;
  /** Grows with every commit of the person, so that the code panel knows to look again. */
  commits: number;
}

/** The state right after the project was read. */
export function openState(view: ProjectView): ProjectState {
  return {
    ...view,
    writing: {},
    activity: undefined,
    files: {},
    stages: [],
    conflict: undefined,
    commits: 0,
  };
}
