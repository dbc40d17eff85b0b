import type { Wishes } from '../../understand/wishes.ts';
import type { AppKind } from '../../words/kind.ts';

const figures = ['chart', 'dashboard', 'total'] as const;
const meant = /chart|graph|visuali|statistic|dashboard|metric|analy|图表|统计|可视化|仪表|分析/i;

/** On a site to be read, a word about trends asks for no figures, nor do products that are shown by category. */
export function withoutFigures(wishes: Wishes, kind: AppKind | undefined): Wishes {
  const { features, text, site, charts } = wishes;
  if (!site || (kind !== 'brochure' && kind !== 'publication')) return wishes;
  const said = figures.flatMap((feature) => features.get(feature) ?? []);
  if (said.length === 0 && charts.length === 0) return wishes;
  if (said.some(([start, end]) => meant.test(text.slice(start, end)))) return wishes;
  const others = [...features].filter(([feature]) => !figures.some((each) => each === feature));
  return { ...wishes, features: new Map(others), charts: [], insights: undefined };
}
