import type { LockedPackage, LockedPackages } from './lockfile.ts';
import type { PackageManifest } from './package-manifest.ts';

/** How a package is reached from an app: what npm notes as `dev`, `optional`, `devOptional` and `peer`. */
export interface Reach {
  withoutDev: boolean;
  withoutOptional: boolean;
  withoutEither: boolean;
  withoutPeer: boolean;
}

interface Edge {
  name: string;
  kind: 'normal' | 'dev' | 'optional' | 'peer' | 'optional-peer';
}

const everything: Reach = { withoutDev: true, withoutOptional: true, withoutEither: true, withoutPeer: true };

/** All packages of a lockfile that an app needs, by their place in it, and how they are reached. */
export function walkLockfile(packages: LockedPackages, manifest: PackageManifest): Map<string, Reach> {
  // An optional peer is no reason to keep a package, but one that is kept anyway is reached along it, too.
  const needed = walk(packages, manifest, new Set());
  return walk(packages, manifest, new Set(needed.keys()));
}

function walk(
  packages: LockedPackages,
  manifest: PackageManifest,
  optionalPeers: ReadonlySet<string>,
): Map<string, Reach> {
  const reached = new Map<string, Reach>();
  const waiting: { place: string; edges: Edge[]; reach: Reach }[] = [
    { place: '', edges: edgesOfApp(manifest), reach: everything },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const edge of next.edges) {
      const place = resolvePlace(packages, next.place, edge.name);
      const found = place === undefined ? undefined : packages[place];
      if (place === undefined || found === undefined) continue;
      if (edge.kind === 'optional-peer' && !optionalPeers.has(place)) continue;
      const before = reached.get(place);
      const reach = merge(before, along(next.reach, edge));
      if (before !== undefined && isSame(before, reach)) continue;
      reached.set(place, reach);
      waiting.push({ place, edges: edgesOfPackage(found), reach });
    }
  }
  return reached;
}

/** Where `name` is found from a place, as Node looks for it: the nearest `node_modules` upwards. */
export function resolvePlace(packages: LockedPackages, from: string, name: string): string | undefined {
  for (let folder = from; ; folder = parentOf(folder)) {
    const place = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (packages[place] !== undefined) return place;
    if (folder === '') return undefined;
  }
}

function parentOf(place: string): string {
  const at = place.lastIndexOf('/node_modules/');
  return at === -1 ? '' : place.slice(0, at);
}

function edgesOfApp(manifest: PackageManifest): Edge[] {
  return [
    ...edges(manifest.devDependencies, 'dev'),
    ...edges(manifest.dependencies, 'normal'),
    ...edges(manifest.optionalDependencies, 'optional'),
  ];
}

function edgesOfPackage(locked: LockedPackage): Edge[] {
  const peers = Object.keys(locked.peerDependencies ?? {}).map((name): Edge => {
    const optional = locked.peerDependenciesMeta?.[name]?.optional === true;
    return { name, kind: optional ? 'optional-peer' : 'peer' };
  });
  return [
    ...edges(locked.dependencies, 'normal'),
    ...edges(locked.optionalDependencies, 'optional'),
    ...peers,
  ];
}

function edges(versions: Readonly<Record<string, string>> | undefined, kind: Edge['kind']): Edge[] {
  return Object.keys(versions ?? {}).map((name) => ({ name, kind }));
}

function along(reach: Reach, edge: Edge): Reach {
  const dev = edge.kind === 'dev';
  const optional = edge.kind === 'optional' || edge.kind === 'optional-peer';
  return {
    withoutDev: reach.withoutDev && !dev,
    withoutOptional: reach.withoutOptional && !optional,
    withoutEither: reach.withoutEither && !dev && !optional,
    withoutPeer: reach.withoutPeer && edge.kind !== 'peer' && edge.kind !== 'optional-peer',
  };
}

function merge(one: Reach | undefined, other: Reach): Reach {
  if (one === undefined) return other;
  return {
    withoutDev: one.withoutDev || other.withoutDev,
    withoutOptional: one.withoutOptional || other.withoutOptional,
    withoutEither: one.withoutEither || other.withoutEither,
    withoutPeer: one.withoutPeer || other.withoutPeer,
  };
}

function isSame(one: Reach, other: Reach): boolean {
  return (
    one.withoutDev === other.withoutDev &&
    one.withoutOptional === other.withoutOptional &&
    one.withoutEither === other.withoutEither &&
    one.withoutPeer === other.withoutPeer
  );
}
