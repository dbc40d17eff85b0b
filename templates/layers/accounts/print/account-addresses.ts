import type { AppSpec } from '../../../spec/app-spec.ts';

export interface AccountAddresses {
  logIn: string;
  profile: string;
  welcome: string;
  people: string;
}

/** Where the pages about people are: where the app has a page of its own there, somewhere else. */
export function accountAddresses(spec: AppSpec): AccountAddresses {
  const taken = new Set(Object.values(spec.pages).map(({ path }) => path));
  const first = (...paths: [string, ...string[]]) => paths.find((path) => !taken.has(path)) ?? paths[0];
  return {
    logIn: first('/log-in', '/account/log-in'),
    profile: first('/profile', '/account/profile'),
    welcome: first('/welcome', '/account/welcome'),
    people: first('/people', '/users', '/account/people'),
  };
}
