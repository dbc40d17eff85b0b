import type { RoleEntry } from '../words/data/roles.ts';
import type { Phrase } from './wishes.ts';

/** A kind of person that does something in the app. */
export interface RoleWish {
  entry: RoleEntry;
  /** The person's own word: `artisan` for a seller. */
  called?: string;
  phrase: Phrase;
}

/** Who does what: `who` is a role's id or `anybody`; `what` a thing, a record or a deed. */
export interface RightWish {
  who: string;
  kind: 'make' | 'submit' | 'manage' | 'read' | 'deed';
  what: string;
}

/** People who log in, and what they may do. */
export interface PeopleWish {
  roles: RoleWish[];
  rights: RightWish[];
  /** Where the message asks for accounts. */
  phrases: Phrase[];
}
