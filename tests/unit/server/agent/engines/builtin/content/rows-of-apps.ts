import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { AppSpec } from '../../../../../../../templates/spec/app-spec.ts';
import type { Entity } from '../../../../../../../templates/spec/entity.ts';
import { findSharedData } from '../../../../../../support/shared-data.ts';
import { planOf, specOf } from '../support.ts';
import { ideasOfAllKinds } from './ideas-of-all-kinds.ts';

const path = findSharedData('cases/webgen-dev.jsonl');
const line = z.object({ instruction: z.string() });
const prompts = path
  ? readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((text) => line.parse(JSON.parse(text)).instruction)
  : [];

export const apps: { idea: string; spec: AppSpec }[] = [];
for (const idea of [...ideasOfAllKinds, ...prompts]) apps.push({ idea, spec: specOf(await planOf(idea)) });

type Values = Entity['samples'][string];

export interface Seen {
  /** Where a row is, for messages. */
  where: string;
  entity: Entity;
  values: Values;
  spec: AppSpec;
}

export const rows: Seen[] = apps.flatMap(({ idea, spec }) =>
  Object.values(spec.entities).flatMap((entity) =>
    Object.entries(entity.samples).map(([id, values]) => ({
      where: `${idea.slice(0, 50)} … ${entity.id} ${id} ${JSON.stringify(values).slice(0, 300)}`,
      entity,
      values,
      spec,
    })),
  ),
);

export const days = (value: unknown): number | undefined => {
  const parsed = z.object({ days: z.number() }).safeParse(value);
  return parsed.success ? parsed.data.days : undefined;
};
export const text = (value: unknown): string => (typeof value === 'string' ? value : '');
export const stateOf = ({ fields }: Entity, values: Values): string => {
  const field = Object.values(fields).find(
    ({ id, type }) => type === 'choice' && /^(?:status|stage)$/.test(id),
  );
  return field ? text(values[field.id]) : '';
};
/** Rows that break a law, so that all are seen at once. */
export const breaking = (law: (row: Seen) => boolean) =>
  rows.filter((row) => !law(row)).map(({ where }) => where);
