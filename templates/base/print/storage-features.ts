import type { AppSpec } from '../../spec/app-spec.ts';

/** Whether rows of some entity come from a file. */
export function hasSources(spec: AppSpec): boolean {
  return Object.values(spec.entities).some((entity) => entity.source);
}

export function hasSamples(spec: AppSpec): boolean {
  return Object.values(spec.entities).some((entity) => Object.keys(entity.samples).length > 0);
}
