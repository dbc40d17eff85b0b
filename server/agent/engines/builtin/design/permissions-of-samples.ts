import type { Entity, Field, SampleValue } from '../../../../../templates/spec/entity.ts';
import type { Language } from '../understand/wishes.ts';
import type { FieldInput, OperationInput } from './app-draft.ts';
import { addSamples } from './samples.ts';
import type { DesignedRole } from './design-roles.ts';
import type { EntityRights } from './permissions.ts';

type Sample = { id: string; values: Record<string, SampleValue> };

/** Fields that say in words whose a row is. */
const owners = /^(?:person|author|requester|customer|customerName|organiser|seller|bidder|reviewer)$/;

/** The fields of an entity that say whose a row is. */
export function ownerFields(entity: Entity): Field[] {
  return Object.values(entity.fields).filter(
    (field) => field.type === 'text' && field.derived === undefined && owners.test(field.id),
  );
}

const most = 12;

/** The examples of an entity, given to example people so that each has some in every state. */
export function ownedSamples(
  entity: Entity,
  rights: EntityRights,
  {
    roles,
    language,
    rows,
  }: { roles: readonly DesignedRole[]; language: Language; rows: (entity: string) => string[] },
): OperationInput[] {
  if (rights.standing === 'common') return [];
  const people = roles.filter((role) => rights.makers.includes(role.id)).flatMap((role) => role.people);
  if (people.length === 0) return [];
  const known = Object.entries(entity.samples).map(([id, values]): Sample => ({ id, values }));
  const samples = known.length > 0 || entity.source ? known : madeSamples(entity, language, rows);
  const states = Object.values(entity.fields).find(
    (field) => field.type === 'choice' && /^(?:status|stage|state)$/.test(field.id),
  );
  const seen = new Map<string, number>();
  return samples.map(({ id, values }): OperationInput => {
    const state = String(states ? values[states.id] : '');
    const count = seen.get(state) ?? seen.size;
    seen.set(state, count + 1);
    const owner = people[count % people.length] ?? { id: '', name: '' };
    return {
      kind: 'put-sample',
      entity: entity.id,
      id,
      owner: owner.id,
      values: signed(entity, values, owner.name),
    };
  });
}

/** Values with the owner's name where they say whose the row is. */
function signed(
  entity: Entity,
  values: Record<string, SampleValue>,
  name: string,
): Record<string, SampleValue> {
  return { ...values, ...Object.fromEntries(ownerFields(entity).map((field) => [field.id, name])) };
}

/** Examples for records that have none of their own, such as bookings. */
function madeSamples(entity: Entity, language: Language, rows: (entity: string) => string[]): Sample[] {
  const fields: FieldInput[] = Object.values(entity.fields).filter((field) => field.derived === undefined);
  const { samples: _, sampleOwners: _owners, fields: _fields, ...head } = entity;
  const draft = { head, fields, samples: [] as Sample[], view: 'table' as const, phrases: [] };
  addSamples(draft, { language, rows });
  return draft.samples.slice(0, most).map((sample, index) => ({
    id: sample.id,
    values: { ...sample.values, ...('on' in entity.fields ? { on: { days: -index } } : {}) },
  }));
}
