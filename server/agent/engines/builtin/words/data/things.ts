import type { ThingEntry } from '../entry.ts';
import { communityThings } from './things/community-things.ts';
import { eventThings } from './things/event-things.ts';
import { homeThings } from './things/home-things.ts';
import { informationThings } from './things/information-things.ts';
import { leisureThings } from './things/leisure-things.ts';
import { officeThings } from './things/office-things.ts';
import { publishingThings } from './things/publishing-things.ts';
import { serviceThings } from './things/service-things.ts';
import { shopThings } from './things/shop-things.ts';
import { teamThings } from './things/team-things.ts';

/** Every kind of thing known by name. */
export const thingEntries: readonly ThingEntry[] = [
  ...teamThings,
  ...officeThings,
  ...homeThings,
  ...leisureThings,
  ...shopThings,
  ...serviceThings,
  ...eventThings,
  ...publishingThings,
  ...communityThings,
  ...informationThings,
];

export const thingById: ReadonlyMap<string, ThingEntry> = new Map(
  thingEntries.map((thing) => [thing.id, thing]),
);
