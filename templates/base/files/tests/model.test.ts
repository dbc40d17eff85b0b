import { expect, test } from 'vitest';
import { checkValues } from '../shared/check-values.ts';
import type { EntityDefinition } from '../shared/entity.ts';
import { entities, entityOf } from '../shared/model/index.ts';
import { sampleRows } from '../shared/model/samples.ts';

const definitions: readonly EntityDefinition[] = Object.values(entities);

test('every thing is named by one of its fields', () => {
  for (const { fields, titleField } of definitions)
    expect(fields.map((field) => field.id)).toContain(titleField);
});

test('relations point to things of this app', () => {
  for (const { fields } of definitions)
    for (const field of fields)
      if (field.type === 'relation') expect(entityOf(field.target ?? '')?.id).toBe(field.target);
});

test('the examples fit the fields they fill', () => {
  for (const { entity, values } of sampleRows('2026-02-28'))
    expect(checkValues(entityOf(entity)?.fields ?? [], values, { partial: true })).toEqual({});
});
