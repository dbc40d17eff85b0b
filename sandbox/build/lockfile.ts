import { z } from 'zod';

const versions = z.record(z.string(), z.string()).optional();

const lockedPackage = z.looseObject({
  version: z.string().optional(),
  dependencies: versions,
  optionalDependencies: versions,
  peerDependencies: versions,
  peerDependenciesMeta: z.record(z.string(), z.looseObject({ optional: z.boolean().optional() })).optional(),
});

/** A package-lock.json of version 3; what is not read is kept. */
export const lockfile = z.looseObject({
  lockfileVersion: z.literal(3),
  packages: z.record(z.string(), lockedPackage),
});

export type LockedPackage = z.infer<typeof lockedPackage>;
export type LockedPackages = Readonly<Record<string, LockedPackage>>;
