import type { ThingEntry } from '../../entry.ts';
import { samplesOf } from './samples-of.ts';

/** What is quoted on markets. */
export const marketThings: readonly ThingEntry[] = [
  {
    id: 'listedStock',
    en: 'Stock',
    plural: 'stocks',
    zh: '股票',
    also: ['stock quote', 'stock symbol', 'listed company', 'share quote', '个股', '上市公司'],
    icon: 'chart-candlestick',
    fields: 'name! reference category:investmentType price quantity description',
    view: 'table',
    kind: 'dashboard',
    samples: samplesOf(
      'Northmere Utilities; Calder Semiconductors; Avonlea Foods; Harbour Rail; Linden Pharma; Summit Outdoor; Bluebell Telecom; Old Mill Paper',
      '北川能源; 卡尔德半导体; 阿文利食品; 海港铁路; 林登医药; 峰顶户外; 蓝铃通信; 老磨坊纸业',
    ),
    sampleValues: {
      reference: ['NMU', 'CLDR', 'AVF', 'HRL', 'LNDN', 'SMT', 'BLB', 'OMP'],
      price: [48.2, 131.75, 22.4, 67.9, 88.15, 35.6, 17.35, 12.8],
      quantity: [120_000, 845_000, 96_000, 143_000, 310_000, 58_000, 402_000, 27_000],
    },
  },
  {
    id: 'creator',
    en: 'Creator',
    plural: 'creators',
    zh: '创作者',
    also: ['content creator', 'video creator', '博主', '主播'],
    icon: 'circle-user',
    fields: 'name! description city',
    view: 'cards',
    kind: 'community',
    samples: samplesOf(
      'Mina Patel; Jonas Weber; Aisha Khan; Tom Becker; Lucía Romero; Noah Lind',
      '李敏; 王强; 张伟; 刘洋; 陈静; 赵磊',
    ),
    sampleValues: {
      description: [
        'Writes about small things that work.',
        'Photographs mornings and bridges.',
        'Cooks, films and explains it.',
        'Builds boats in a garage.',
        'Music, mostly on Sundays.',
        'Walks far and draws maps of it.',
      ],
    },
  },
];
