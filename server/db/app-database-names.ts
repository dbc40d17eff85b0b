import { createHash } from 'node:crypto';

// Postgres cuts longer names off, and two could become one.
const longestName = 63;

/** The database of an app, or with `copy` a further one of the same app. The app's login role has the former's name. */
export function appDatabaseName(options: { own: string; slug: string; copy?: string }): string {
  const main = shorten(`${options.own}_${options.slug}`, longestName - 23);
  return options.copy === undefined ? main : `${main}__${shorten(options.copy, 21)}`;
}

/** The role that may only read, for tools. */
export function readerRoleName(mainDatabase: string): string {
  return `${mainDatabase}__reader`;
}

function shorten(name: string, length: number): string {
  if (name.length <= length) return name;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 8);
  return `${name.slice(0, length - 9)}-${hash}`;
}
