import type { ActionDefinition } from '../../../shared/action.ts';
import type { EntityDefinition } from '../../../shared/entity.ts';

/** What is booked, and how; fields are named by their ids. */
export interface ReservationProps {
  /** What is booked. */
  entity: EntityDefinition;
  booking: EntityDefinition;
  /** Times that are taken, without who took them. */
  taken: EntityDefinition;
  /** The action that books. */
  actions: readonly ActionDefinition[];
  kind: 'range' | 'length' | 'dated' | 'route' | 'daily';
  unit: 'night' | 'day' | 'month' | 'year' | 'person';
  /** Days of one unit. */
  unitDays: number;
  /** The booking's relation to what is booked. */
  relation?: string;
  price?: string;
  deposit?: string;
  capacity?: string;
  date?: string;
  time?: string;
  place?: string;
  from?: string;
  to?: string;
  departs?: string;
  arrives?: string;
  show?: readonly string[];
  /** Codes that take a share off, and the fields that say which and how much. */
  codes?: EntityDefinition;
  coupon?: { code: string; percent: string; expires: string };
  /** Seats are chosen on a map. */
  seats?: boolean;
}
