import type { AppSpec } from '../spec/app-spec.ts';
import type { Check } from '../spec/check.ts';
import type { Catalogue } from './layer.ts';
import { blockOf, placementsOf } from './select-parts.ts';

/** All proofs of a spec: those of its layers and blocks and its own, by id; its own win. */
export function checksFor(spec: AppSpec, catalogue: Catalogue): Check[] {
  const checks = new Map<string, Check>();
  for (const layer of catalogue.layers)
    if (layer.checks && layer.applies(spec))
      for (const check of layer.checks(spec)) checks.set(check.id, check);
  for (const { placement, page } of placementsOf(spec))
    for (const check of blockOf(placement, page, catalogue).checks(placement, spec))
      checks.set(check.id, check);
  for (const check of Object.values(spec.checks)) checks.set(check.id, check);
  return [...checks.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
