import type { ThingEntry } from '../../entry.ts';
import { samplesOf } from './samples-of.ts';

/** What people who go out and look keep together; known only where an idea speaks of it. */
export const natureThings: readonly ThingEntry[] = [
  {
    id: 'natureFind',
    en: 'Find',
    plural: 'finds',
    zh: '发现',
    spoken: true,
    also: ['sighting', 'observation'],
    icon: 'map-pinned',
    fields: 'title! guideSpecies>guideSpecies image location date! note',
    view: 'cards',
    kind: 'community',
    samples: samplesOf(
      'First of the year; After a night of rain; Is it what I think it is?; Three within ten steps; Nearly walked past it; Same spot as last year; At first light; A long way from the path',
      '今年第一次; 一夜雨后; 是我想的那种吗？; 十步之内有三个; 差点错过; 和去年同一处; 天刚亮时; 远离小路',
    ),
  },
  {
    id: 'guideSpecies',
    en: 'Species',
    plural: 'species',
    zh: '物种',
    icon: 'book-open',
    fields: 'name! season description',
    view: 'cards',
    kind: 'publication',
    samples: samplesOf(
      'Foxglove; Wood anemone; Cowslip; Bee orchid; Meadow saffron; Common heather',
      '毛地黄; 银莲花; 黄花九轮草; 蜂兰; 秋水仙; 帚石南',
    ),
  },
];
