import type { Person } from '../action.ts';
import type { SamplePerson } from './rules-type.ts';

/** What a browser is told about who uses it. */
export interface Me {
  /** What rows made with this browser are marked with. */
  id: string;
  person?: Person;
  /** How whoever is logged in can be reached. */
  contact?: { phone: string; address: string };
  /** People to continue as with one click; none away from the machine the app runs on. */
  samples: readonly SamplePerson[];
  /** `first`: whoever registers now will administer. */
  registration: 'open' | 'first' | 'closed';
  /** How many notifications were not read yet. */
  unread: number;
}

/** A person as administrators see them. */
export interface ListedPerson extends Person {
  active: boolean;
  sample: boolean;
  /** `YYYY-MM-DD`. */
  since: string;
}

export interface Notification {
  id: string;
  text: string;
  /** The row it is about: `report/abc123`. */
  about: string | null;
  /** A moment as JSON writes it. */
  at: string;
  read: boolean;
}

export type AccountProblem =
  | 'wrongLogIn'
  | 'tooMany'
  | 'emailTaken'
  | 'notAnEmail'
  | 'nameNeeded'
  | 'shortPassword'
  | 'wrongPassword'
  | 'registrationClosed'
  | 'notHere'
  | 'lastAdministrator'
  | 'logInNeeded'
  | 'notAllowed';
