import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileMap } from '../../templates/compose/layer.ts';
import { appSpecSchema, type AppSpec } from '../../templates/spec/app-spec.ts';

const folder = join(import.meta.dirname, '../fixtures/specs');

export const fixtureNames = ['agenda', 'expenses', 'kanban'] as const;

export type FixtureName = (typeof fixtureNames)[number] | 'hard' | 'brochure';

export interface SpecFixture {
  spec: AppSpec;
  sources: FileMap;
}

/** One of the small apps under tests/fixtures/specs. */
export async function readSpecFixture(name: FixtureName): Promise<SpecFixture> {
  const spec = appSpecSchema.parse(JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8')));
  const sessions = await readFile(join(folder, 'agenda-sessions.csv'), 'utf8');
  return { spec, sources: new Map([['data/sessions.csv', sessions]]) };
}
