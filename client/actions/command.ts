import type { ProjectState } from '../store/project-state.ts';
import type { WorkTab } from './work-tab.ts';

/** What commands may do with the open project. */
export interface CommandContext {
  state: ProjectState;
  showTab(tab: WorkTab): void;
  goHome(): void;
  /** Puts the cursor where messages are written. */
  writeMessage(): void;
  /** Tells of a failure in words for the person. */
  report(failure: unknown): void;
}

/** A command of the workbench, as data: menu and shortcuts read the same. */
export interface Command {
  id: CommandId;
  /** Keys held together, such as `Alt+1`; see `matchesKeys`. */
  keys: string;
  /** Whether it makes sense now. */
  when(state: ProjectState): boolean;
  run(context: CommandContext): void;
}

export const commandIds = [
  'show-chat',
  'show-preview',
  'show-code',
  'show-history',
  'show-logs',
  'go-to-plan',
  'stop-run',
  'open-app',
  'go-home',
] as const;
export type CommandId = (typeof commandIds)[number];
