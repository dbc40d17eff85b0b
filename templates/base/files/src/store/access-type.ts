import type { ActionDefinition, Person } from '../../shared/action.ts';
import type { EntityDefinition } from '../../shared/entity.ts';
import type { Row, Values } from '../../shared/rows.ts';
import type { MenuEntry } from '../app/app-info-type.ts';

/** Whether somebody may do a thing: yes, no, or once they have logged in. */
export type Answer = 'yes' | 'no' | 'logIn';

export type Deed = 'create' | 'update' | 'remove';

/** What somebody was about to do when they were asked to log in. */
export type Intent =
  | { kind: 'act'; action: string; row: string | undefined }
  | { kind: 'create'; entity: string; initial: Values | undefined }
  | { kind: 'removeSamples' }
  | { kind: 'other' };

/** Who may do what, as far as the browser shows it. The server decides. */
export interface Access {
  person: Person | undefined;
  menu(entries: readonly MenuEntry[]): readonly MenuEntry[];
  /** Whether the rows of a file are to be asked for. */
  mayLoad(entity: EntityDefinition): boolean;
  may(deed: Deed, entity: EntityDefinition, row?: Row): Answer;
  mayAct(action: ActionDefinition, row?: Row): Answer;
  mayRemoveSamples(): Answer;
  /** Asks somebody to log in, and goes on with what they were about to do. */
  askLogIn(intent: Intent): void;
}
