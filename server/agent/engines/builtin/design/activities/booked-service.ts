import type { EntityDraft } from '../app-draft.ts';
import { isServed, priceOf } from './cart-entities.ts';

/** What is done in the time that is booked: how long it takes and what it costs follow from it. */
export interface BookedService {
  /** The booking's relation to it. */
  relation: string;
  duration?: string;
  price?: string;
}

/** A service with a length in minutes or a price; undefined for anything else. */
export function serviceOf(entity: EntityDraft | undefined): BookedService | undefined {
  if (!entity || !isServed(entity)) return undefined;
  const duration = entity.fields.find(
    ({ id, type, unit }) => id === 'duration' && type === 'number' && (unit ?? 'min') === 'min',
  );
  const price = priceOf(entity);
  if (!duration && !price) return undefined;
  return {
    relation: entity.head.id,
    ...(duration ? { duration: duration.id } : {}),
    ...(price ? { price: price.id } : {}),
  };
}

/** Minutes of one that is offered, or those that bookings usually take. */
export function minutesOfSample(
  { relation, duration }: BookedService,
  entities: readonly EntityDraft[],
  sample: number,
): number | undefined {
  const samples = entities.find(({ head }) => head.id === relation)?.samples ?? [];
  const minutes = samples[sample % Math.max(1, samples.length)]?.values[duration ?? ''];
  return typeof minutes === 'number' ? minutes : undefined;
}
