import { join } from 'node:path';
import type { DataFolder } from '../home/data-folder.ts';

/** Where the parts of one project are kept. */
export interface ProjectPaths {
  repository: string;
  /** Built releases, a folder for each version. */
  releases: string;
  /** Pictures of releases and of failed checks. */
  pictures: string;
  /** Output of the newest build. */
  buildLog: string;
}

/** A release as it is built and served. */
export interface ReleasePaths {
  folder: string;
  /** The files of its commit, with links to its packages. */
  tree: string;
  /** The built client, inside the tree. */
  output: string;
  /** There once it is built whole; holds the commit. */
  marker: string;
}

export function projectPaths(folder: DataFolder, slug: string): ProjectPaths {
  const own = join(folder.projects, slug);
  return {
    repository: join(own, 'repo'),
    releases: join(own, 'releases'),
    pictures: join(own, 'pictures'),
    buildLog: join(own, 'build.log'),
  };
}

export function releasePaths(paths: ProjectPaths, version: number): ReleasePaths {
  const folder = join(paths.releases, String(version));
  const tree = join(folder, 'tree');
  return { folder, tree, output: join(tree, 'dist'), marker: join(folder, 'built') };
}
