import type { FieldEntry } from '../entry.ts';
import { detailFields } from './detail-fields.ts';
import { officeFields } from './office-fields.ts';
import { presentationFields } from './presentation-fields.ts';
import { peopleFields } from './people-fields.ts';
import { planningFields } from './planning-fields.ts';
import { recordFields } from './record-fields.ts';
import { valueFields } from './value-fields.ts';

/** Every kind of field known by name. */
export const fieldEntries: readonly FieldEntry[] = [
  ...planningFields,
  ...valueFields,
  ...peopleFields,
  ...detailFields,
];

export const fieldById: ReadonlyMap<string, FieldEntry> = new Map(
  [...fieldEntries, ...officeFields, ...presentationFields, ...recordFields].map((field) => [
    field.id,
    field,
  ]),
);
