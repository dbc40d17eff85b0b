import type { ThingEntry } from '../entry.ts';
import { buildingRealmThings } from './things/building-things.ts';
import { clubLifeRealmThings, clubLifeThings } from './things/club-life-things.ts';
import { diaryRealmThings, diaryThings } from './things/diary-things.ts';
import { registerRealmThings, registerThings } from './things/register-things.ts';
import { communityThings } from './things/community-things.ts';
import { lessonThings } from './things/lesson-things.ts';
import { natureThings } from './things/nature-things.ts';
import { eventThings } from './things/event-things.ts';
import { dutyThings } from './things/duty-things.ts';
import { gearThings } from './things/gear-things.ts';
import { goodsThings } from './things/goods-things.ts';
import { broughtThings } from './things/brought-things.ts';
import { commerceRealmThings, commerceThings } from './things/commerce-things.ts';
import { dispatchThings } from './things/dispatch-things.ts';
import { marketThings } from './things/market-things.ts';
import { draftThings } from './things/draft-things.ts';
import { presentationThings } from './things/presentation-things.ts';
import { showingThings } from './things/showing-things.ts';
import { talkThings } from './things/talk-things.ts';
import { staffThings } from './things/staff-things.ts';
import { upkeepThings } from './things/upkeep-things.ts';
import { lentThings } from './things/lent-things.ts';
import { homeThings } from './things/home-things.ts';
import { informationThings } from './things/information-things.ts';
import { leisureThings } from './things/leisure-things.ts';
import { officeThings } from './things/office-things.ts';
import { publishingThings } from './things/publishing-things.ts';
import { serviceThings } from './things/service-things.ts';
import { shopThings } from './things/shop-things.ts';
import { firmThings } from './things/firm-things.ts';
import { foodThings } from './things/food-things.ts';
import { healthThings } from './things/health-things.ts';
import { learningThings } from './things/learning-things.ts';
import { mediaThings } from './things/media-things.ts';
import { moneyThings } from './things/money-things.ts';
import { peopleThings } from './things/people-things.ts';
import { placeThings } from './things/place-things.ts';
import { playThings } from './things/play-things.ts';
import { tradeThings } from './things/trade-things.ts';
import { visitThings } from './things/visit-things.ts';
import { webThings } from './things/web-things.ts';
import { workThings } from './things/work-things.ts';
import { realmThings } from './things/realm-things.ts';
import { realmFleetThings } from './things/realm-fleet-things.ts';
import { realmOfficeThings } from './things/realm-office-things.ts';
import { realmTradeThings } from './things/realm-trade-things.ts';
import { customerThings } from './things/customer-things.ts';
import { teamThings } from './things/team-things.ts';

/** Every kind of thing known by name. */
export const thingEntries: readonly ThingEntry[] = [
  ...teamThings,
  ...customerThings,
  ...officeThings,
  ...homeThings,
  ...lentThings,
  ...leisureThings,
  ...shopThings,
  ...serviceThings,
  ...eventThings,
  ...publishingThings,
  ...communityThings,
  ...informationThings,
  ...firmThings,
  ...foodThings,
  ...healthThings,
  ...learningThings,
  ...mediaThings,
  ...moneyThings,
  ...peopleThings,
  ...placeThings,
  ...playThings,
  ...tradeThings,
  ...visitThings,
  ...webThings,
  ...workThings,
  ...upkeepThings,
  ...staffThings,
  ...draftThings,
  ...talkThings,
  ...goodsThings,
  ...marketThings,
  ...dispatchThings,
  ...commerceThings,
  ...registerThings,
  ...diaryThings,
  ...clubLifeThings,
];

export const thingById: ReadonlyMap<string, ThingEntry> = new Map(
  [
    ...thingEntries,
    ...realmThings,
    ...realmTradeThings,
    ...commerceRealmThings,
    ...broughtThings,
    ...gearThings,
    ...realmFleetThings,
    ...realmOfficeThings,
    ...presentationThings,
    ...showingThings,
    ...registerRealmThings,
    ...buildingRealmThings,
    ...diaryRealmThings,
    ...clubLifeRealmThings,
    ...dutyThings,
    ...lessonThings,
    ...natureThings,
  ].map((thing) => [thing.id, thing]),
);
