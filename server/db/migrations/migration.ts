import type { Kysely } from 'kysely';

/** One change of Sprout's own database. It only adds; names are `0001_what_it_does` and run in order of name. */
export type Migration = {
  name: string;
  up: (database: Kysely<unknown>) => Promise<void>;
};
