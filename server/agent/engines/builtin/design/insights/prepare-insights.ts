import type { Insights } from '../../understand/find-insights.ts';
import type { Wishes } from '../../understand/wishes.ts';
import type { EntityDraft } from '../app-draft.ts';
import { hasOwnValues, readingThings } from './live-step.ts';
import { addSeries } from './series.ts';

/** Gives the things of an app what is asked about them: a code, a past of their own, prices at several places. */
export function prepareInsights(entities: EntityDraft[], wishes: Wishes, insights: Insights): void {
  const { live, series } = insights;
  if (live && hasOwnValues(live, entities)) dropReadings(entities, wishes);
  if (series) addSeries(entities, wishes);
}

/** What is measured has a page of its own, not a list to be typed; nor is what an app gets that names nothing. */
function dropReadings(entities: EntityDraft[], { things, insights }: Wishes): void {
  const inside = ([start, end]: readonly [number, number]) =>
    insights?.live?.phrases.some((phrase) => phrase[0] <= end && phrase[1] >= start) === true;
  const others = entities.filter(
    ({ head, entry, phrases }) =>
      head.source ||
      (things.length > 0 && entry !== undefined && !readingThings.test(head.id) && !phrases.every(inside)),
  );
  entities.splice(0, entities.length, ...others);
}
