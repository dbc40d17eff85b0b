import type { Wishes } from '../../understand/wishes.ts';

/** Charts that were asked for have a page of their own where no overview holds them. */
export function withStatistics(wishes: Wishes): Wishes {
  const [chart] = wishes.charts;
  if (!chart || wishes.insights?.statistics) return wishes;
  return {
    ...wishes,
    insights: { ...wishes.insights, statistics: { title: 'statistics', phrase: chart.phrase } },
  };
}
