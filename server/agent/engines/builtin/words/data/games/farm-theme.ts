import { itemOf, unitOf, type ThemeEntry } from './theme-entry.ts';

/** Farms: crops, animals and a market. */
export const farmTheme: ThemeEntry = {
  id: 'farm',
  words: /\bfarm\w*|\bcrops?\b|\bharvest\w*|\blivestock\b|农场|种田|庄园|牧场|种菜/i,
  base: ['Farm', '农场'],
  baseIcon: 'tractor',
  power: ['Renown', '声望'],
  faction: ['Farmer', '农夫'],
  resources: ['coins', 'wheat', 'corn', 'carrots', 'eggs', 'milk'],
  factions: [],
  worker: unitOf(['farmhand', 'worker'], ['Farmhands', '农工'], [30, 0], [15, 0, 0, 4], {
    works: true,
    verb: 'hire',
  }),
  units: [
    unitOf(['hen', 'bird'], ['Chickens', '鸡'], [25, 6], [12, 0, 0, 3], {
      verb: 'raise',
      works: true,
      gives: 'eggs',
      words: /\b(?:chickens?|hens?|poultry)\b|鸡/i,
    }),
    unitOf(['cow', 'milk'], ['Cows', '奶牛'], [120, 20], [25, 0, 0, 1], {
      verb: 'raise',
      works: true,
      gives: 'milk',
      words: /\b(?:cows?|cattle)\b|牛/i,
    }),
    unitOf(['sheep', 'feather'], ['Sheep', '绵羊'], [80, 12], [20, 0, 0, 0], {
      verb: 'raise',
      works: true,
      gives: 'wool',
      words: /\bsheep\b|羊/i,
    }),
    unitOf(['pig', 'pig'], ['Pigs', '猪'], [70, 15], [20, 0, 0, 0], {
      verb: 'raise',
      works: true,
      gives: 'meat',
      words: /\bpigs?\b|猪/i,
    }),
  ],
  items: [
    itemOf(
      ['Watering can', '洒水壶'],
      'droplets',
      ['Every bed gets its share.', '每块地都能浇到。'],
      [60, 0, 0, 5],
    ),
    itemOf(
      ['Steel spade', '钢锹'],
      'shovel',
      ['Turns heavy soil in half the time.', '翻土省一半时间。'],
      [90, 0, 0, 8],
    ),
    itemOf(
      ['Good seed', '良种'],
      'sprout',
      ['Sorted by hand, nearly all of it comes up.', '手工挑选，发芽率高。'],
      [120, 0, 0, 10],
    ),
    itemOf(['Compost heap', '堆肥'], 'leaf', ['Feeds the soil all year.', '全年滋养土壤。'], [150, 0, 0, 10]),
    itemOf(
      ['Hay wagon', '干草车'],
      'warehouse',
      ['Brings the harvest in before the rain.', '赶在下雨前收割。'],
      [220, 0, 0, 15],
    ),
    itemOf(['Tractor', '拖拉机'], 'tractor', ['Does the work of ten.', '一台顶十人。'], [480, 0, 0, 30]),
  ],
  rivals: [
    ['Sunny Acres', '阳光农庄'],
    ['Brook Farm', '溪畔农场'],
    ['Old Orchard', '老果园'],
    ['Windmill Hill', '风车山'],
    ['Clover Meadow', '三叶草地'],
    ['Stone Bridge', '石桥农场'],
    ['Green Valley', '绿谷'],
    ['Barley Corner', '麦角农场'],
  ],
  letters: [
    [
      ['Welcome, neighbour', '欢迎新邻居'],
      [
        'Good soil you have there. Sow early, sell dear, and do not forget to feed the chickens.',
        '你的土地很肥沃。早播种、卖好价，别忘了喂鸡。',
      ],
    ],
    [
      ['Market day', '赶集日'],
      ['Milk and eggs fetch a good price this week. Come while it lasts.', '本周牛奶和鸡蛋价格不错，快来。'],
    ],
  ],
  labels: { workers: ['Crops', '作物'], train: ['Animals', '牲畜'] },
  fights: false,
  welcome: [
    'Plant, tend your animals and sell at the market. Every task takes its time and every coin is counted.',
    '播种、照料牲畜、到集市出售。每项工作都需要时间，每枚金币都有记录。',
  ],
};
