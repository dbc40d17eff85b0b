import semver from 'semver';
import type { DependencyProblem } from './dependency-error.ts';

const packageName = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;

/** Whether a name may become a path below a `node_modules` folder. */
export function isPackageName(name: string): boolean {
  return name.length <= 214 && packageName.test(name) && name !== 'node_modules';
}

/** What is wrong with using the store's version where `requested` is asked for. */
export function findVersionProblem(options: {
  name: string;
  requested: string;
  available: string;
}): DependencyProblem | undefined {
  const { requested, available } = options;
  if (requested === 'latest') return undefined;
  if (semver.validRange(requested) === null) return { ...options, problem: 'source' };
  return semver.satisfies(available, requested, { includePrerelease: true })
    ? undefined
    : { ...options, problem: 'version' };
}
