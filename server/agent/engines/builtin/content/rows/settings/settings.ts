import type { RowsOfThing } from '../rows-of-thing.ts';
import { clubSettings } from './club-settings.ts';
import { deskSettings } from './desk-settings.ts';
import { goodsSettings } from './goods-settings.ts';
import { houseSettings } from './house-settings.ts';
import { kitchenSettings } from './kitchen-settings.ts';
import { leisureSettings } from './leisure-settings.ts';
import { lessonSettings } from './lesson-settings.ts';
import { natureSettings } from './nature-settings.ts';
import { placeSettings } from './place-settings.ts';
import { practiceSettings } from './practice-settings.ts';
import { projectSettings } from './project-settings.ts';
import { salonSettings } from './salon-settings.ts';
import type { Setting } from './setting.ts';
import { shopSettings } from './shop-settings.ts';
import { stageSettings } from './stage-settings.ts';
import { studioSettings } from './studio-settings.ts';
import { talkSettings } from './talk-settings.ts';
import { tourSettings } from './tour-settings.ts';
import { tradeSettings } from './trade-settings.ts';
import { workplaceSettings } from './workplace-settings.ts';
import { rowsOfThings } from '../index.ts';

const settings: readonly Setting[] = [
  ...workplaceSettings,
  ...leisureSettings,
  ...deskSettings,
  ...studioSettings,
  ...stageSettings,
  ...kitchenSettings,
  ...placeSettings,
  ...practiceSettings,
  ...tradeSettings,
  ...houseSettings,
  ...goodsSettings,
  ...projectSettings,
  ...shopSettings,
  ...talkSettings,
  ...clubSettings,
  ...natureSettings,
  ...lessonSettings,
  ...tourSettings,
  ...salonSettings,
];

/** Only the beginning of a long text says where things play. */
const longest = 4000;

/** Rows of a thing that fit where an idea plays: what it says of the place goes before what is usual. */
export function rowsHere(thing: string, text: string): RowsOfThing | undefined {
  const said = text.slice(0, longest);
  const found = settings.find(({ when, things }) => things[thing] !== undefined && when.test(said))?.things[
    thing
  ];
  if (!found) return undefined;
  const usual = rowsOfThings[thing];
  // What is said of the usual examples does not fit others.
  const renamed = found.en?.['title'] !== undefined || found.en?.['name'] !== undefined;
  return {
    both: { ...usual?.both, ...found.both },
    en: { ...(renamed ? {} : usual?.en), ...found.en },
    zh: { ...(renamed ? {} : usual?.zh), ...found.zh },
    choices: { ...usual?.choices, ...found.choices },
  };
}
