/** Who may do a thing: `anyone`, `signedIn`, `owner`, or `role:<id>`. */
export type Access = string;

/** A kind of person who uses the app. */
export interface RoleDefinition {
  id: string;
  label: string;
  /** May see and change everything and manage people. */
  administrator: boolean;
  /** Anybody may register as this. */
  registers: boolean;
}

/** Somebody to try the app as, with one click, on the machine it runs on. */
export interface SamplePerson {
  id: string;
  name: string;
  role: string;
}

/** Who is told when somebody adds a row, and in which words: `{title}` and `{person}` are filled in. */
export interface Told {
  roles: readonly string[];
  text: string;
}

export interface Permissions {
  read: readonly Access[];
  create: readonly Access[];
  update: readonly Access[];
  remove: readonly Access[];
}
