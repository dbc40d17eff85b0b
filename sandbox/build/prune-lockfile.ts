import { findVersionProblem, isPackageName } from './check-version.ts';
import { DependencyError } from './dependency-error.ts';
import type { DependencyProblem } from './dependency-error.ts';
import { lockfile } from './lockfile.ts';
import type { LockedPackage, LockedPackages } from './lockfile.ts';
import { declaredPackages, parsePackageManifest } from './package-manifest.ts';
import type { PackageManifest } from './package-manifest.ts';
import { printLockfile } from './print-lockfile.ts';
import { walkLockfile } from './walk-lockfile.ts';
import type { Reach } from './walk-lockfile.ts';

const flags = ['dev', 'optional', 'devOptional', 'peer', 'extraneous'];

/** The fields of an app's package.json that npm repeats in the lockfile. */
const repeated = [
  'name',
  'version',
  'license',
  'dependencies',
  'bin',
  'devDependencies',
  'optionalDependencies',
  'engines',
];

/**
 * An app's package-lock.json, cut out of the store's: every package keeps the place and the version it has there, so
 * `npm ci` installs what the app was built and checked with. Both arguments and the result are file contents. Throws
 * a `DependencyError` for packages the store does not have.
 */
export function pruneLockfile(options: { packageJson: string; storeLockfile: string }): string {
  const manifest = parsePackageManifest(options.packageJson);
  const store = lockfile.parse(JSON.parse(options.storeLockfile));
  requireDeclared(manifest, store.packages);

  const reached = walkLockfile(store.packages, manifest);
  const kept: Record<string, LockedPackage> = { '': rootEntry(manifest) };
  for (const [place, locked] of Object.entries(store.packages)) {
    const reach = reached.get(place);
    if (reach !== undefined) kept[place] = { ...withoutFlags(locked), ...flagsOf(reach) };
  }
  const pruned = {
    ...(manifest.name === undefined ? {} : { name: manifest.name }),
    ...(manifest.version === undefined ? {} : { version: manifest.version }),
    lockfileVersion: 3,
    requires: true,
    packages: kept,
  };
  return printLockfile(pruned);
}

function requireDeclared(manifest: PackageManifest, packages: LockedPackages): void {
  const problems: DependencyProblem[] = [];
  for (const [name, requested] of declaredPackages(manifest)) {
    const available = packages[`node_modules/${name}`]?.version;
    if (!isPackageName(name)) problems.push({ name, requested, problem: 'name' });
    else if (available === undefined) problems.push({ name, requested, problem: 'missing' });
    else {
      const problem = findVersionProblem({ name, requested, available });
      if (problem) problems.push(problem);
    }
  }
  if (problems.length > 0) throw new DependencyError(problems);
}

function rootEntry(manifest: PackageManifest): LockedPackage {
  const entries = repeated.map((field): [string, unknown] => [field, manifest[field]]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function withoutFlags(locked: LockedPackage): LockedPackage {
  return Object.fromEntries(Object.entries(locked).filter(([field]) => !flags.includes(field)));
}

function flagsOf(reach: Reach): Record<string, true> {
  const dev = !reach.withoutDev;
  const optional = !reach.withoutOptional;
  return {
    ...(dev ? { dev: true } : {}),
    ...(optional ? { optional: true } : {}),
    ...(!dev && !optional && !reach.withoutEither ? { devOptional: true } : {}),
    ...(reach.withoutPeer ? {} : { peer: true }),
  };
}
