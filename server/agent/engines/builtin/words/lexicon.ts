import { fieldEntries } from './data/fields.ts';
import { thingEntries } from './data/things.ts';
import type { FieldEntry, ThingEntry } from './entry.ts';
import { createPhraseIndex } from './phrase-index.ts';

/** Things by all their names in both languages. */
export const thingIndex = createPhraseIndex<ThingEntry>();
/** Things whose own name mostly means something else: `application`, `day`, `table`. Their other names still count. */
const ambiguous = new Set([
  'weatherDay',
  'energyDay',
  'sleepLog',
  'restaurantTable',
  'price',
  'application',
  'work',
  'pricingPlan',
  'operation',
  'constructionJob',
  'returnCase',
  'race',
  'keyRecord',
  'imageVersion',
  'usedItem',
  'passwordEntry',
  'channelMetric',
  'trade',
  'sportsTeam',
  'legalCase',
  'station',
  'alertRecord',
  'server',
  'decision',
  'brand',
  'machine',
  'examPaper',
  'caseStudy',
  'story',
  'schoolClass',
  'timetableEntry',
  'billDue',
  'animal',
]);
/** Things whose own names in both languages are everyday words: `feature`, `test`, `功能`. */
const unnamed = new Set([
  'company',
  'donor',
  'game',
  'feature',
  'departmentUnit',
  'profile',
  'testRun',
  'exercise',
  'advice',
  'socialPost',
  'discussion',
  'maintenance',
  'collectionOfProducts',
  'benchmark',
  'release',
  'notificationRecord',
  'healthRecord',
  'pageView',
  'word',
  'foodItem',
  'building',
  'draft',
  'newsItem',
  'match',
  'collectible',
  'cryptoCoin',
  'productSale',
  'retailStore',
]);
for (const thing of thingEntries) {
  if (unnamed.has(thing.id)) continue;
  thingIndex.add(thing.zh, thing);
  if (!ambiguous.has(thing.id)) thingIndex.add(thing.en, thing);
}
for (const thing of thingEntries) for (const name of thing.also ?? []) thingIndex.add(name, thing);

/** Fields by all their names in both languages. */
export const fieldIndex = createPhraseIndex<FieldEntry>();
for (const field of fieldEntries) for (const name of [field.en, field.zh]) fieldIndex.add(name, field);
for (const field of fieldEntries) for (const name of field.also ?? []) fieldIndex.add(name, field);
