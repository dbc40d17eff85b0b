import { itemOf, unitOf, type ThemeEntry } from './theme-entry.ts';

/** Towns that are built up. */
export const townTheme: ThemeEntry = {
  id: 'town',
  words:
    /\b(?:city|town|village)[- ]?(?:build\w*|sim\w*|manage\w*|planner)|\bbuild (?:a|your|their) (?:own )?(?:city|town|village)|\btycoon\b|\bidle\b|城市建设|城镇|经营|放置|大亨|建造/i,
  base: ['Town', '城镇'],
  baseIcon: 'house',
  power: ['Prosperity', '繁荣'],
  faction: ['Founder', '创建者'],
  resources: ['coins', 'wood', 'stone', 'food'],
  factions: [],
  worker: unitOf(['builder', 'worker'], ['Workers', '工人'], [40, 10], [15, 0, 0, 5], {
    verb: 'hire',
    works: true,
  }),
  units: [
    unitOf(['merchant', 'coins'], ['Merchants', '商人'], [90, 10], [25, 0, 0, 1], {
      works: true,
      gives: 'coins',
    }),
    unitOf(['guard', 'shield'], ['Guards', '卫兵'], [70, 20], [20, 4, 6, 2]),
  ],
  items: [
    itemOf(
      ['Town clock', '钟楼'],
      'landmark',
      ['Everybody is a little more on time.', '大家都更准时了。'],
      [150, 0, 0, 8],
    ),
    itemOf(
      ['Stone bridge', '石桥'],
      'mountain',
      ['The quarry is suddenly next door.', '采石场近在咫尺。'],
      [220, 0, 0, 12],
    ),
    itemOf(
      ['Market hall', '集市大厅'],
      'warehouse',
      ['Dry goods on wet days.', '雨天也能做买卖。'],
      [300, 0, 0, 15],
    ),
    itemOf(
      ['Well', '水井'],
      'droplets',
      ['Clean water in the middle of town.', '城中心的干净水源。'],
      [80, 0, 0, 5],
    ),
    itemOf(
      ['Watch tower', '瞭望塔'],
      'castle',
      ['Whoever comes is seen early.', '来者早知。'],
      [180, 0, 20, 0],
    ),
    itemOf(['Park', '公园'], 'tree', ['A reason to stay.', '留下的理由。'], [120, 0, 0, 6]),
  ],
  rivals: [
    ['Rivergate', '河门镇'],
    ['Ashford', '灰渡'],
    ['Port Linden', '菩提港'],
    ['Highmoor', '高沼'],
    ['Saltby', '盐镇'],
    ['Old Harbour', '旧港'],
    ['Millbrook', '磨坊溪'],
    ['Kingsbarrow', '王陵镇'],
  ],
  letters: [
    [
      ['A new neighbour', '新邻居'],
      [
        'Welcome to the valley. We trade in timber, if you ever have too much.',
        '欢迎来到山谷。木材多了可以卖给我们。',
      ],
    ],
    [
      ['Road works', '修路'],
      [
        'The road between our towns needs stone. Can you spare some?',
        '我们两镇之间的路需要石料，能分一些吗？',
      ],
    ],
  ],
  labels: { train: ['People', '居民'] },
  fights: false,
  welcome: [
    'Send workers out, build the town level by level and see it grow past its neighbours.',
    '派出工人，逐级建设城镇，超越邻镇。',
  ],
};
