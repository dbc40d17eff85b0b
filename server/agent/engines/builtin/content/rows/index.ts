import { buildingRows } from './building-rows.ts';
import { clubLifeRows } from './club-life-rows.ts';
import { commerceRows } from './commerce-rows.ts';
import { diaryRows } from './diary-rows.ts';
import { everydayRows } from './everyday-rows.ts';
import { firmRows } from './firm-rows.ts';
import { goodsRows } from './goods-rows.ts';
import { healthRows } from './health-rows.ts';
import { kitchenRows } from './kitchen-rows.ts';
import { learningRows } from './learning-rows.ts';
import { mediaRows } from './media-rows.ts';
import { moneyRows } from './money-rows.ts';
import { presentationRows } from './presentation-rows.ts';
import { placeRows } from './place-rows.ts';
import { registerRows } from './register-rows.ts';
import type { RowsOfThings } from './rows-of-thing.ts';
import { showingRows } from './showing-rows.ts';
import { signRows } from './sign-rows.ts';
import { staffRows } from './staff-rows.ts';
import { upkeepRows } from './upkeep-rows.ts';
import { talkRows } from './talk-rows.ts';
import { workRows } from './work-rows.ts';

/** What the examples of each thing of the lexicon hold. */
export const rowsOfThings: RowsOfThings = {
  ...workRows,
  ...staffRows,
  ...healthRows,
  ...learningRows,
  ...goodsRows,
  ...kitchenRows,
  ...upkeepRows,
  ...placeRows,
  ...mediaRows,
  ...moneyRows,
  ...everydayRows,
  ...talkRows,
  ...presentationRows,
  ...firmRows,
  ...commerceRows,
  ...registerRows,
  ...buildingRows,
  ...diaryRows,
  ...clubLifeRows,
  ...showingRows,
  ...signRows,
};

/** Things whose examples are all written out, whatever an idea is about. */
export const writtenAlone: ReadonlySet<string> = new Set(
  [registerRows, buildingRows, diaryRows, clubLifeRows, showingRows, signRows].flatMap((rows) =>
    Object.keys(rows),
  ),
);
