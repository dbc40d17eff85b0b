import type { Language } from '../understand/wishes.ts';

/** Where goods of a country leave it. */
const harbours: readonly (readonly [RegExp, string])[] = [
  [/japan/i, 'Kobe harbour'],
  [/greece/i, 'Piraeus harbour'],
  [/scotland/i, 'Leith harbour'],
  [/ecuador/i, 'Guayaquil harbour'],
  [/spain/i, 'Gijón harbour'],
  [/romania/i, 'Constanța harbour'],
];

/** Places on the way of a product from where it comes from to the shelf, one for each step. */
export function wayOfProduct(from: string, language: Language): readonly string[] {
  if (language === 'zh')
    return [from, `${from}包装车间`, `${from}发货仓`, '上海洋山海关', '上海批发市场', '上海老城店'];
  const town = from.split(',')[0]?.trim() ?? from;
  const harbour = harbours.find(([country]) => country.test(from))?.[1] ?? `${town}, freight yard`;
  return [
    from,
    `${town}, packing house`,
    harbour,
    'Rotterdam, customs',
    'Cologne, wholesale market',
    'Berlin, shop on Mill Lane',
  ];
}

/** Places on the way of a parcel from one town to another, one for each step. */
export function wayOfParcel(from: string, to: string, language: Language): readonly string[] {
  const start = from.replace(/ (?:depot|hub|store)$|仓$/i, '');
  if (language === 'zh') {
    if (start === '' || to === '')
      return ['中央仓库', '北区分拨中心', '干线运输', '本地网点', '配送车', '收件人门口'];
    return [from, `${start}分拨中心`, `${start}至${to}干线`, `${to}网点`, `${to}配送车`, to];
  }
  if (start === '' || to === '')
    return [
      'Central warehouse',
      'Sorting centre north',
      'Main road',
      'Local depot',
      'Delivery van',
      'Front door',
    ];
  return [
    from,
    `${start}, sorting centre`,
    `Road from ${start} to ${to}`,
    `${to}, depot`,
    `${to}, delivery van`,
    to,
  ];
}
